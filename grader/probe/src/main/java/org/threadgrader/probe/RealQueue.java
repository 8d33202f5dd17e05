package org.threadgrader.probe;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

/** What {@link QueueHooks} and {@link DequeHooks} ask of a queue of the JDK's and do to it, whatever the program overrides. */
final class RealQueue {
    static final JdkMethod PUT = new JdkMethod(void.class, "put", Object.class);
    static final JdkMethod OFFER = new JdkMethod(boolean.class, "offer", Object.class);
    static final JdkMethod OFFER_IN_TIME = inTime("offer");
    static final JdkMethod ADD = new JdkMethod(boolean.class, "add", Object.class);
    static final JdkMethod TAKE = new JdkMethod(Object.class, "take");
    static final JdkMethod POLL = new JdkMethod(Object.class, "poll");
    static final JdkMethod POLL_IN_TIME = new JdkMethod(Object.class, "poll", long.class, TimeUnit.class);
    static final JdkMethod PEEK = new JdkMethod(Object.class, "peek");
    static final JdkMethod DRAIN = new JdkMethod(int.class, "drainTo", Collection.class);
    static final JdkMethod DRAIN_SOME = new JdkMethod(int.class, "drainTo", Collection.class, int.class);
    static final JdkMethod SIZE = new JdkMethod(int.class, "size");
    static final JdkMethod IS_EMPTY = new JdkMethod(boolean.class, "isEmpty");
    static final JdkMethod CONTAINS = new JdkMethod(boolean.class, "contains", Object.class);
    static final JdkMethod REMOVE = new JdkMethod(boolean.class, "remove", Object.class);
    static final JdkMethod ROOM = new JdkMethod(int.class, "remainingCapacity");

    static final JdkMethod PUT_FIRST = new JdkMethod(void.class, "putFirst", Object.class);
    static final JdkMethod PUT_LAST = new JdkMethod(void.class, "putLast", Object.class);
    static final JdkMethod OFFER_FIRST = new JdkMethod(boolean.class, "offerFirst", Object.class);
    static final JdkMethod OFFER_LAST = new JdkMethod(boolean.class, "offerLast", Object.class);
    static final JdkMethod OFFER_FIRST_IN_TIME = inTime("offerFirst");
    static final JdkMethod OFFER_LAST_IN_TIME = inTime("offerLast");
    static final JdkMethod TAKE_FIRST = new JdkMethod(Object.class, "takeFirst");
    static final JdkMethod TAKE_LAST = new JdkMethod(Object.class, "takeLast");
    static final JdkMethod POLL_FIRST = new JdkMethod(Object.class, "pollFirst");
    static final JdkMethod POLL_LAST = new JdkMethod(Object.class, "pollLast");
    static final JdkMethod POLL_FIRST_IN_TIME = new JdkMethod(Object.class, "pollFirst", long.class, TimeUnit.class);
    static final JdkMethod POLL_LAST_IN_TIME = new JdkMethod(Object.class, "pollLast", long.class, TimeUnit.class);

    static final JdkMethod REMOVE_FIRST_OCCURRENCE =
            new JdkMethod(boolean.class, "removeFirstOccurrence", Object.class);
    static final JdkMethod REMOVE_LAST_OCCURRENCE = new JdkMethod(boolean.class, "removeLastOccurrence", Object.class);

    private static final JdkMethod ADD_LAST = new JdkMethod(void.class, "addLast", Object.class);
    private static final JdkMethod PEEK_FIRST = new JdkMethod(Object.class, "peekFirst");
    private static final JdkMethod POLL_DELAYED = new JdkMethod(Delayed.class, "poll");
    private static final JdkMethod PEEK_DELAYED = new JdkMethod(Delayed.class, "peek");

    // Which other methods of the same object the JDK's own call for what they do, as its sources have it.

    private static final Map<JdkMethod, Set<JdkMethod>> OF_ALL =
            Map.of(ADD, Set.of(OFFER), DRAIN, Set.of(DRAIN_SOME), IS_EMPTY, Set.of(SIZE));

    private static final Map<JdkMethod, Set<JdkMethod>> OF_DEQUES = Map.ofEntries(
            entry(ADD, Set.of(ADD_LAST, OFFER_LAST)),
            entry(PUT, Set.of(PUT_LAST)),
            entry(OFFER, Set.of(OFFER_LAST)),
            entry(OFFER_IN_TIME, Set.of(OFFER_LAST_IN_TIME)),
            entry(TAKE, Set.of(TAKE_FIRST)),
            entry(POLL, Set.of(POLL_FIRST)),
            entry(POLL_IN_TIME, Set.of(POLL_FIRST_IN_TIME)),
            entry(PEEK, Set.of(PEEK_FIRST)),
            entry(DRAIN, Set.of(DRAIN_SOME)),
            entry(IS_EMPTY, Set.of(SIZE)));

    private static final Map<JdkMethod, Set<JdkMethod>> OF_UNBOUNDED = Map.of(
            ADD, Set.of(OFFER),
            PUT, Set.of(OFFER),
            OFFER_IN_TIME, Set.of(OFFER),
            DRAIN, Set.of(DRAIN_SOME),
            IS_EMPTY, Set.of(SIZE));

    /** They differ from release to release; none of these methods waits. */
    private static final Map<JdkMethod, Set<JdkMethod>> OF_TRANSFERS = Map.of(
            ADD, Set.of(OFFER),
            PUT, Set.of(OFFER),
            OFFER_IN_TIME, Set.of(OFFER),
            DRAIN, Set.of(DRAIN_SOME));

    private static final Map<JdkMethod, Set<JdkMethod>> OF_HANDOVERS =
            Map.of(ADD, Set.of(OFFER), DRAIN, Set.of(POLL), DRAIN_SOME, Set.of(POLL));

    private RealQueue() {}

    private static JdkMethod inTime(String name) {
        return new JdkMethod(boolean.class, name, Object.class, long.class, TimeUnit.class);
    }

    /** Whether the JDK's own method would call one of the program's for what it does. */
    static boolean isMadeOfOwn(JdkMethod method, Object queue) {
        return callees(queue).getOrDefault(method, Set.of()).stream().anyMatch(other -> other.isOverriddenBy(queue));
    }

    private static Map<JdkMethod, Set<JdkMethod>> callees(Object queue) {
        if (queue instanceof LinkedBlockingDeque) {
            return OF_DEQUES;
        }
        if (queue instanceof SynchronousQueue) {
            return OF_HANDOVERS;
        }
        if (queue instanceof TransferQueue) {
            return OF_TRANSFERS;
        }
        return queue instanceof PriorityBlockingQueue || queue instanceof DelayQueue ? OF_UNBOUNDED : OF_ALL;
    }

    static boolean offer(BlockingQueue<Object> queue, Object item) {
        if (queue instanceof LinkedBlockingDeque<Object> deque) {
            return offerLast(deque, item);
        }
        return OFFER.isOverriddenBy(queue) ? (boolean) OFFER.past(queue, item) : queue.offer(item);
    }

    static Object poll(BlockingQueue<Object> queue) {
        if (queue instanceof LinkedBlockingDeque<Object> deque) {
            return pollFirst(deque);
        }
        if (!POLL.isOverriddenBy(queue)) {
            return queue.poll();
        }
        return (queue(queue) instanceof DelayQueue ? POLL_DELAYED : POLL).past(queue);
    }

    static Object peek(BlockingQueue<Object> queue) {
        if (queue instanceof LinkedBlockingDeque<Object> deque) {
            return PEEK_FIRST.isOverriddenBy(deque) ? PEEK_FIRST.past(deque) : deque.peekFirst();
        }
        if (!PEEK.isOverriddenBy(queue)) {
            return queue.peek();
        }
        return (queue(queue) instanceof DelayQueue ? PEEK_DELAYED : PEEK).past(queue);
    }

    // one whose elements are Delayed is no BlockingQueue<Object> for the compiler
    private static Object queue(Object queue) {
        return queue;
    }

    static int drainTo(BlockingQueue<Object> queue, Collection<Object> into, int most) {
        return DRAIN_SOME.isOverriddenBy(queue) ? (int) DRAIN_SOME.past(queue, into, most) : queue.drainTo(into, most);
    }

    static int size(BlockingQueue<Object> queue) {
        return SIZE.isOverriddenBy(queue) ? (int) SIZE.past(queue) : queue.size();
    }

    /** Whether it holds nothing, by its size: isEmpty of some of the JDK's calls size. */
    static boolean isEmpty(BlockingQueue<Object> queue) {
        return IS_EMPTY.isOverriddenBy(queue) || SIZE.isOverriddenBy(queue) ? size(queue) == 0 : queue.isEmpty();
    }

    static int room(BlockingQueue<Object> queue) {
        return ROOM.isOverriddenBy(queue) ? (int) ROOM.past(queue) : queue.remainingCapacity();
    }

    static boolean offerFirst(BlockingDeque<Object> queue, Object item) {
        return OFFER_FIRST.isOverriddenBy(queue) ? (boolean) OFFER_FIRST.past(queue, item) : queue.offerFirst(item);
    }

    static boolean offerLast(BlockingDeque<Object> queue, Object item) {
        return OFFER_LAST.isOverriddenBy(queue) ? (boolean) OFFER_LAST.past(queue, item) : queue.offerLast(item);
    }

    static Object pollFirst(BlockingDeque<Object> queue) {
        return POLL_FIRST.isOverriddenBy(queue) ? POLL_FIRST.past(queue) : queue.pollFirst();
    }

    static Object pollLast(BlockingDeque<Object> queue) {
        return POLL_LAST.isOverriddenBy(queue) ? POLL_LAST.past(queue) : queue.pollLast();
    }
}
