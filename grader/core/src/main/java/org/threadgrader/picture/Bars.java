package org.threadgrader.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.picture.Picture.Bar;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** Finds what lasted in a run, and between which of its told steps: a piece of {@link Drawing}. */
final class Bars {
    private final Timeline timeline;
    private final Map<Integer, Integer> lanes;
    private final List<Beat> told;
    private final boolean isCut;
    private final Map<Integer, Integer> locks;
    private final List<Bar> bars = new ArrayList<>();

    /** By thread, the event it waits from. */
    private final Map<Integer, Integer> waits = new LinkedHashMap<>();

    /** By thread and lock, the event it owns it from. */
    private final Map<Owned, Integer> owned = new LinkedHashMap<>();

    private final Map<Integer, Integer> held = new LinkedHashMap<>();

    private record Owned(int thread, int object, long side) {}

    /**
     * What is needed to find them.
     *
     * @param lanes by thread id, the place of its lane
     * @param told the steps
     * @param isCut whether the run goes on after the last step
     * @param locks by object, the lock's number; those without one get the next
     */
    Bars(Timeline timeline, Map<Integer, Integer> lanes, List<Beat> told, boolean isCut, Map<Integer, Integer> locks) {
        this.timeline = timeline;
        this.lanes = lanes;
        this.told = told;
        this.isCut = isCut;
        this.locks = locks;
    }

    /** In the order in which they are painted: what lies on top of others comes later. */
    List<Bar> all() {
        lanes.keySet().stream().flatMap(id -> timeline.thread(id).stream()).forEach(this::life);
        told.stream().filter(beat -> beat.times() > 1).forEach(this::repeat);
        for (Event event : timeline.events()) {
            if (event.kind() == EventKind.CONTROL_RELEASED) {
                break;
            }
            if (lanes.containsKey(event.thread())) {
                waiting(event);
                owning(event);
                holding(event);
            }
        }
        int end = end();
        waits.forEach((thread, from) -> add(thread, Bar.Sort.WAIT, place(from), end, 0));
        held.forEach((thread, from) -> add(thread, Bar.Sort.HELD, place(from), end, 0));
        owned.forEach((lock, from) -> {
            if (lock.side() >= 0) {
                add(lock.thread(), Bar.Sort.LOCK, place(from), end, lock(lock.object()));
            }
        });
        return joined();
    }

    private int end() {
        return 2 * told.size() + 1;
    }

    /**
     * Where an event lies among the rows: in the middle of its own, or on the boundary before the next one; what lies after
     * the last step of those that are told, below it.
     */
    private int place(int index) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).first().index() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == told.size() && isCut) {
            return end();
        }
        boolean own = low < told.size() && told.get(low).first().index() == index;
        return own ? 2 * low + 1 : 2 * low;
    }

    private void add(int thread, Bar.Sort sort, int from, int to, int lock) {
        Integer lane = lanes.get(thread);
        if (lane != null && to > from) {
            bars.add(new Bar(lane, sort, from, to, lock));
        }
    }

    private void life(ThreadFacts thread) {
        Optional<Event> begin = thread.start().or(() -> thread.own().stream().findFirst());
        int from = thread.id() == ThreadFacts.MAIN_ID
                ? 0
                : place(begin.map(Event::index).orElse(Integer.MAX_VALUE));
        int released =
                timeline.first(EventKind.CONTROL_RELEASED).map(Event::index).orElse(Integer.MAX_VALUE);
        int to = thread.end()
                .filter(event -> event.index() < released)
                .map(event -> place(event.index()))
                .orElse(end());
        add(thread.id(), Bar.Sort.LIFE, from, to, 0);
    }

    private void repeat(Beat beat) {
        add(
                beat.first().thread(),
                Bar.Sort.REPEAT,
                place(beat.first().index()),
                place(beat.last().index()),
                0);
    }

    /** A wait lasts until its thread does anything else; that it is stuck only says how it stands. */
    private void waiting(Event event) {
        switch (event.kind()) {
            case STUCK, SPINNING, TIME_HELD, MISSING, SWITCH, TURN -> {}
            default -> {
                Integer from = waits.remove(event.thread());
                if (from != null) {
                    add(event.thread(), Bar.Sort.WAIT, place(from), place(event.index()), 0);
                }
                switch (event.kind()) {
                    case JOIN, BLOCK, WAIT, SLEEP -> waits.put(event.thread(), event.index());
                    default -> {}
                }
            }
        }
    }

    private void owning(Event event) {
        switch (event.kind()) {
            case LOCK -> owned.put(new Owned(event.thread(), event.object(), event.value()), event.index());
            case UNLOCK -> given(new Owned(event.thread(), event.object(), event.value()), event);
            // whoever gives back what it never took sends a signal
            case PERMIT_ACQUIRE -> owned.put(new Owned(event.thread(), event.object(), -1), event.index());
            case PERMIT_RELEASE -> given(new Owned(event.thread(), event.object(), -1), event);
            default -> {}
        }
    }

    private void given(Owned lock, Event event) {
        Integer from = owned.remove(lock);
        if (from != null && place(event.index()) > place(from)) {
            add(lock.thread(), Bar.Sort.LOCK, place(from), place(event.index()), lock(lock.object()));
        }
    }

    private int lock(int object) {
        return locks.computeIfAbsent(object, any -> locks.size() + 1);
    }

    private void holding(Event event) {
        if (event.kind() == EventKind.HELD || event.kind() == EventKind.GATE) {
            held.put(event.thread(), event.index());
        } else if (held.containsKey(event.thread()) && event.kind().counted()) {
            Integer from = held.remove(event.thread());
            add(event.thread(), Bar.Sort.HELD, place(from), place(event.index()), 0);
        }
    }

    /** Bars of one sort in one lane that meet are one; a lock that was given up in between is taken again and again. */
    private List<Bar> joined() {
        List<Bar> joined = new ArrayList<>();
        bars.stream()
                .sorted(Comparator.comparing(Bar::lane)
                        .thenComparing(Bar::sort)
                        .thenComparing(Bar::lock)
                        .thenComparing(Bar::from)
                        .thenComparing(Bar::to))
                .forEach(bar -> {
                    Bar before = joined.isEmpty() ? bar : joined.get(joined.size() - 1);
                    if (!joined.isEmpty() && meet(before, bar)) {
                        joined.set(joined.size() - 1, union(before, bar));
                    } else {
                        joined.add(bar);
                    }
                });
        return joined;
    }

    private static boolean meet(Bar before, Bar bar) {
        boolean alike = before.sort() == bar.sort() || before.sort() == Bar.Sort.LOCKS && bar.sort() == Bar.Sort.LOCK;
        return before.lane() == bar.lane() && before.lock() == bar.lock() && alike && bar.from() <= before.to();
    }

    private static Bar union(Bar before, Bar bar) {
        boolean again = bar.sort() == Bar.Sort.LOCK || bar.sort() == Bar.Sort.LOCKS;
        return new Bar(
                before.lane(),
                again ? Bar.Sort.LOCKS : before.sort(),
                before.from(),
                Math.max(before.to(), bar.to()),
                before.lock());
    }
}
