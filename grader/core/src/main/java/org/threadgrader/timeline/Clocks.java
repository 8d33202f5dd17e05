package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Map<Integer, Integer> dense = new HashMap<>();
    private @Nullable List<int[]> known;

    Clocks(List<Event> events) {
        this.events = events;
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
        for (Event event : events) {
            dense.putIfAbsent(event.thread(), dense.size());
            int[] clock = threads.getOrDefault(event.thread(), NOTHING);
            int[] acquired = acquires(event, objects);
            if (acquired.length > 0) {
                clock = join(clock, acquired);
                threads.put(event.thread(), clock);
            }
            result.add(clock);
            release(event, clock, objects);
        }
        return result;
    }

    private static int[] acquires(Event event, Map<Long, int[]> objects) {
        return switch (event.kind()) {
            case THREAD_BEGIN -> objects.getOrDefault(key(Sort.START, event.thread(), 0), NOTHING);
            case JOINED -> event.value() == 1 ? ended(event.object(), objects) : NOTHING;
            case IS_ALIVE -> event.value() == 0 ? ended(event.object(), objects) : NOTHING;
            case GET_STATE -> event.text().equals("TERMINATED") ? ended(event.object(), objects) : NOTHING;
            case INTERRUPTED -> objects.getOrDefault(key(Sort.INTERRUPT, event.thread(), 0), NOTHING);
            case LOCK, PERMIT_ACQUIRE, ACQUIRE, POLL ->
                objects.getOrDefault(key(Sort.OBJECT, event.object(), 0), NOTHING);
            case VOLATILE_READ -> objects.getOrDefault(key(Sort.VARIABLE, event.object(), event.value()), NOTHING);
            default -> NOTHING;
        };
    }

    private static int[] ended(int thread, Map<Long, int[]> objects) {
        return objects.getOrDefault(key(Sort.END, thread, 0), NOTHING);
    }

    private void release(Event event, int[] clock, Map<Long, int[]> objects) {
        switch (event.kind()) {
            case THREAD_START -> add(key(Sort.START, event.object(), 0), event, clock, objects);
            case THREAD_END -> add(key(Sort.END, event.thread(), 0), event, clock, objects);
            case INTERRUPT -> add(key(Sort.INTERRUPT, event.object(), 0), event, clock, objects);
            case UNLOCK, PERMIT_RELEASE, RELEASE -> add(key(Sort.OBJECT, event.object(), 0), event, clock, objects);
            case VOLATILE_WRITE -> add(key(Sort.VARIABLE, event.object(), event.value()), event, clock, objects);
            default -> {}
        }
    }

    private void add(long key, Event event, int[] clock, Map<Long, int[]> objects) {
        int self = dense.getOrDefault(event.thread(), 0);
        int[] released = Arrays.copyOf(clock, Math.max(clock.length, self + 1));
        released[self] = event.index() + 1;
        objects.merge(key, released, Clocks::join);
    }

    private static int[] join(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int thread = 0; thread < other.length; thread++) {
            joined[thread] = Math.max(joined[thread], other[thread]);
        }
        return joined;
    }

    private enum Sort {
        START,
        END,
        INTERRUPT,
        OBJECT,
        VARIABLE
    }

    /** Objects are dense numbers and fields and elements small ones, so that all three fit into one key. */
    private static long key(Sort sort, int object, long value) {
        return ((long) sort.ordinal() << 61) | ((object & 0x1FFFFFFFL) << 32) | (value & 0xFFFFFFFFL);
    }
}
