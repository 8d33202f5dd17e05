package org.threadgrader.probe;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;

/** BlockingDeque's waits at either end; what never waits is seen as any call on a JDK object is. */
@HooksFor(BlockingDeque.class)
public final class DequeHooks {
    private DequeHooks() {}

    private static boolean direct(BlockingDeque<Object> self) {
        return Execution.now == null || self.getClass().getClassLoader() instanceof ProgramLoader;
    }

    public static void putFirst(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (direct(self)) {
            self.putFirst(item);
        } else {
            QueueHooks.give(self, () -> self.offerFirst(item), -1, site);
        }
    }

    public static void putLast(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (direct(self)) {
            self.putLast(item);
        } else {
            QueueHooks.give(self, () -> self.offerLast(item), -1, site);
        }
    }

    public static boolean offerFirst(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self)
                ? self.offerFirst(item, time, unit)
                : QueueHooks.give(self, () -> self.offerFirst(item), Times.limit(time, unit), site);
    }

    public static boolean offerLast(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self)
                ? self.offerLast(item, time, unit)
                : QueueHooks.give(self, () -> self.offerLast(item), Times.limit(time, unit), site);
    }

    public static Object takeFirst(BlockingDeque<Object> self, int site) throws InterruptedException {
        return direct(self) ? self.takeFirst() : QueueHooks.receive(self, self::pollFirst, -1, site);
    }

    public static Object takeLast(BlockingDeque<Object> self, int site) throws InterruptedException {
        return direct(self) ? self.takeLast() : QueueHooks.receive(self, self::pollLast, -1, site);
    }

    public static Object pollFirst(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self)
                ? self.pollFirst(time, unit)
                : QueueHooks.receive(self, self::pollFirst, Times.limit(time, unit), site);
    }

    public static Object pollLast(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self)
                ? self.pollLast(time, unit)
                : QueueHooks.receive(self, self::pollLast, Times.limit(time, unit), site);
    }
}
