package org.threadgrader.probe;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** BlockingQueue: the real queue holds the elements; waiting for room or for an element is the scheduler's. */
@HooksFor(BlockingQueue.class)
public final class QueueHooks {
    private static final Set<String> PRIMITIVES = Set.of(
            "offer(Ljava/lang/Object;)",
            "poll()",
            "isEmpty()",
            "size()",
            "remainingCapacity()",
            "offerFirst(Ljava/lang/Object;)",
            "offerLast(Ljava/lang/Object;)",
            "pollFirst()",
            "pollLast()");

    private static final String TAKE = "take()";
    private static final String POLL_IN_TIME = "poll(JLjava/util/concurrent/TimeUnit;)";

    private QueueHooks() {}

    /**
     * Whether a method is called as it is: one of the program's own, which is woven itself, one of a pool's queue, which is
     * modelled in itself, or one that the model would build from the program's.
     */
    static boolean direct(Object self, String method, int site) {
        return self instanceof ModelQueue
                || self instanceof ModelDelays
                || !BlockingQueue.class.isAssignableFrom(UnsafeTypes.baseOf(self.getClass()))
                || Inherited.begins(self, method, PRIMITIVES, site);
    }

    private static boolean ofProgram(Object self) {
        return UnsafeTypes.baseOf(self.getClass()) != self.getClass();
    }

    public static void put(BlockingQueue<Object> self, Object item, int site) throws InterruptedException {
        if (direct(self, "put(Ljava/lang/Object;)", site)) {
            self.put(item);
        } else {
            give(self, item, -1, site);
        }
    }

    public static boolean offer(BlockingQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return direct(self, "offer(Ljava/lang/Object;JLjava/util/concurrent/TimeUnit;)", site)
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
        if (direct(self, "offer(Ljava/lang/Object;)", site)) {
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
        if (direct(self, "add(Ljava/lang/Object;)", site)) {
            return self.add(item);
        }
        if (!offer(self, item, site)) {
            throw new IllegalStateException("Queue full");
        }
        return true;
    }

    public static Object take(BlockingQueue<Object> self, int site) throws InterruptedException {
        if (direct(self, TAKE, site)) {
            Object item = self.take();
            ended(self, TAKE, site);
            return item;
        }
        return receive(self, -1, site);
    }

    public static Object poll(BlockingQueue<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        if (direct(self, POLL_IN_TIME, site)) {
            Object item = self.poll(time, unit);
            ended(self, POLL_IN_TIME, site);
            return item;
        }
        return receive(self, Times.limit(time, unit), site);
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

    private static void ended(Object self, String method, int site) {
        if (ofProgram(self) && BlockingQueue.class.isAssignableFrom(UnsafeTypes.baseOf(self.getClass()))) {
            Inherited.ended(self, method, site);
        }
    }

    /** super.put(item), which finds room in a queue that only holds what it is given. */
    @Super("put")
    public static void putting(BlockingQueue<Object> self, Object item, int site) throws InterruptedException {
        if (onlyHolds(self, site)) {
            Execution e = Execution.now;
            ControlledThread c = Waits.at(e, site);
            int result = e.block(c, self, "put", site, () -> self.remainingCapacity() > 0, -1, true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "put");
            e.changed(c);
        }
    }

    /** super.take(), which finds an element in such a queue. */
    @Super("take")
    public static void taking(BlockingQueue<Object> self, int site) throws InterruptedException {
        if (onlyHolds(self, site)) {
            Waits.awaitOrThrow(self, "take", site, () -> !self.isEmpty(), -1);
        }
    }

    // no other thread, no comparator and no clock has a say in it
    private static boolean onlyHolds(BlockingQueue<Object> self, int site) {
        if (Inherited.isWithoutModel(self, PRIMITIVES, site)) {
            return false;
        }
        boolean holds = self instanceof ArrayBlockingQueue
                || self instanceof LinkedBlockingQueue
                || self instanceof LinkedBlockingDeque;
        if (!holds) {
            Calls.on(self, true, site);
        }
        return holds;
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
        if (direct(self, "poll()", site)) {
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
        return direct(self, "drainTo(Ljava/util/Collection;)", site)
                ? self.drainTo(into)
                : drainTo(self, into, Integer.MAX_VALUE, site);
    }

    public static int drainTo(BlockingQueue<Object> self, Collection<Object> into, int most, int site) {
        if (direct(self, "drainTo(Ljava/util/Collection;I)", site)) {
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
        if (direct(self, "peek()", site)) {
            return self.peek();
        }
        Object item = self.peek();
        Waits.look(self, "peek", site, () -> item == null ? 0 : 1);
        return item;
    }

    public static int size(BlockingQueue<Object> self, int site) {
        return direct(self, "size()", site) ? self.size() : (int) Waits.look(self, "size", site, self::size);
    }

    public static boolean isEmpty(BlockingQueue<Object> self, int site) {
        return direct(self, "isEmpty()", site)
                ? self.isEmpty()
                : Waits.look(self, "isEmpty", site, () -> self.isEmpty() ? 1 : 0) == 1;
    }

    public static int remainingCapacity(BlockingQueue<Object> self, int site) {
        return direct(self, "remainingCapacity()", site)
                ? self.remainingCapacity()
                : (int) Waits.look(self, "remainingCapacity", site, self::remainingCapacity);
    }
}
