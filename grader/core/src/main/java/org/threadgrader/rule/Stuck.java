package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** Why a run got stuck: threads left behind, a cycle of owners and waiters, or a wait that nothing can end. */
final class Stuck {
    private final Timeline timeline;
    private final Words words;

    /** By lock or semaphore, who took it and has not given it back. */
    private final Map<Integer, List<Event>> holders;

    /** What each live thread waits for, by its id, the first started first. */
    private final Map<Integer, Event> waits = new LinkedHashMap<>();

    private Stuck(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.holders = HeldLocks.atTheEndOf(timeline).byObject();
        // who stood still while another was held at a gate may have gone on since
        int rest = timeline.all(EventKind.QUIET).stream()
                .mapToInt(Event::index)
                .max()
                .orElse(-1);
        timeline.all(EventKind.STUCK).stream()
                .filter(event -> event.index() > rest)
                .sorted(Comparator.comparingInt(event -> words.rank(event.thread())))
                .forEach(event -> waits.put(event.thread(), event));
    }

    static List<Finding> in(Timeline timeline) {
        return timeline.outcome() instanceof Outcome.Stuck ? new Stuck(timeline).findings() : List.of();
    }

    /** The locks of the cycles in which a run is stuck. */
    static List<List<Integer>> cyclesOfLocks(Timeline timeline) {
        return timeline.outcome() instanceof Outcome.Stuck
                ? new Stuck(timeline)
                        .cycles().stream()
                                .map(cycle -> cycle.stream()
                                        .map(Event::object)
                                        .sorted()
                                        .toList())
                                .toList()
                : List.of();
    }

    private List<Finding> findings() {
        LeftBehind leftBehind = new LeftBehind(timeline, waits);
        if (leftBehind.isAll()) {
            return leftBehind.findings();
        }
        List<List<Event>> cycles = cycles();
        if (!cycles.isEmpty()) {
            return cycles.stream().map(this::cycle).toList();
        }
        List<Event> roots = roots(leftBehind);
        return roots.stream()
                .map(root -> new DeadEnd(timeline, root, this::hasGone, holdersOf(root)))
                .min(Comparator.comparing(DeadEnd::rank)
                        .thenComparing(end -> words.site(end.waiting()), Words.LEAST_PLACE))
                .map(end -> end.finding(heldBack(end.waiting()), elsewhere(roots, end.waiting())))
                .stream()
                .toList();
    }

    /** A wait for what this one's thread holds meanwhile: whoever is kept there can't bring what the first one waits for. */
    private Optional<DeadEnd.HeldBack> heldBack(Event wait) {
        for (Event other : waits.values()) {
            for (Event taken : holdersOf(other)) {
                if (taken.thread() == wait.thread() && other.object() != wait.object()) {
                    return Optional.of(new DeadEnd.HeldBack(taken, other));
                }
            }
        }
        return Optional.empty();
    }

    /** Another wait that will never end, for something else: whoever waits there can't bring what the first one waits for. */
    private static Optional<Event> elsewhere(List<Event> waits, Event wait) {
        return waits.stream()
                .filter(other -> other.object() != wait.object() && !Blocked.isIdleWorker(other.text()))
                .findFirst();
    }

    // ---- cycles --------------------------------------------------------------------------------------------------

    /** Cycles of threads each of which waits for what the next one owns, or for its end; each begins with its least thread. */
    private List<List<Event>> cycles() {
        List<List<Event>> cycles = new ArrayList<>();
        for (Event begin : waits.values()) {
            boolean known = cycles.stream().anyMatch(cycle -> cycle.contains(begin));
            if (!known) {
                way(begin, List.of(begin), new HashSet<>()).ifPresent(cycles::add);
            }
        }
        return cycles;
    }

    /**
     * The way from a wait back to itself.
     *
     * @param seen the waits looked at so far: what does not lead back once never does, and a dozen readers that wait for
     *     each other have more ways among them than anybody can follow
     */
    private Optional<List<Event>> way(Event begin, List<Event> soFar, Set<Event> seen) {
        Event last = soFar.get(soFar.size() - 1);
        for (int thread : awaited(last)) {
            Event next = waits.get(thread);
            if (next == null) {
                continue;
            }
            if (next.equals(begin)) {
                return Optional.of(soFar);
            }
            if (seen.add(next)) {
                List<Event> further = new ArrayList<>(soFar);
                further.add(next);
                Optional<List<Event>> found = way(begin, further, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The threads that would have to act first: whoever owns the object, or is it. */
    private List<Integer> awaited(Event wait) {
        List<Integer> threads = new ArrayList<>();
        if (wait.value() != 0) {
            threads.add((int) wait.value());
        }
        if (Blocked.isForSignal(wait.text())) {
            // on a thread object: its end would wake whoever waits on it, but not the thread itself
            threads.remove((Integer) wait.thread());
        } else {
            holdersOf(wait).stream()
                    .map(Event::thread)
                    .filter(thread -> !threads.contains(thread))
                    .forEach(threads::add);
        }
        threads.removeIf(this::hasGone);
        // of two readers that both want to write, each waits for the other, and is not told twice
        threads.sort(Comparator.comparing(thread -> thread == wait.thread()));
        boolean permits = holdersOf(wait).stream().anyMatch(taken -> taken.kind() == EventKind.PERMIT_ACQUIRE);
        boolean keptByOthers = holdersOf(wait).stream().anyMatch(taken -> hasGone(taken.thread()));
        if (permits && (threads.size() > 1 || keptByOthers)) {
            // any other holder's permit would do as well: nobody is in its own way alone
            threads.removeIf(thread -> thread == wait.thread());
        }
        return threads;
    }

    private List<Event> holdersOf(Event wait) {
        return holders.getOrDefault(wait.object(), List.of());
    }

    /** Whether a thread will do nothing more of its own: it has ended, or is a pool's worker without a task. */
    private boolean hasGone(int thread) {
        Event wait = waits.get(thread);
        return wait == null || Blocked.isIdleWorker(wait.text());
    }

    private Finding cycle(List<Event> cycle) {
        if (cycle.size() == 1) {
            Event wait = cycle.get(0);
            return new Finding(Kind.DEADLOCK, "deadlock-self", self(wait), words.places(cycle), shown(cycle));
        }
        Message told = link(cycle, 0);
        for (int i = 1; i < cycle.size(); i++) {
            told = Message.of("rule.and-then", told, link(cycle, i));
        }
        return new Finding(
                Kind.DEADLOCK, "deadlock-cycle", Message.of(kindOf(cycle), told), words.places(cycle), shown(cycle));
    }

    private String kindOf(List<Event> cycle) {
        if (cycle.stream().anyMatch(this::isForAnEnd)) {
            return "rule.deadlock-cycle-join";
        }
        boolean one = cycle.stream().mapToInt(Event::object).distinct().count() == 1
                && cycle.get(0).text().startsWith("Semaphore");
        if (one) {
            return "rule.deadlock-cycle-permits";
        }
        if (cycle.stream().allMatch(this::isUpgrade)) {
            return "rule.deadlock-cycle-upgrade" + ofStamps(cycle.get(0));
        }
        return keepsGiverOfPermits(cycle) ? "rule.deadlock-cycle-permit" : "rule.deadlock-cycle";
    }

    /** The end of a message's key where the lock is one of stamps, which can be turned into each other. */
    private static String ofStamps(Event wait) {
        return wait.text().startsWith("StampedLock") ? "-stamped" : "";
    }

    /** Whether its thread holds the read lock of what it waits for. */
    private boolean isUpgrade(Event wait) {
        return holdersOf(wait).stream()
                .anyMatch(taken -> taken.thread() == wait.thread()
                        && taken.kind() == EventKind.LOCK
                        && taken.value() == LockKinds.SHARED);
    }

    /** Whether one of them waits for a permit that perhaps some other thread is to give, which waits for what they hold. */
    private boolean keepsGiverOfPermits(List<Event> cycle) {
        boolean permit = cycle.stream().anyMatch(wait -> wait.text().startsWith("Semaphore"));
        return permit
                && waits.values().stream()
                        .filter(wait -> cycle.stream().noneMatch(one -> one.thread() == wait.thread()))
                        .flatMap(wait -> holdersOf(wait).stream())
                        .anyMatch(taken -> cycle.stream().anyMatch(one -> one.thread() == taken.thread()));
    }

    private Message self(Event wait) {
        Message who = words.who(wait.thread());
        Message where = words.place(wait);
        return holdersOf(wait).stream()
                .filter(taken -> taken.kind() == EventKind.PERMIT_ACQUIRE && taken.thread() == wait.thread())
                .reduce((earlier, later) -> later)
                .map(taken -> heldBack(wait)
                        .map(held -> Message.of(
                                "rule.deadlock-self-permit-needed",
                                who,
                                where,
                                words.place(taken),
                                words.who(held.waiting().thread()),
                                words.place(held.waiting())))
                        .or(() -> whoMayGive(wait)
                                .map(other -> Message.of(
                                        "rule.deadlock-self-permit-elsewhere",
                                        who,
                                        where,
                                        words.place(taken),
                                        words.who(other.thread()),
                                        words.place(other))))
                        .orElse(Message.of("rule.deadlock-self-permit", who, where, words.place(taken))))
                .orElse(Message.of(
                        isForAnEnd(wait)
                                ? "rule.deadlock-self-join"
                                : isUpgrade(wait)
                                        ? "rule.deadlock-self-upgrade" + ofStamps(wait)
                                        : "rule.deadlock-self",
                        who,
                        where));
    }

    /** Another thread that gets no further, but for want of something else: it may have been the one to give a permit. */
    private Optional<Event> whoMayGive(Event wait) {
        List<Event> others =
                waits.values().stream().filter(other -> !isForAnEnd(other)).toList();
        return elsewhere(others, wait);
    }

    private Message link(List<Event> cycle, int place) {
        Event wait = cycle.get(place);
        Event next = cycle.get((place + 1) % cycle.size());
        return Message.of(
                isForAnEnd(wait)
                        ? "rule.waits-for-end"
                        : isBehindAWriter(wait) ? "rule.waits-behind-writer" : "rule.waits-for-owner",
                words.who(wait.thread()),
                words.place(wait),
                words.who(next.thread()));
    }

    /** Whether it is a reader whom not those who read keep out, but somebody who waits to write meanwhile. */
    private boolean isBehindAWriter(Event wait) {
        return wait.text().equals(LockKinds.READ)
                && holdersOf(wait).stream()
                        .allMatch(taken -> taken.kind() == EventKind.LOCK && taken.value() == LockKinds.SHARED);
    }

    private boolean isForAnEnd(Event wait) {
        return wait.text().equals("join") && timeline.thread(wait.object()).isPresent();
    }

    /** The waits, and where each lock of the cycle was taken. */
    private List<Event> shown(List<Event> cycle) {
        List<Event> shown = new ArrayList<>(cycle);
        for (Event wait : cycle) {
            shown.addAll(holdersOf(wait));
        }
        return shown.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Event::index))
                .toList();
    }

    // ---- dead ends -----------------------------------------------------------------------------------------------

    /** Waits that no other stuck thread could end; the others only follow from them. */
    private List<Event> roots(LeftBehind leftBehind) {
        List<Event> roots = waits.values().stream()
                .filter(wait -> awaited(wait).isEmpty())
                .filter(wait -> !leftBehind.contains(wait))
                .filter(wait -> !isDaemon(wait) || isVirtual(wait) && tasksAreAwaited())
                .toList();
        return roots.isEmpty() ? List.copyOf(waits.values()) : roots;
    }

    /** Whether a thread that has to end waits for tasks, which daemons may run: all virtual threads are. */
    private boolean tasksAreAwaited() {
        return waits.values().stream()
                .filter(wait -> !isDaemon(wait))
                .map(Event::text)
                .anyMatch(method ->
                        method.contains("awaitTermination") || method.contains("Future") || method.contains("invoke"));
    }

    private boolean isVirtual(Event wait) {
        return timeline.thread(wait.thread())
                .flatMap(ThreadFacts::construction)
                .filter(Construction::isVirtual)
                .isPresent();
    }

    private boolean isDaemon(Event wait) {
        return timeline.thread(wait.thread()).filter(ThreadFacts::daemon).isPresent();
    }
}
