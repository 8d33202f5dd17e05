package org.threadgrader.probe;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;

/** BlockingDeque's waits at either end; what never waits is seen as any call on a JDK object is. */
@HooksFor(BlockingDeque.class)
public final class DequeHooks {
    private DequeHooks() {}

    public static void putFirst(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.direct(self, "putFirst(Ljava/lang/Object;)", site)) {
            self.putFirst(item);
        } else {
            QueueHooks.give(self, () -> self.offerFirst(item), -1, site);
        }
    }

    public static void putLast(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.direct(self, "putLast(Ljava/lang/Object;)", site)) {
            self.putLast(item);
        } else {
            QueueHooks.give(self, () -> self.offerLast(item), -1, site);
        }
    }

    public static boolean offerFirst(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "offerFirst(Ljava/lang/Object;JLjava/util/concurrent/TimeUnit;)", site)
                ? self.offerFirst(item, time, unit)
                : QueueHooks.give(self, () -> self.offerFirst(item), Times.limit(time, unit), site);
    }

    public static boolean offerLast(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "offerLast(Ljava/lang/Object;JLjava/util/concurrent/TimeUnit;)", site)
                ? self.offerLast(item, time, unit)
                : QueueHooks.give(self, () -> self.offerLast(item), Times.limit(time, unit), site);
    }

    public static Object takeFirst(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.direct(self, "takeFirst()", site)
                ? self.takeFirst()
                : QueueHooks.receive(self, self::pollFirst, -1, site);
    }

    public static Object takeLast(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.direct(self, "takeLast()", site)
                ? self.takeLast()
                : QueueHooks.receive(self, self::pollLast, -1, site);
    }

    public static Object pollFirst(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "pollFirst(JLjava/util/concurrent/TimeUnit;)", site)
                ? self.pollFirst(time, unit)
                : QueueHooks.receive(self, self::pollFirst, Times.limit(time, unit), site);
    }

    public static Object pollLast(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.direct(self, "pollLast(JLjava/util/concurrent/TimeUnit;)", site)
                ? self.pollLast(time, unit)
                : QueueHooks.receive(self, self::pollLast, Times.limit(time, unit), site);
    }
}
