package org.threadgrader.timeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;

/**
 * The happens-before order by vector clocks (Fidge 1988, Mattern 1989), read once from a run's beginning to its end, with the
 * edges that {@link org.threadgrader.probe.EventKind} documents: a piece of an {@link Order}. It keeps what is known at the
 * present place and nothing of an earlier one.
 *
 * <p>A clock's component is the index of the last event of that thread which is known, plus one. A thread's clock
 * changes only when it acquires.
 */
final class ForwardClocks implements Order.Clocks {
    private static final int[] NOTHING = {};

    /** Of a bounded queue, what was taken out of it. */
    private static final long ROOM = 1;

    private final List<Event> events;
    private final Edges edges;
    private final Predicate<Event> links;
    private final Map<Integer, Integer> components;
    private final Map<Integer, int[]> threads = new HashMap<>();
    private final Map<Long, Released> released = new HashMap<>();
    private final Map<Integer, Event> unsettled = new HashMap<>();
    private boolean free;
    private int next;

    /**
     * At the beginning of a run.
     *
     * @param components by thread, its place in a clock: threads get theirs in the order of their first events, so that passes
     *     over one run can share them
     */
    ForwardClocks(List<Event> events, Edges edges, Map<Integer, Integer> components) {
        this(events, edges, event -> true, components);
    }

    /**
     * The same by some of these edges.
     *
     * @param links the events that make edges, of those that may
     */
    ForwardClocks(List<Event> events, Edges edges, Predicate<Event> links, Map<Integer, Integer> components) {
        this.events = events;
        this.edges = edges;
        this.links = links;
        this.components = components;
    }

    @Override
    public int[] at(Event event) {
        if (isBeyond(event)) {
            throw new IllegalArgumentException("asked about an earlier event than before");
        }
        while (next <= event.index()) {
            read(events.get(next++));
        }
        return clock(event.thread());
    }

    /** Whether an event lies before the last one that has been read. */
    boolean isBeyond(Event event) {
        return next > event.index() + 1;
    }

    /** The numbers in all the clocks that are kept. */
    long cells() {
        Set<int[]> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(threads.values().stream(), released.values().stream().map(Released::clock))
                .forEach(kept::add);
        return kept.stream().mapToLong(clock -> clock.length).sum();
    }

    private int[] clock(int thread) {
        return threads.getOrDefault(thread, NOTHING);
    }

    private int component(Event event) {
        return components.computeIfAbsent(event.thread(), thread -> components.size());
    }

    private void read(Event event) {
        // also for threads that never acquire
        component(event);
        Event earlier = unsettled.remove(event.thread());
        if (earlier != null) {
            acquire(earlier);
        }
        boolean links = this.links.test(event);
        if (links) {
            acquire(event);
            release(event);
        }
        free |= event.kind() == EventKind.CONTROL_RELEASED;
        if (free && links && edges.acquires(event)) {
            // without control, what was seen may be recorded a little after the event that says it was looked at
            unsettled.put(event.thread(), event);
        }
    }

    // ---- acquiring -----------------------------------------------------------------------------------------------

    private void acquire(Event event) {
        if (!edges.acquires(event)) {
            return;
        }
        switch (event.kind()) {
            case THREAD_BEGIN -> {
                join(event, Sort.START, event.thread());
                join(event, Sort.OBJECT, event.thread());
            }
            case JOINED -> {
                if (event.value() == 1) {
                    join(event, Sort.END, event.object());
                }
            }
            case IS_ALIVE -> {
                if (event.value() == 0) {
                    join(event, Sort.END, event.object());
                }
            }
            case GET_STATE -> {
                if (event.text().equals("TERMINATED")) {
                    join(event, Sort.END, event.object());
                }
            }
            case INTERRUPTED -> join(event, Sort.INTERRUPT, event.object() == 0 ? event.thread() : event.object());
            case CAUGHT -> {
                // whichever hook threw it: who catches it knows of the interrupt
                if (event.text().startsWith("java.lang.InterruptedException")) {
                    join(event, Sort.INTERRUPT, event.thread());
                }
            }
            case ACQUIRE -> signalSeen(event);
            case LOCK -> lock(event);
            case POLL -> look(event);
            case RELEASE -> join(event, key(Sort.OBJECT, event.object(), ROOM));
            case PERMIT_ACQUIRE -> join(event, Sort.OBJECT, event.object());
            case UNBLOCK, WOKEN -> {
                if (event.value() == WaitResults.CAME) {
                    join(event, Sort.OBJECT, event.object());
                }
            }
            case VOLATILE_READ, READ -> join(event, key(Sort.VARIABLE, event.object(), event.value()));
            case UPDATE_READ -> join(event, stepKey(event));
            case PROGRAM_END -> join(event, Sort.TASKS, 0);
            default -> {}
        }
    }

    /** Readers are after the writers before them, not after other readers; a writer is after both (ReadWriteLock). */
    private void lock(Event event) {
        join(event, Sort.OBJECT, event.object());
        if (event.value() == LockKinds.EXCLUSIVE) {
            join(event, Sort.READERS, event.object());
        }
    }

    private void look(Event event) {
        join(event, Sort.OBJECT, event.object());
        join(event, key(Sort.OBJECT, event.object(), ROOM));
        if (!readsOptimistically(event)) {
            join(event, Sort.READERS, event.object());
        }
    }

    private void signalSeen(Event event) {
        if (walksConcurrently(event)) {
            join(event, Sort.RELEASED, 0);
            return;
        }
        join(event, Sort.OBJECT, event.object());
        if (seesTermination(event)) {
            join(event, Sort.TASKS, 0);
        }
    }

    /** Whoever reads a StampedLock's data without the lock is a reader like others. */
    private static boolean readsOptimistically(Event event) {
        return event.text().endsWith("tryOptimisticRead") || event.text().endsWith("validate");
    }

    /** An iterator does not say whose elements it walks: whatever has been put anywhere may have been put there. */
    private static boolean walksConcurrently(Event event) {
        return event.text().equals("walk");
    }

    /** A pool's termination is after all that its tasks did; which tasks were whose is not asked. */
    private static boolean seesTermination(Event event) {
        return event.text().startsWith("ExecutorService.awaitTermination")
                || event.text().startsWith("ExecutorService.isTerminated");
    }

    private void join(Event event, Sort sort, int object) {
        join(event, key(sort, object, 0));
    }

    private void join(Event event, long key) {
        Released known = released.get(key);
        if (known != null) {
            threads.put(event.thread(), known.joinedTo(clock(event.thread()), component(event)));
        }
    }

    // ---- releasing -----------------------------------------------------------------------------------------------

    private void release(Event event) {
        if (!edges.releases(event)) {
            return;
        }
        switch (event.kind()) {
            case THREAD_START -> add(event, key(Sort.START, event.object(), 0));
            case THREAD_END -> {
                add(event, key(Sort.END, event.thread(), 0));
                add(event, key(Sort.TASKS, 0, 0));
            }
            case INTERRUPT -> add(event, key(Sort.INTERRUPT, event.object(), 0));
            case UNLOCK ->
                add(event, key(event.value() == LockKinds.SHARED ? Sort.READERS : Sort.OBJECT, event.object(), 0));
            case PERMIT_RELEASE, NOTIFY -> add(event, key(Sort.OBJECT, event.object(), 0));
            case RELEASE -> {
                add(event, key(Sort.OBJECT, event.object(), 0));
                add(event, key(Sort.RELEASED, 0, 0));
                if (event.text().equals("result")) {
                    add(event, key(Sort.TASKS, 0, 0));
                }
            }
            case ACQUIRE -> add(event, key(Sort.OBJECT, event.object(), ROOM));
            case VOLATILE_WRITE, WRITE -> add(event, key(Sort.VARIABLE, event.object(), event.value()));
            case UPDATE_WRITE -> add(event, stepKey(event));
            default -> {}
        }
    }

    private void add(Event event, long key) {
        Released now = Released.by(clock(event.thread()), component(event), event.index() + 1);
        released.merge(key, now, Released::and);
    }

    private enum Sort {
        START,
        END,
        INTERRUPT,
        OBJECT,
        READERS,
        VARIABLE,
        TASKS,
        RELEASED
    }

    /** Of a variable that has a name and no number. */
    private static long stepKey(Event step) {
        return key(Sort.VARIABLE, step.object(), step.text().hashCode() * 31L + step.value());
    }

    /** Objects are dense numbers and fields and elements small ones, so that all three fit into one key. */
    private static long key(Sort sort, int object, long value) {
        return ((long) sort.ordinal() << 61) | ((object & 0x1FFFFFFFL) << 32) | (value & 0xFFFFFFFFL);
    }
}
