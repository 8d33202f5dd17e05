package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.threadgrader.explore.Explorer.Scheduled;
import org.threadgrader.explore.Outcomes.Answer;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.rule.SpuriousWakeUps;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;

/**
 * Which waits outside a loop do harm: a piece of {@link Explorer}. One does where a run in which it ends without a reason shows
 * what no run without such a wake-up shows, the same run but for that wake-up among them.
 */
final class Lapses {
    /** Runs of one wait that are kept. */
    private static final int MOST_SUSPECTS = 100;

    /** Those of them that are made again and compared. */
    private static final int MOST_TRIED = 3;

    /** Of so many runs in which it ends so one at least must show something new. */
    private static final int A_NEW_ONE = 4;

    private final Function<Plan, Timeline> runs;
    private final Predicate<Scheduled> isReproduced;
    private final Plan base;
    private final Outcomes free = new Outcomes();
    private final Map<Finding.Identity, List<Suspect>> suspects = new LinkedHashMap<>();
    private boolean silent = true;

    /**
     * Nothing is known at first.
     *
     * @param runs makes the runs that are needed
     * @param isReproduced whether a run is the same each time
     * @param base how a run is made but for its schedule
     */
    Lapses(Function<Plan, Timeline> runs, Predicate<Scheduled> isReproduced, Plan base) {
        this.runs = runs;
        this.isReproduced = isReproduced;
        this.base = base;
    }

    private record Suspect(Finding finding, ScheduleName name, Plan plan, Shown shown) {}

    /** Learns from run 0, in which no wait ends without a reason. */
    void learn(Timeline run0) {
        if (run0.woven().asked().signals()) {
            learn(Shown.of(run0));
        }
    }

    private void learn(Shown shown) {
        silent &= shown.silent();
        if (!free.areMany()) {
            free.learn(shown);
        }
    }

    /** Learns from another run. */
    void learn(Scheduled run) {
        if (!run.timeline().woven().asked().signals()) {
            return;
        }
        Shown shown = Shown.of(run.timeline());
        List<Finding> waits = Rules.unloopedWaits(run.timeline());
        if (waits.isEmpty()) {
            learn(shown);
        }
        for (Finding finding : waits) {
            silent &= shown.silent();
            List<Suspect> known = suspects.computeIfAbsent(finding.identity(), key -> new ArrayList<>());
            if (known.size() < MOST_SUSPECTS) {
                known.add(new Suspect(finding, run.name(), run.plan(), shown));
            }
        }
    }

    /** Those that do harm, by all that has been learnt. */
    List<Found> conclusion() {
        return silent
                ? List.of()
                : suspects.values().stream().flatMap(one -> harm(one).stream()).toList();
    }

    private Optional<Found> harm(List<Suspect> runsOfOne) {
        List<Suspect> telling = runsOfOne.stream()
                .filter(one -> free.answer(one.shown()) == Answer.NEW)
                .toList();
        if (telling.size() * A_NEW_ONE < runsOfOne.size()) {
            return Optional.empty();
        }
        return telling.stream()
                .limit(MOST_TRIED)
                .flatMap(one -> harm(one).stream())
                .findFirst();
    }

    private Optional<Found> harm(Suspect suspect) {
        Timeline again = runs.apply(suspect.plan());
        if (!isReproduced.test(new Scheduled(suspect.name(), suspect.plan(), again))) {
            return Optional.empty();
        }
        Timeline simple = new Shrinking(runs, base, run -> shows(run, suspect)).shrunk(again);
        free.learn(Shown.of(runs.apply(base.schedule(new Schedule.Switches(withReasons(simple), false)))));
        // what it shows may be known meanwhile
        return free.answer(Shown.of(simple)) == Answer.NEW
                ? told(simple, suspect).map(finding -> new Found(finding, Optional.of(suspect.name()), true, simple))
                : Optional.empty();
    }

    private static boolean shows(Timeline run, Suspect suspect) {
        return told(run, suspect).isPresent() && Shown.of(run).equals(suspect.shown());
    }

    private static Optional<Finding> told(Timeline run, Suspect suspect) {
        return Rules.unloopedWaits(run).stream()
                .filter(one -> one.identity().equals(suspect.finding().identity()))
                .findFirst();
    }

    /** The switches of a run but for those by which somebody wakes up without a reason. */
    private static List<Schedule.Switch> withReasons(Timeline timeline) {
        return timeline.all(EventKind.SWITCH).stream()
                .filter(event -> !SpuriousWakeUps.isSwitch(event))
                .map(event -> Shrinking.switchOf(timeline, event))
                .toList();
    }
}
