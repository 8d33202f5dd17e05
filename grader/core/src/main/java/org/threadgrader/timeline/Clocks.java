package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;

/**
 * The happens-before order of a run by vector clocks (Fidge 1988, Mattern 1989), with the edges that
 * {@link org.threadgrader.probe.EventKind} documents.
 *
 * <p>A clock's component is the index of the last event of that thread which is known, plus one. A thread's clock
 * changes only when it acquires, so events between two acquires share one array.
 */
final class Clocks {
    private static final int[] NOTHING = {};

    private final List<Event> events;
    private final Edges edges;
    private final Map<Integer, Integer> dense = new HashMap<>();
    private @Nullable List<int[]> known;

    Clocks(List<Event> events) {
        this(events, Edges.ALL);
    }

    Clocks(List<Event> events, Edges edges) {
        this.events = events;
        this.edges = edges;
    }

    boolean ordered(Event one, Event other) {
        if (one.index() >= other.index()) {
            return false;
        }
        if (one.thread() == other.thread()) {
            return true;
        }
        int[] clock = known().get(other.index());
        int thread = dense.getOrDefault(one.thread(), Integer.MAX_VALUE);
        return thread < clock.length && clock[thread] > one.index();
    }

    private List<int[]> known() {
        List<int[]> present = known;
        if (present == null) {
            present = compute();
            known = present;
        }
        return present;
    }

    private List<int[]> compute() {
        List<int[]> result = new ArrayList<>(events.size());
        Map<Integer, int[]> threads = new HashMap<>();
        Map<Long, int[]> objects = new HashMap<>();
        Map<Integer, Event> unsettled = new HashMap<>();
        boolean free = false;
        for (Event event : events) {
            dense.putIfAbsent(event.thread(), dense.size());
            int[] clock = threads.getOrDefault(event.thread(), NOTHING);
            Event earlier = unsettled.remove(event.thread());
            if (earlier != null) {
                clock = join(clock, acquires(earlier, objects));
            }
            clock = join(clock, acquires(event, objects));
            threads.put(event.thread(), clock);
            result.add(clock);
            release(event, clock, objects);
            free |= event.kind() == EventKind.CONTROL_RELEASED;
            if (free && edges.acquires(event.kind())) {
                // without control, what was seen may be recorded a little after the event that says it was looked at
                unsettled.put(event.thread(), event);
            }
        }
        return result;
    }

    private int[] acquires(Event event, Map<Long, int[]> objects) {
        if (!edges.acquires(event.kind())) {
            return NOTHING;
        }
        return switch (event.kind()) {
            case THREAD_BEGIN ->
                join(
                        objects.getOrDefault(key(Sort.START, event.thread(), 0), NOTHING),
                        objects.getOrDefault(key(Sort.OBJECT, event.thread(), 0), NOTHING));
            case JOINED -> event.value() == 1 ? ended(event.object(), objects) : NOTHING;
            case IS_ALIVE -> event.value() == 0 ? ended(event.object(), objects) : NOTHING;
            case GET_STATE -> event.text().equals("TERMINATED") ? ended(event.object(), objects) : NOTHING;
            case INTERRUPTED -> interrupted(event.object() == 0 ? event.thread() : event.object(), objects);
            // whichever hook threw it: who catches it knows of the interrupt
            case CAUGHT ->
                event.text().startsWith("java.lang.InterruptedException")
                        ? interrupted(event.thread(), objects)
                        : NOTHING;
            case ACQUIRE ->
                walksConcurrently(event)
                        ? objects.getOrDefault(key(Sort.RELEASED, 0, 0), NOTHING)
                        : seesTermination(event)
                                ? join(
                                        objects.getOrDefault(key(Sort.OBJECT, event.object(), 0), NOTHING),
                                        objects.getOrDefault(key(Sort.TASKS, 0, 0), NOTHING))
                                : objects.getOrDefault(key(Sort.OBJECT, event.object(), 0), NOTHING);
            case LOCK, PERMIT_ACQUIRE, POLL -> objects.getOrDefault(key(Sort.OBJECT, event.object(), 0), NOTHING);
            case UNBLOCK, WOKEN ->
                event.value() == WaitResults.CAME
                        ? objects.getOrDefault(key(Sort.OBJECT, event.object(), 0), NOTHING)
                        : NOTHING;
            case VOLATILE_READ, READ ->
                objects.getOrDefault(key(Sort.VARIABLE, event.object(), event.value()), NOTHING);
            case PROGRAM_END -> objects.getOrDefault(key(Sort.TASKS, 0, 0), NOTHING);
            default -> NOTHING;
        };
    }

    private static int[] ended(int thread, Map<Long, int[]> objects) {
        return objects.getOrDefault(key(Sort.END, thread, 0), NOTHING);
    }

    private static int[] interrupted(int thread, Map<Long, int[]> objects) {
        return objects.getOrDefault(key(Sort.INTERRUPT, thread, 0), NOTHING);
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

    private void release(Event event, int[] clock, Map<Long, int[]> objects) {
        if (!edges.releases(event.kind())) {
            return;
        }
        switch (event.kind()) {
            case THREAD_START -> add(key(Sort.START, event.object(), 0), event, clock, objects);
            case THREAD_END -> {
                add(key(Sort.END, event.thread(), 0), event, clock, objects);
                add(key(Sort.TASKS, 0, 0), event, clock, objects);
            }
            case INTERRUPT -> add(key(Sort.INTERRUPT, event.object(), 0), event, clock, objects);
            case UNLOCK, PERMIT_RELEASE, NOTIFY -> add(key(Sort.OBJECT, event.object(), 0), event, clock, objects);
            case RELEASE -> {
                add(key(Sort.OBJECT, event.object(), 0), event, clock, objects);
                add(key(Sort.RELEASED, 0, 0), event, clock, objects);
                if (event.text().equals("result")) {
                    add(key(Sort.TASKS, 0, 0), event, clock, objects);
                }
            }
            case VOLATILE_WRITE, WRITE -> add(key(Sort.VARIABLE, event.object(), event.value()), event, clock, objects);
            default -> {}
        }
    }

    private void add(long key, Event event, int[] clock, Map<Long, int[]> objects) {
        int self = dense.getOrDefault(event.thread(), 0);
        int[] released = Arrays.copyOf(clock, Math.max(clock.length, self + 1));
        released[self] = event.index() + 1;
        objects.merge(key, released, Clocks::join);
    }

    /** Both together; one of the two itself where it knows all of the other, which saves most of the arrays. */
    private static int[] join(int[] one, int[] other) {
        if (covers(one, other)) {
            return one;
        }
        if (covers(other, one)) {
            return other;
        }
        int[] joined = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int thread = 0; thread < other.length; thread++) {
            joined[thread] = Math.max(joined[thread], other[thread]);
        }
        return joined;
    }

    private static boolean covers(int[] one, int[] other) {
        if (other.length > one.length) {
            return false;
        }
        for (int thread = 0; thread < other.length; thread++) {
            if (other[thread] > one[thread]) {
                return false;
            }
        }
        return true;
    }

    private enum Sort {
        START,
        END,
        INTERRUPT,
        OBJECT,
        VARIABLE,
        TASKS,
        RELEASED
    }

    /** Objects are dense numbers and fields and elements small ones, so that all three fit into one key. */
    private static long key(Sort sort, int object, long value) {
        return ((long) sort.ordinal() << 61) | ((object & 0x1FFFFFFFL) << 32) | (value & 0xFFFFFFFFL);
    }
}
