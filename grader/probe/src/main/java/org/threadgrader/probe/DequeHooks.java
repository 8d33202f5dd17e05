package org.threadgrader.probe;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;

/** BlockingDeque's waits at either end; what never waits is seen as any call on a JDK object is. */
@HooksFor(BlockingDeque.class)
public final class DequeHooks {
    private DequeHooks() {}

    public static void putFirst(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.direct(self, "putFirst", 1)) {
            self.putFirst(item);
        } else {
            QueueHooks.give(self, () -> self.offerFirst(item), -1, site);
        }
    }

    public static void putLast(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.direct(self, "putLast", 1)) {
            self.putLast(item);
        } else {
            QueueHooks.give(self, () -> self.offerLast(item), -1, site);
        }
    }

    public static boolean offerFirst(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "offerFirst", 3)
                ? self.offerFirst(item, time, unit)
                : QueueHooks.give(self, () -> self.offerFirst(item), Times.limit(time, unit), site);
    }

    public static boolean offerLast(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "offerLast", 3)
                ? self.offerLast(item, time, unit)
                : QueueHooks.give(self, () -> self.offerLast(item), Times.limit(time, unit), site);
    }

    public static Object takeFirst(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.direct(self, "takeFirst", 0)
                ? self.takeFirst()
                : QueueHooks.receive(self, self::pollFirst, -1, site);
    }

    public static Object takeLast(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.direct(self, "takeLast", 0)
                ? self.takeLast()
                : QueueHooks.receive(self, self::pollLast, -1, site);
    }

    public static Object pollFirst(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "pollFirst", 2)
                ? self.pollFirst(time, unit)
                : QueueHooks.receive(self, self::pollFirst, Times.limit(time, unit), site);
    }

    public static Object pollLast(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "pollLast", 2)
                ? self.pollLast(time, unit)
                : QueueHooks.receive(self, self::pollLast, Times.limit(time, unit), site);
    }
}
