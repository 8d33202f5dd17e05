package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Schedule;
import org.threadgrader.run.Schedule.Switch;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.UpdateSite;

/**
 * The runs nearest to one that has lost an update, and that lose none: the same switches, but for the one that came between the
 * update's reading and its writing, which comes before the one or after the other. A piece of {@link Losses}.
 */
final class Undivided {
    /** Further updates that are lost, one after another, and are mended as well. */
    private static final int MOST_MENDED = 4;

    private final Function<Plan, Timeline> runs;
    private final Plan base;

    Undivided(Function<Plan, Timeline> runs, Plan base) {
        this.runs = runs;
        this.base = base;
    }

    /** Those that there are: at most two. */
    List<Timeline> near(Timeline losing) {
        return Stream.of(true, false)
                .flatMap(before -> near(losing, before).stream())
                .toList();
    }

    private Optional<Timeline> near(Timeline losing, boolean before) {
        Timeline run = losing;
        for (int mended = 0; mended < MOST_MENDED; mended++) {
            // with the turns told it is the same run again
            Timeline told = runs.apply(base.schedule(new Schedule.Switches(Shrinking.switches(run), true)));
            Optional<List<Switch>> moved = lost(told).flatMap(finding -> moved(told, finding, before));
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            run = runs.apply(base.schedule(new Schedule.Switches(moved.get(), false)));
            if (lost(run).isEmpty()) {
                // where it is lost all the same, and the two are in order by luck, it is no other run
                return Optional.of(run)
                        .filter(whole -> Rules.awaitedUpdates(whole).isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The same run, but that the other one of the two writes comes last: each has been read for before both. */
    Optional<Timeline> exchanged(Timeline losing) {
        Timeline told = runs.apply(base.schedule(new Schedule.Switches(Shrinking.switches(losing), true)));
        return lost(told)
                .flatMap(finding -> interrupted(told, undone(finding), last(finding))
                        .map(moved -> runs.apply(base.schedule(new Schedule.Switches(moved, false))))
                        .filter(run -> lost(run)
                                .filter(other -> order(run, last(other)) == order(told, undone(finding))
                                        && order(run, undone(other)) == order(told, last(finding)))
                                .isPresent()));
    }

    /** The switches of a run, and one from the thread of an event just before it to that of another event. */
    private static Optional<List<Switch>> interrupted(Timeline told, Event event, Event other) {
        Optional<Event> turn = lastTurn(told, event);
        return turn.map(place -> {
            List<Switch> switches = switches(told, isNotAt(turn));
            switches.add(new Switch(order(told, place), (int) place.value(), order(told, other)));
            return switches;
        });
    }

    private static List<Switch> switches(Timeline told, Predicate<Event> kept) {
        return told.all(EventKind.SWITCH).stream()
                .filter(kept)
                .map(made -> Shrinking.switchOf(told, made))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Predicate<Event> isNotAt(Optional<Event> turn) {
        return made -> turn.filter(place -> place.thread() == made.thread() && place.value() == made.value())
                .isEmpty();
    }

    private static Optional<Event> lastTurn(Timeline told, Event event) {
        return told.all(EventKind.TURN).stream()
                .filter(turn -> turn.thread() == event.thread() && turn.index() < event.index())
                .reduce((one, later) -> later);
    }

    private static Optional<Event> nextTurn(Timeline told, Event event) {
        return told.all(EventKind.TURN).stream()
                .filter(turn -> turn.thread() == event.thread() && turn.index() > event.index())
                .findFirst();
    }

    private static int order(Timeline timeline, Event event) {
        return Search.order(timeline, event.thread());
    }

    private static Event undone(Finding lost) {
        return lost.shown().get(1);
    }

    /** The write that is not undone. */
    static Event last(Finding lost) {
        return lost.shown().get(2);
    }

    /**
     * The sites of the updates of the variables that a run loses one of; empty where one that undoes another cannot be done to
     * another value than the one it has read.
     */
    static Optional<List<Integer>> sitesToMend(Timeline losing) {
        Map<Integer, UpdateSite> updates = losing.woven().updates();
        List<Event> last = Rules.undoingUpdates(losing);
        boolean combine = last.stream()
                .map(write -> Optional.ofNullable(updates.get(write.site())))
                .allMatch(site -> site.filter(UpdateSite::combines).isPresent());
        return combine
                ? Optional.of(last.stream()
                        .flatMap(write -> losing.all(write.kind()).stream()
                                .filter(event -> event.object() == write.object() && event.value() == write.value()))
                        .map(Event::site)
                        .filter(updates::containsKey)
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    private static Optional<Finding> lost(Timeline timeline) {
        return Rules.findings(timeline).stream().filter(Finding::isLostUpdate).findFirst();
    }

    /** The switches of a run, with the first of those that divide an update before its read, or after its write. */
    private Optional<List<Switch>> moved(Timeline told, Finding finding, boolean before) {
        Event read = finding.shown().get(0);
        Event write = last(finding);
        Predicate<Event> divides = event ->
                event.thread() == read.thread() && event.index() > read.index() && event.index() < write.index();
        Optional<Event> first =
                told.all(EventKind.SWITCH).stream().filter(divides).findFirst();
        Optional<Event> turn = before ? lastTurn(told, read) : turnAfter(told, read, write, divides);
        if (first.isEmpty() || before && turn.isEmpty()) {
            return Optional.empty();
        }
        // who has no turn left after writing is at its end
        List<Switch> undivided = switches(told, divides.negate().and(isNotAt(turn)));
        turn.ifPresent(place -> undivided.add(new Switch(
                order(told, read),
                (int) place.value(),
                Search.order(told, first.get().object()))));
        return Optional.of(undivided);
    }

    /** The first turn after the write, as the run has it in which nothing divides the update: in the other one nobody may be left to go on. */
    private Optional<Event> turnAfter(Timeline told, Event read, Event write, Predicate<Event> divides) {
        Timeline straight = runs.apply(base.schedule(new Schedule.Switches(switches(told, divides.negate()), true)));
        // up to the read it is the same run
        return straight.events().stream()
                .filter(event -> event.index() > read.index()
                        && event.thread() == read.thread()
                        && event.kind() == write.kind()
                        && event.site() == write.site())
                .findFirst()
                .flatMap(written -> nextTurn(straight, written));
    }
}
