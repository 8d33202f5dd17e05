package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** BlockingQueue: the real queue holds the elements; waiting for room or for an element is the scheduler's. */
@HooksFor(BlockingQueue.class)
public final class QueueHooks {
    /** An unbounded one says that it might hold up to two thousand million more. */
    private static final int MUCH_ROOM = 1 << 30;

    private QueueHooks() {}

    /**
     * Whether a call is left as it is: one of a method of the program's own, which is woven itself, or of one of a pool's queue,
     * which is modelled in itself.
     */
    static boolean isLeftTo(JdkMethod method, Object self) {
        return Execution.now == null
                || self instanceof ModelQueue
                || self instanceof ModelDelays
                || !BlockingQueue.class.isAssignableFrom(UnsafeTypes.baseOf(self.getClass()))
                || method.isOverriddenBy(self);
    }

    /** Whether the JDK's own method is called in place of the model: where it does what it does by the program's methods. */
    static boolean isMadeOfOwn(JdkMethod method, Object self, int site) {
        if (!RealQueue.isMadeOfOwn(method, self)) {
            return false;
        }
        Calls.on(self, true, site);
        return true;
    }

    public static void put(BlockingQueue<Object> self, Object item, int site) throws InterruptedException {
        if (isLeftTo(RealQueue.PUT, self)) {
            self.put(item);
        } else {
            putting(self, item, site);
        }
    }

    /** super.put(item). */
    @Super(value = "put", inPlace = true)
    public static void putting(BlockingQueue<Object> self, Object item, int site) throws InterruptedException {
        if (isMadeOfOwn(RealQueue.PUT, self, site)) {
            RealQueue.PUT.past(self, item);
        } else {
            give(self, item, -1, site);
        }
    }

    public static boolean offer(BlockingQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isLeftTo(RealQueue.OFFER_IN_TIME, self)
                ? self.offer(item, time, unit)
                : offering(self, item, time, unit, site);
    }

    /** super.offer(item, time, unit). */
    @Super("offer")
    public static boolean offering(BlockingQueue<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isMadeOfOwn(RealQueue.OFFER_IN_TIME, self, site)
                ? (boolean) RealQueue.OFFER_IN_TIME.past(self, item, time, unit)
                : give(self, item, Times.limit(time, unit), site);
    }

    private static boolean give(BlockingQueue<Object> self, Object item, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        if (item == null) {
            throw new NullPointerException();
        }
        if (self instanceof SynchronousQueue) {
            return Handovers.give(e, self, item, limit, site);
        }
        boolean given = give(self, () -> RealQueue.offer(self, item), limit, site);
        Transfers.added(e, self, item);
        return given;
    }

    /** Offers until there is room. */
    static boolean give(BlockingQueue<Object> self, BooleanSupplier offer, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted() && Attention.isGivenBeforePut(self, limit)) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        long end = e.clock.now() + limit;
        Object fair = ArrayBlockingQueueHooks.givers(e, self);
        try {
            while (true) {
                if (FairQueue.isFirst(e, fair, c)) {
                    e.event(c, EventKind.RELEASE, site, e.idOf(self), kindOf(self), "put");
                    if (Sorting.call(e, c, self, site, offer::getAsBoolean)) {
                        e.changed(c);
                        return true;
                    }
                }
                FairQueue.enter(e, fair, c);
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                BooleanSupplier room = () -> RealQueue.room(self) > 0 && FairQueue.isFirst(e, fair, c);
                int result = e.block(c, self, "put", site, room, rest, true);
                if (result == WaitResults.INTERRUPTED) {
                    throw new InterruptedException();
                }
                if (result == WaitResults.TIMED_OUT) {
                    return false;
                }
            }
        } finally {
            FairQueue.leave(e, fair, c);
        }
    }

    public static boolean offer(BlockingQueue<Object> self, Object item, int site) {
        return isLeftTo(RealQueue.OFFER, self) ? self.offer(item) : offering(self, item, site);
    }

    /** super.offer(item). */
    @Super("offer")
    public static boolean offering(BlockingQueue<Object> self, Object item, int site) {
        if (isMadeOfOwn(RealQueue.OFFER, self, site)) {
            return (boolean) RealQueue.OFFER.past(self, item);
        }
        Execution e = Execution.required();
        if (self instanceof SynchronousQueue) {
            return Handovers.offer(e, self, item, site);
        }
        ControlledThread c = Waits.at(e, site);
        e.event(c, EventKind.RELEASE, site, e.idOf(self), kindOf(self), "offer");
        ArrayBlockingQueueHooks.afterThoseLetThrough(e, c, self, "offer", site);
        boolean given = Sorting.call(e, c, self, site, () -> RealQueue.offer(self, item));
        Transfers.added(e, self, item);
        e.changed(c);
        return given;
    }

    public static boolean add(BlockingQueue<Object> self, Object item, int site) {
        return isLeftTo(RealQueue.ADD, self) ? self.add(item) : adding(self, item, site);
    }

    /** super.add(item). */
    @Super("add")
    public static boolean adding(BlockingQueue<Object> self, Object item, int site) {
        if (isMadeOfOwn(RealQueue.ADD, self, site)) {
            return (boolean) RealQueue.ADD.past(self, item);
        }
        if (!offering(self, item, site)) {
            throw new IllegalStateException(self instanceof LinkedBlockingDeque ? "Deque full" : "Queue full");
        }
        return true;
    }

    public static Object take(BlockingQueue<Object> self, int site) throws InterruptedException {
        return isLeftTo(RealQueue.TAKE, self) ? self.take() : taking(self, site);
    }

    /** super.take(). */
    @Super("take")
    public static Object taking(BlockingQueue<Object> self, int site) throws InterruptedException {
        return isMadeOfOwn(RealQueue.TAKE, self, site) ? RealQueue.TAKE.past(self) : receive(self, -1, site);
    }

    public static Object poll(BlockingQueue<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isLeftTo(RealQueue.POLL_IN_TIME, self) ? self.poll(time, unit) : polling(self, time, unit, site);
    }

    /** super.poll(time, unit). */
    @Super("poll")
    public static Object polling(BlockingQueue<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isMadeOfOwn(RealQueue.POLL_IN_TIME, self, site)
                ? RealQueue.POLL_IN_TIME.past(self, time, unit)
                : receive(self, Times.limit(time, unit), site);
    }

    private static Object receive(BlockingQueue<Object> self, long limit, int site) throws InterruptedException {
        Execution e = Execution.required();
        if ((Object) self instanceof DelayQueue) {
            return Delays.receive(e, self, limit, site);
        }
        if (self instanceof SynchronousQueue) {
            return Handovers.receive(e, self, limit, site);
        }
        return receive(self, () -> RealQueue.poll(self), limit, site);
    }

    /** Polls until there is something. */
    static Object receive(BlockingQueue<Object> self, Supplier<Object> poll, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (c.isInterrupted() && Attention.isGivenBeforeTake(self, limit)) {
            c.clearInterrupt();
            throw new InterruptedException();
        }
        long end = e.clock.now() + limit;
        Object fair = ArrayBlockingQueueHooks.takers(e, self);
        try {
            while (true) {
                Object item = FairQueue.isFirst(e, fair, c) ? Sorting.call(e, c, self, site, poll) : null;
                if (item != null) {
                    taken(e, c, self, "take", site);
                    return item;
                }
                FairQueue.enter(e, fair, c);
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                BooleanSupplier there = () -> !RealQueue.isEmpty(self) && FairQueue.isFirst(e, fair, c);
                int result = e.block(c, self, "take", site, there, rest, true);
                if (result == WaitResults.INTERRUPTED) {
                    throw new InterruptedException();
                }
                if (result == WaitResults.TIMED_OUT) {
                    e.polled(c, e.idOf(self), -1, "poll");
                    return null;
                }
            }
        } finally {
            FairQueue.leave(e, fair, c);
        }
    }

    public static Object poll(BlockingQueue<Object> self, int site) {
        return isLeftTo(RealQueue.POLL, self) ? self.poll() : polling(self, site);
    }

    /** super.poll(). */
    @Super("poll")
    public static Object polling(BlockingQueue<Object> self, int site) {
        if (isMadeOfOwn(RealQueue.POLL, self, site)) {
            return RealQueue.POLL.past(self);
        }
        Execution e = Execution.required();
        if (self instanceof SynchronousQueue) {
            return Handovers.poll(e, self, site);
        }
        return pollNow(e, self, () -> RealQueue.poll(self), "poll", site);
    }

    /** Takes what there is, if anything, without waiting. */
    static Object pollNow(Execution e, BlockingQueue<Object> self, Supplier<Object> poll, String method, int site) {
        ControlledThread c = Waits.at(e, site);
        ArrayBlockingQueueHooks.afterThoseLetThrough(e, c, self, method, site);
        Object item = Sorting.call(e, c, self, site, poll);
        if (item != null) {
            taken(e, c, self, method, site);
        } else {
            e.seen(c, e.idOf(self), method, 0);
        }
        return item;
    }

    // a receiver is before the return of a transfer
    private static void taken(Execution e, ControlledThread c, BlockingQueue<Object> self, String method, int site) {
        if ((Object) self instanceof TransferQueue) {
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, method);
        }
        // of an unbounded one, too: who sees it empty comes after
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), QueueKinds.ROOM, method);
        e.news(c);
    }

    /** One of {@link QueueKinds} for a bounded queue, else 0. */
    @SuppressWarnings("unchecked") // its elements are looked at by nobody
    static long kindOf(Object self) {
        return self instanceof BlockingQueue && RealQueue.room((BlockingQueue<Object>) self) < MUCH_ROOM
                ? QueueKinds.ROOM
                : 0;
    }

    public static int drainTo(BlockingQueue<Object> self, Collection<Object> into, int site) {
        return isLeftTo(RealQueue.DRAIN, self) ? self.drainTo(into) : draining(self, into, site);
    }

    /** super.drainTo(into). */
    @Super("drainTo")
    public static int draining(BlockingQueue<Object> self, Collection<Object> into, int site) {
        return isMadeOfOwn(RealQueue.DRAIN, self, site)
                ? (int) RealQueue.DRAIN.past(self, into)
                : draining(self, into, Integer.MAX_VALUE, site);
    }

    public static int drainTo(BlockingQueue<Object> self, Collection<Object> into, int most, int site) {
        return isLeftTo(RealQueue.DRAIN_SOME, self) ? self.drainTo(into, most) : draining(self, into, most, site);
    }

    /** super.drainTo(into, most). */
    @Super("drainTo")
    public static int draining(BlockingQueue<Object> self, Collection<Object> into, int most, int site) {
        if (isMadeOfOwn(RealQueue.DRAIN_SOME, self, site)) {
            return (int) RealQueue.DRAIN_SOME.past(self, into, most);
        }
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (self instanceof SynchronousQueue) {
            return Handovers.drain(e, self, into, most, site);
        }
        ArrayBlockingQueueHooks.afterThoseLetThrough(e, c, self, "drainTo", site);
        int drained = Sorting.call(e, c, self, site, () -> RealQueue.drainTo(self, into, most));
        if (drained > 0) {
            taken(e, c, self, "drainTo", site);
            Calls.on(into, true, site);
        } else {
            e.seen(c, e.idOf(self), "drainTo", 0);
        }
        return drained;
    }

    public static Object peek(BlockingQueue<Object> self, int site) {
        return isLeftTo(RealQueue.PEEK, self) ? self.peek() : peeking(self, site);
    }

    /** super.peek(). */
    @Super("peek")
    public static Object peeking(BlockingQueue<Object> self, int site) {
        if (isMadeOfOwn(RealQueue.PEEK, self, site)) {
            return RealQueue.PEEK.past(self);
        }
        Object[] item = new Object[1];
        look(self, "peek", site, () -> (item[0] = RealQueue.peek(self)) == null ? 0 : 1);
        return item[0];
    }

    private static long look(BlockingQueue<Object> self, String method, int site, LongSupplier question) {
        Execution e = Execution.required();
        ArrayBlockingQueueHooks.afterThoseLetThrough(e, e.self(), self, method, site);
        return Waits.look(self, method, site, question);
    }

    // equals of the program's is called under the queue's lock

    public static boolean contains(BlockingQueue<Object> self, Object item, int site) {
        return isLeftTo(RealQueue.CONTAINS, self) || item == null
                ? self.contains(item)
                : underItsLock(self, item, false, () -> self.contains(item), site);
    }

    public static boolean remove(BlockingQueue<Object> self, Object item, int site) {
        return isLeftTo(RealQueue.REMOVE, self) || item == null
                ? self.remove(item)
                : underItsLock(self, item, true, () -> self.remove(item), site);
    }

    static boolean underItsLock(
            BlockingQueue<Object> self, Object item, boolean mutates, BooleanSupplier call, int site) {
        Execution e = Execution.required();
        Calls.on(self, mutates, site);
        ControlledThread c = e.self();
        ArrayBlockingQueueHooks.afterThoseLetThrough(e, c, self, mutates ? "remove" : "contains", site);
        Given.asked(self, item, site);
        if (UnsafeTypes.baseOf(item.getClass()) == item.getClass()) {
            return call.getAsBoolean();
        }
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "BlockingQueue");
        c.pin(Callbacks.UNDER_LOCK);
        try {
            return call.getAsBoolean();
        } finally {
            c.pinned--;
            if (!e.isOver()) {
                // what equals did is before whoever comes to the lock next; a look at a queue is no news
                e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "BlockingQueue");
            }
        }
    }

    public static int size(BlockingQueue<Object> self, int site) {
        return isLeftTo(RealQueue.SIZE, self) ? self.size() : askingSize(self, site);
    }

    /** super.size(). */
    @Super("size")
    public static int askingSize(BlockingQueue<Object> self, int site) {
        return (int) look(self, "size", site, () -> RealQueue.size(self));
    }

    public static boolean isEmpty(BlockingQueue<Object> self, int site) {
        return isLeftTo(RealQueue.IS_EMPTY, self) ? self.isEmpty() : askingEmpty(self, site);
    }

    /** super.isEmpty(). */
    @Super("isEmpty")
    public static boolean askingEmpty(BlockingQueue<Object> self, int site) {
        return isMadeOfOwn(RealQueue.IS_EMPTY, self, site)
                ? self.size() == 0
                : look(self, "isEmpty", site, () -> RealQueue.isEmpty(self) ? 1 : 0) == 1;
    }

    public static int remainingCapacity(BlockingQueue<Object> self, int site) {
        return isLeftTo(RealQueue.ROOM, self) ? self.remainingCapacity() : askingRoom(self, site);
    }

    /** super.remainingCapacity(). */
    @Super("remainingCapacity")
    public static int askingRoom(BlockingQueue<Object> self, int site) {
        return (int) look(self, "remainingCapacity", site, () -> RealQueue.room(self));
    }
}
