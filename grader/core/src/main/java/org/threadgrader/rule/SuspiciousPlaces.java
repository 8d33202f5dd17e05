package org.threadgrader.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.Timeline;

/**
 * Where holding a thread may bring a fault to light that this run did not show: before accesses that race, before the inner
 * one of two locks, between two accesses of one thread to what another one changes, and around signals.
 */
final class SuspiciousPlaces {
    private static final int MOST = 40;
    private static final int MOST_COMPARED = 200;

    private final Order happensBefore;
    private final Order startAndEnd;
    private final Map<Target, Map<Group, Span>> accesses = new LinkedHashMap<>();
    private final Map<Integer, Walk> walks = new HashMap<>();
    private final HeldLocks held = new HeldLocks();
    private final Set<Integer> racing = new LinkedHashSet<>();
    private final Set<Integer> nested = new LinkedHashSet<>();
    private final Set<Integer> lifted = new LinkedHashSet<>();
    private final Set<Integer> inside = new LinkedHashSet<>();
    private final Set<Integer> signals = new LinkedHashSet<>();
    private final Set<Integer> others = new LinkedHashSet<>();

    private SuspiciousPlaces(Timeline timeline) {
        this.happensBefore = timeline.orderAlong(Edges.ALL);
        this.startAndEnd = timeline.orderAlong(Edges.START_AND_END);
    }

    /** What accesses may conflict about: a variable, or an object that synchronises by itself. */
    private record Target(int object, long number, boolean whole) {}

    /** Accesses of one thread at one site. */
    private record Group(int thread, int site, boolean writes) {
        boolean conflictsWith(Group other) {
            return thread != other.thread() && (writes || other.writes());
        }
    }

    /** What is known of a group so far. */
    private static final class Span {
        /** How many groups of accesses to the same target came before. */
        private final int number;

        /** The groups that begin after the end of this one, whatever the schedule. */
        private final BitSet before = new BitSet();

        /** The groups whose beginning happens after the end of this one. */
        private final BitSet happensBefore = new BitSet();

        private Event last;

        /** The last place before its last access where the thread held no lock. */
        private int freeSite;

        /** Whether the thread had an access to the same target before such a place. */
        private boolean again;

        Span(int number, Event last) {
            this.number = number;
            this.last = last;
        }

        void add(Event access, int newFreeSite, boolean isAgain) {
            last = access;
            freeSite = newFreeSite;
            again |= isAgain;
            before.clear();
            happensBefore.clear();
        }
    }

    /** One thread on its way through the run. */
    private static final class Walk {
        private final Map<Target, Event> latest = new HashMap<>();
        private int freeLocal;
        private int freeSite;
    }

    static List<Integer> in(Timeline timeline) {
        SuspiciousPlaces places = new SuspiciousPlaces(timeline);
        timeline.events().forEach(places::step);
        places.accesses.values().forEach(places::compare);
        Set<Integer> all = new LinkedHashSet<>();
        for (Set<Integer> some :
                List.of(places.racing, places.nested, places.lifted, places.inside, places.signals, places.others)) {
            all.addAll(some);
        }
        return all.stream().filter(site -> site > 0).limit(MOST).toList();
    }

    private void step(Event event) {
        if (!event.kind().counted()) {
            return;
        }
        Walk walk = walks.computeIfAbsent(event.thread(), thread -> new Walk());
        boolean free = held.locksOf(event.thread()).isEmpty();
        if (free) {
            walk.freeLocal = event.local();
            walk.freeSite = event.site();
        }
        switch (event.kind()) {
            case READ, VOLATILE_READ -> access(event, walk, new Target(event.object(), event.value(), false), false);
            case WRITE, VOLATILE_WRITE -> access(event, walk, new Target(event.object(), event.value(), false), true);
            case POLL, ACQUIRE -> access(event, walk, new Target(event.object(), 0, true), false);
            case RELEASE -> access(event, walk, new Target(event.object(), 0, true), true);
            case LOCK -> {
                if (!free) {
                    nested.add(event.site());
                }
            }
            case WAIT, NOTIFY -> {
                signals.add(walk.freeSite);
                signals.add(event.site());
            }
            case PERMIT_ACQUIRE, PERMIT_RELEASE, IS_ALIVE, INTERRUPT -> others.add(event.site());
            default -> {}
        }
        if (event.text().equals("park") || event.text().equals("unpark")) {
            signals.add(event.site());
        }
        held.read(event);
    }

    private void access(Event event, Walk walk, Target target, boolean writes) {
        Event before = walk.latest.put(target, event);
        boolean again = before != null && before.local() < walk.freeLocal && !isOneStep(before, event);
        Group group = new Group(event.thread(), event.site(), writes);
        Map<Group, Span> groups = accesses.computeIfAbsent(target, key -> new LinkedHashMap<>());
        Span span = groups.get(group);
        if (span == null) {
            span = new Span(groups.size(), event);
            begin(group, span, groups);
            groups.put(group, span);
        }
        span.add(event, walk.freeSite, again);
    }

    /** Notes which groups have come to an end before this one begins; one that goes on later has not. */
    private void begin(Group group, Span span, Map<Group, Span> groups) {
        if (span.number >= MOST_COMPARED) {
            return;
        }
        groups.forEach((other, earlier) -> {
            if (other.conflictsWith(group) && happensBefore.isOrdered(earlier.last, span.last)) {
                earlier.happensBefore.set(span.number);
                earlier.before.set(span.number, startAndEnd.isOrdered(earlier.last, span.last));
            }
        });
    }

    /** An atomic step is told as an acquire and a release at one site. */
    private static boolean isOneStep(Event acquire, Event release) {
        return acquire.kind() == EventKind.ACQUIRE
                && release.kind() == EventKind.RELEASE
                && acquire.site() == release.site()
                && acquire.local() + 1 == release.local();
    }

    private void compare(Map<Group, Span> groups) {
        List<Map.Entry<Group, Span>> all =
                groups.entrySet().stream().limit(MOST_COMPARED).toList();
        for (Map.Entry<Group, Span> one : all) {
            for (Map.Entry<Group, Span> other : all) {
                boolean apart = one.getValue().before.get(other.getValue().number)
                        || other.getValue().before.get(one.getValue().number);
                if (one.getKey().conflictsWith(other.getKey()) && !apart) {
                    suspect(one.getKey(), one.getValue(), other.getValue());
                }
            }
        }
    }

    private void suspect(Group group, Span span, Span other) {
        boolean plain = span.last.kind() == EventKind.READ || span.last.kind() == EventKind.WRITE;
        boolean ordered = span.happensBefore.get(other.number) || other.happensBefore.get(span.number);
        if (plain && !ordered) {
            racing.add(span.freeSite);
            racing.add(group.site());
        } else if (span.again) {
            lifted.add(span.freeSite);
            inside.add(group.site());
        } else {
            others.add(span.freeSite);
        }
    }
}
