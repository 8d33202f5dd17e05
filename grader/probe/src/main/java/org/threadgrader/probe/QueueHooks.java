package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** BlockingQueue: the real queue holds the elements; waiting for room or for an element is the scheduler's. */
@HooksFor(BlockingQueue.class)
public final class QueueHooks {
    private QueueHooks() {}

    /**
     * Whether a method is called as it is: one of the program's own, which is woven itself, or one of a pool's queue, which is
     * modelled in itself.
     */
    static boolean direct(Object self, String method, int parameters) {
        return Execution.now == null
                || self instanceof ModelQueue
                || self instanceof ModelDelays
                || OwnMethods.reach(self, method, parameters)
                || !BlockingQueue.class.isAssignableFrom(UnsafeTypes.baseOf(self.getClass()));
    }

    public static void put(BlockingQueue<Object> self, Object item, int site) throws InterruptedException {
        if (direct(self, "put", 1)) {
            self.put(item);
        } else {
            give(self, item, -1, site);
        }
    }

    public static boolean offer(BlockingQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self, "offer", 3)
                ? self.offer(item, time, unit)
                : give(self, item, Times.limit(time, unit), site);
    }

    private static boolean give(BlockingQueue<Object> self, Object item, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        if (item == null) {
            throw new NullPointerException();
        }
        if (self instanceof SynchronousQueue) {
            return Handovers.give(e, self, item, limit, site);
        }
        boolean given = give(self, () -> self.offer(item), limit, site);
        Transfers.added(e, self, item);
        return given;
    }

    /** Offers until there is room. */
    static boolean give(BlockingQueue<Object> self, BooleanSupplier offer, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted()) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        long end = e.clock.now() + limit;
        while (true) {
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "put");
            if (Sorting.call(e, c, self, site, offer::getAsBoolean)) {
                e.changed(c);
                return true;
            }
            long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
            int result = e.block(c, self, "put", site, () -> self.remainingCapacity() > 0, rest, true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            if (result == WaitResults.TIMED_OUT) {
                return false;
            }
        }
    }

    public static boolean offer(BlockingQueue<Object> self, Object item, int site) {
        if (direct(self, "offer", 1)) {
            return self.offer(item);
        }
        Execution e = Execution.now;
        if (self instanceof SynchronousQueue) {
            return Handovers.offer(e, self, item, site);
        }
        ControlledThread c = Waits.release(e, self, "offer", site);
        boolean given = Sorting.call(e, c, self, site, () -> self.offer(item));
        Transfers.added(e, self, item);
        e.changed(c);
        return given;
    }

    public static boolean add(BlockingQueue<Object> self, Object item, int site) {
        if (direct(self, "add", 1)) {
            return self.add(item);
        }
        if (!offer(self, item, site)) {
            throw new IllegalStateException("Queue full");
        }
        return true;
    }

    public static Object take(BlockingQueue<Object> self, int site) throws InterruptedException {
        return direct(self, "take", 0) ? self.take() : receive(self, -1, site);
    }

    public static Object poll(BlockingQueue<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self, "poll", 2) ? self.poll(time, unit) : receive(self, Times.limit(time, unit), site);
    }

    private static Object receive(BlockingQueue<Object> self, long limit, int site) throws InterruptedException {
        Execution e = Execution.now;
        if ((Object) self instanceof DelayQueue<?> delays) {
            @SuppressWarnings("unchecked") // its elements are of no class of its own
            DelayQueue<Delayed> queue = (DelayQueue<Delayed>) delays;
            return Delays.receive(e, queue, limit, site);
        }
        if (self instanceof SynchronousQueue) {
            return Handovers.receive(e, self, limit, site);
        }
        return receive(self, self::poll, limit, site);
    }

    /** super.put(item), which finds room; what hands over hand to hand waits for itself. */
    @Super("put")
    public static void putting(BlockingQueue<Object> self, Object item, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = Waits.release(e, self, "put", site);
        if (!(self instanceof SynchronousQueue)) {
            int result = e.block(c, self, "put", site, () -> self.remainingCapacity() > 0, -1, true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "put");
        }
        e.changed(c);
    }

    /** super.take(), which finds an element. */
    @Super("take")
    public static void taking(BlockingQueue<Object> self, int site) throws InterruptedException {
        if (Execution.now != null && !(self instanceof SynchronousQueue) && !((Object) self instanceof DelayQueue)) {
            Waits.awaitOrThrow(self, "take", site, () -> !self.isEmpty(), -1);
        }
    }

    /** Polls until there is something. */
    static Object receive(BlockingQueue<Object> self, Supplier<Object> poll, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted()) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        long end = e.clock.now() + limit;
        while (true) {
            Object item = Sorting.call(e, c, self, site, poll);
            if (item != null) {
                taken(e, c, self, "take", site);
                return item;
            }
            long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
            int result = e.block(c, self, "take", site, () -> !self.isEmpty(), rest, true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            if (result == WaitResults.TIMED_OUT) {
                e.polled(c, e.idOf(self), -1, "poll");
                return null;
            }
        }
    }

    public static Object poll(BlockingQueue<Object> self, int site) {
        if (direct(self, "poll", 0)) {
            return self.poll();
        }
        Execution e = Execution.now;
        if (self instanceof SynchronousQueue) {
            return Handovers.poll(e, self, site);
        }
        ControlledThread c = Waits.at(e, site);
        Object item = Sorting.call(e, c, self, site, self::poll);
        if (item != null) {
            taken(e, c, self, "poll", site);
        } else {
            e.seen(c, e.idOf(self), "poll", 0);
        }
        return item;
    }

    // a receiver is before the return of a transfer
    private static void taken(Execution e, ControlledThread c, BlockingQueue<Object> self, String method, int site) {
        if ((Object) self instanceof TransferQueue) {
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, method);
        }
        Waits.acquired(e, c, self, method, site);
    }

    public static int drainTo(BlockingQueue<Object> self, Collection<Object> into, int site) {
        return direct(self, "drainTo", 1) ? self.drainTo(into) : drainTo(self, into, Integer.MAX_VALUE, site);
    }

    public static int drainTo(BlockingQueue<Object> self, Collection<Object> into, int most, int site) {
        if (direct(self, "drainTo", 2)) {
            return self.drainTo(into, most);
        }
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (self instanceof SynchronousQueue) {
            return Handovers.drain(e, self, into, most, site);
        }
        int drained = Sorting.call(e, c, self, site, () -> self.drainTo(into, most));
        if (drained > 0) {
            taken(e, c, self, "drainTo", site);
        } else {
            e.seen(c, e.idOf(self), "drainTo", 0);
        }
        return drained;
    }

    public static Object peek(BlockingQueue<Object> self, int site) {
        if (direct(self, "peek", 0)) {
            return self.peek();
        }
        Object item = self.peek();
        Waits.look(self, "peek", site, () -> item == null ? 0 : 1);
        return item;
    }

    public static int size(BlockingQueue<Object> self, int site) {
        return direct(self, "size", 0) ? self.size() : (int) Waits.look(self, "size", site, self::size);
    }

    public static boolean isEmpty(BlockingQueue<Object> self, int site) {
        return direct(self, "isEmpty", 0)
                ? self.isEmpty()
                : Waits.look(self, "isEmpty", site, () -> self.isEmpty() ? 1 : 0) == 1;
    }

    public static int remainingCapacity(BlockingQueue<Object> self, int site) {
        return direct(self, "remainingCapacity", 0)
                ? self.remainingCapacity()
                : (int) Waits.look(self, "remainingCapacity", site, self::remainingCapacity);
    }
}
