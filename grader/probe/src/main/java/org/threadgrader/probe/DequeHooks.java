package org.threadgrader.probe;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;

/** BlockingDeque's waits at either end; what never waits is seen as any call on a JDK object is. */
@HooksFor(BlockingDeque.class)
public final class DequeHooks {
    private DequeHooks() {}

    public static void putFirst(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.isLeftTo(RealQueue.PUT_FIRST, self)) {
            self.putFirst(item);
        } else {
            puttingFirst(self, item, site);
        }
    }

    /** super.putFirst(item). */
    @Super(value = "putFirst", inPlace = true)
    public static void puttingFirst(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        QueueHooks.give(self, () -> RealQueue.offerFirst(self, item), -1, site);
    }

    public static boolean offerFirst(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.isLeftTo(RealQueue.OFFER_FIRST_IN_TIME, self)
                ? self.offerFirst(item, time, unit)
                : offeringFirst(self, item, time, unit, site);
    }

    /** super.offerFirst(item, time, unit). */
    @Super("offerFirst")
    public static boolean offeringFirst(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.give(self, () -> RealQueue.offerFirst(self, item), Times.limit(time, unit), site);
    }

    public static Object takeFirst(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.isLeftTo(RealQueue.TAKE_FIRST, self) ? self.takeFirst() : takingFirst(self, site);
    }

    /** super.takeFirst(). */
    @Super("takeFirst")
    public static Object takingFirst(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.receive(self, () -> RealQueue.pollFirst(self), -1, site);
    }

    public static Object pollFirst(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.isLeftTo(RealQueue.POLL_FIRST_IN_TIME, self)
                ? self.pollFirst(time, unit)
                : pollingFirst(self, time, unit, site);
    }

    /** super.pollFirst(time, unit). */
    @Super("pollFirst")
    public static Object pollingFirst(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.receive(self, () -> RealQueue.pollFirst(self), Times.limit(time, unit), site);
    }

    public static void putLast(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        if (QueueHooks.isLeftTo(RealQueue.PUT_LAST, self)) {
            self.putLast(item);
        } else {
            puttingLast(self, item, site);
        }
    }

    /** super.putLast(item). */
    @Super(value = "putLast", inPlace = true)
    public static void puttingLast(BlockingDeque<Object> self, Object item, int site) throws InterruptedException {
        QueueHooks.give(self, () -> RealQueue.offerLast(self, item), -1, site);
    }

    public static boolean offerLast(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.isLeftTo(RealQueue.OFFER_LAST_IN_TIME, self)
                ? self.offerLast(item, time, unit)
                : offeringLast(self, item, time, unit, site);
    }

    /** super.offerLast(item, time, unit). */
    @Super("offerLast")
    public static boolean offeringLast(BlockingDeque<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.give(self, () -> RealQueue.offerLast(self, item), Times.limit(time, unit), site);
    }

    public static Object takeLast(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.isLeftTo(RealQueue.TAKE_LAST, self) ? self.takeLast() : takingLast(self, site);
    }

    /** super.takeLast(). */
    @Super("takeLast")
    public static Object takingLast(BlockingDeque<Object> self, int site) throws InterruptedException {
        return QueueHooks.receive(self, () -> RealQueue.pollLast(self), -1, site);
    }

    public static Object pollLast(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.isLeftTo(RealQueue.POLL_LAST_IN_TIME, self)
                ? self.pollLast(time, unit)
                : pollingLast(self, time, unit, site);
    }

    /** super.pollLast(time, unit). */
    @Super("pollLast")
    public static Object pollingLast(BlockingDeque<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return QueueHooks.receive(self, () -> RealQueue.pollLast(self), Times.limit(time, unit), site);
    }

    // equals of the program's is called under the queue's lock

    public static boolean removeFirstOccurrence(BlockingDeque<Object> self, Object item, int site) {
        return QueueHooks.isLeftTo(RealQueue.REMOVE_FIRST_OCCURRENCE, self) || item == null
                ? self.removeFirstOccurrence(item)
                : QueueHooks.underItsLock(self, item, true, () -> self.removeFirstOccurrence(item), site);
    }

    public static boolean removeLastOccurrence(BlockingDeque<Object> self, Object item, int site) {
        return QueueHooks.isLeftTo(RealQueue.REMOVE_LAST_OCCURRENCE, self) || item == null
                ? self.removeLastOccurrence(item)
                : QueueHooks.underItsLock(self, item, true, () -> self.removeLastOccurrence(item), site);
    }
}
