package org.threadgrader.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threadgrader.probe.Blinding;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/** All rules over one recorded run, and the one entry to this stage. */
public final class Rules {
    /** The reason of a finding that only other runs may show to be none: see {@link CutOff}. */
    public static final String EXIT_CUT_OFF = "exit-cut-off";

    private Rules() {}

    /** What is surely wrong with a run, each fault once, the least place first within each kind. */
    public static List<Finding> findings(Timeline timeline) {
        Optional<Event> unknownWait = released(timeline, Blinding::isUnknownWait);
        int ordered = unknownWait.map(Event::index).orElse(Integer.MAX_VALUE);
        Optional<Event> blind = released(timeline, Blinding::isFor);
        if (blind.isPresent()) {
            return Races.before(Math.min(ordered, blind.get().index()), timeline);
        }
        List<Finding> stuck = Stuck.in(timeline);
        List<Finding> ended = Endings.in(timeline);
        // a main thread that an exception ended did not come to shut its pool down
        boolean follows = timeline.main().uncaught().isPresent()
                && stuck.stream().allMatch(finding -> finding.kind() == Kind.LEAK);
        List<Finding> races = Races.before(ordered, timeline);
        Map<Finding.Identity, Finding> each = new LinkedHashMap<>();
        Stream.of(
                        follows ? ended : stuck,
                        follows ? stuck : ended,
                        Endless.in(timeline),
                        races,
                        unknownWait.isPresent() ? List.<Finding>of() : lostUpdates(timeline, races),
                        LockOrder.in(timeline),
                        NestedUpdates.in(timeline))
                .flatMap(List::stream)
                .forEach(finding -> each.putIfAbsent(finding.identity(), finding));
        if (each.isEmpty()) {
            return List.of();
        }
        UncheckedWaits waits = new UncheckedWaits(timeline);
        return each.values().stream().map(waits::advised).toList();
    }

    /** Where something races, that is the fault of a variable which nothing guards. */
    private static List<Finding> lostUpdates(Timeline timeline, List<Finding> races) {
        return LostUpdates.in(timeline).stream()
                .filter(lost -> races.isEmpty() || !LostUpdates.mayRace(lost))
                .toList();
    }

    private static Optional<Event> released(Timeline timeline, Predicate<String> what) {
        return timeline.all(EventKind.CONTROL_RELEASED).stream()
                .filter(event -> what.test(event.text()))
                .findFirst();
    }

    /**
     * Call sites, by their number in {@code Woven.sites()}, before which a thread should be held so that a suspected fault
     * shows: the most suspicious first, each once.
     */
    public static List<Integer> suspiciousPlaces(Timeline timeline) {
        return SuspiciousPlaces.in(timeline);
    }

    /**
     * Where a thread waits and then goes on without looking again at what it looked at before, by the numbers of the call
     * sites: a suspicion for authors, and where a spurious wake-up shows a fault.
     */
    public static List<Integer> waitsOutsideLoop(Timeline timeline) {
        return WaitsOutsideLoop.in(timeline);
    }

    /** The writes of the updates that undo another one each: all of them, also where one finding tells of several. */
    public static List<Event> undoingUpdates(Timeline timeline) {
        return LostUpdates.undoing(timeline);
    }

    /** The lost updates that are none in this run alone, as who undoes something has waited for it, or chanced to look. */
    public static Set<Finding.Identity> awaitedUpdates(Timeline timeline) {
        return LostUpdates.waitedFor(timeline);
    }

    /** Where waits are that a notification ended whose reason was gone again before their threads went on. */
    public static Set<Integer> lateWaits(Timeline timeline) {
        return UnloopedWaits.late(timeline);
    }

    /**
     * Waits that ended without a reason, after which their threads went on although nothing had changed: whether that does harm,
     * only other runs can show.
     */
    public static List<Finding> unloopedWaits(Timeline timeline) {
        return UnloopedWaits.in(timeline);
    }

    /** How far the threads were that an exit has cut off. */
    public static List<CutOff> cutOffs(Timeline timeline) {
        return CutOff.in(timeline);
    }

    /** Locks that a thread still owned when it ended, whether or not anybody missed them: a suspicion for authors. */
    public static List<Finding> locksNeverGivenBack(Timeline timeline) {
        return KeptLocks.in(timeline);
    }

    /** Signals that reached nobody while nobody waited, and whose object is waited on later: a suspicion for authors. */
    public static List<Event> signalsToNobody(Timeline timeline) {
        return UnheardSignals.in(timeline);
    }
}
