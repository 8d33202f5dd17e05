package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.Timeline;

/**
 * Cycles in the order in which locks are taken (Goodlock, Havelund 2000): each of several threads holds one lock and asks for
 * the next one's. Such a cycle can close unless a gate lock lets only one of two in at a time, or something other than
 * locks puts one of them before another.
 */
final class LockOrder {
    /** Whoever only tries does not wait; who waits interruptibly, where somebody interrupts, maybe not for ever. */
    private static final Set<String> ENDING = Set.of("tryLock", "lockInterruptibly");

    /** Ways that are followed at most: a cycle of a few locks is found long before. */
    private static final int MOST_STEPS = 200_000;

    /** Kept of one thread for one pair of locks: where other locks were held, or the places differ. */
    private static final int MOST_ALIKE = 8;

    /** Nestings that are looked at: the first ones of a run that may be part of a cycle. */
    private static final int MOST_NESTINGS = 10_000;

    private final Timeline timeline;
    private final Words words;
    private final Map<Integer, List<Nesting>> from = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> alike = new HashMap<>();
    private final Map<Finding.Identity, List<Nesting>> cycles = new LinkedHashMap<>();
    private Order withoutLocks;
    private int steps;

    private LockOrder(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.withoutLocks = timeline.orderAt(List.of(), Edges.WITHOUT_LOCKS);
    }

    /** A thread asks for a lock while it holds another, and perhaps more. */
    private record Nesting(Event outer, Event inner, List<Event> held) {
        int thread() {
            return inner.thread();
        }

        List<Integer> locks() {
            return List.of(outer.object(), inner.object());
        }

        /** Whether a lock that both hold keeps one of the two out. */
        boolean sharesGateWith(Nesting other) {
            return held.stream().anyMatch(own -> other.held.stream().anyMatch(its -> excludes(own, its)));
        }
    }

    static List<Finding> in(Timeline timeline) {
        LockOrder order = new LockOrder(timeline);
        order.readNestings();
        order.keepWhatMayClose();
        Set<List<Integer>> closed = new HashSet<>(Stuck.cyclesOfLocks(timeline));
        for (int lock : List.copyOf(order.from.keySet())) {
            for (Nesting nesting : order.from.getOrDefault(lock, List.of())) {
                order.follow(new ArrayList<>(List.of(nesting)));
            }
        }
        return order.cycles.entrySet().stream()
                .filter(entry -> !closed.contains(locks(entry.getValue())))
                .map(entry -> order.finding(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(finding -> finding.where().get(0), Words.LEAST_PLACE))
                .toList();
    }

    private static List<Integer> locks(List<Nesting> cycle) {
        return cycle.stream().map(nesting -> nesting.inner().object()).sorted().toList();
    }

    // ---- who asks for what while it holds what -------------------------------------------------------------------

    private void readNestings() {
        HeldLocks held = new HeldLocks();
        for (Event event : timeline.events()) {
            if (event.kind() == EventKind.LOCK && !ENDING.contains(event.text())) {
                List<Event> own = held.locksOf(event.thread());
                own.forEach(outer -> note(outer, event, own));
            }
            held.read(event);
        }
    }

    private void note(Event outer, Event inner, List<Event> held) {
        if (outer.object() == inner.object()) {
            return;
        }
        List<Integer> like =
                new ArrayList<>(List.of(inner.thread(), outer.object(), inner.object(), outer.site(), inner.site()));
        held.forEach(lock -> like.add(lock.object()));
        if (alike.merge(like, 1, Integer::sum) <= MOST_ALIKE) {
            from.computeIfAbsent(outer.object(), lock -> new ArrayList<>())
                    .add(new Nesting(outer, inner, List.copyOf(held)));
        }
    }

    // ---- cycles --------------------------------------------------------------------------------------------------

    /** Only of these it is asked what comes before what. */
    private void keepWhatMayClose() {
        Set<Integer> circles = Circles.of(nestings().map(Nesting::locks).collect(Collectors.toSet()));
        from.values().forEach(all -> all.removeIf(nesting -> !circles.containsAll(nesting.locks())));
        int last = nestings()
                .map(nesting -> nesting.inner().index())
                .sorted()
                .limit(MOST_NESTINGS)
                .reduce(0, Math::max);
        from.values().forEach(all -> all.removeIf(nesting -> nesting.inner().index() > last));
        withoutLocks = timeline.orderAt(nestings().map(Nesting::outer).toList(), Edges.WITHOUT_LOCKS);
    }

    private Stream<Nesting> nestings() {
        return from.values().stream().flatMap(List::stream);
    }

    private void follow(List<Nesting> way) {
        Nesting last = way.get(way.size() - 1);
        int begin = way.get(0).outer().object();
        for (Nesting next : from.getOrDefault(last.inner().object(), List.of())) {
            if (++steps > MOST_STEPS) {
                return;
            }
            // each cycle is followed from its lowest lock only
            boolean lowest = next.inner().object() >= begin;
            if (lowest && excludes(last.inner(), next.outer()) && way.stream().allMatch(one -> canMeet(one, next))) {
                way.add(next);
                if (next.inner().object() == begin) {
                    close(way);
                } else {
                    follow(way);
                }
                way.remove(way.size() - 1);
            }
        }
    }

    private void close(List<Nesting> way) {
        if (!excludes(way.get(way.size() - 1).inner(), way.get(0).outer())) {
            return;
        }
        List<Nesting> cycle = List.copyOf(way);
        Finding.Identity identity = new Finding.Identity(
                Kind.LOCK_ORDER,
                "lock-order",
                words.places(cycle.stream().map(Nesting::inner).toList()));
        if (!identity.where().isEmpty()) {
            cycles.merge(identity, cycle, (one, other) -> one.size() <= other.size() ? one : other);
        }
    }

    /** Whether two threads can be between the outer and the inner lock at the same time. */
    private boolean canMeet(Nesting one, Nesting other) {
        return one.thread() != other.thread()
                && one.outer().object() != other.outer().object()
                && !one.sharesGateWith(other)
                && !withoutLocks.isOrdered(one.inner(), other.outer())
                && !withoutLocks.isOrdered(other.inner(), one.outer());
    }

    private static boolean excludes(Event one, Event other) {
        return one.object() == other.object()
                && !(one.value() == LockKinds.SHARED && other.value() == LockKinds.SHARED);
    }

    // ---- words ---------------------------------------------------------------------------------------------------

    private Finding finding(Finding.Identity identity, List<Nesting> cycle) {
        List<Nesting> told = new ArrayList<>(cycle);
        Nesting least = cycle.stream()
                .min(Comparator.comparingInt(nesting -> words.rank(nesting.thread())))
                .orElseThrow();
        while (!told.get(0).equals(least)) {
            told.add(told.remove(0));
        }
        Message all = link(told.get(0));
        for (Nesting nesting : told.subList(1, told.size())) {
            all = Message.of("rule.and-then", all, link(nesting));
        }
        List<Event> shown = told.stream()
                .flatMap(nesting -> List.of(nesting.outer(), nesting.inner()).stream())
                .sorted(Comparator.comparingInt(Event::index))
                .toList();
        return new Finding(
                identity.kind(), identity.reason(), Message.of("rule.lock-order", all), identity.where(), shown);
    }

    private Message link(Nesting nesting) {
        return Message.of(
                "rule.takes-inside",
                words.who(nesting.thread()),
                words.place(nesting.outer()),
                words.place(nesting.inner()));
    }
}
