package org.threadgrader.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.CutOff;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Plan;
import org.threadgrader.timeline.Timeline;

/** Which exits have cut off only threads that, as other runs show, would have done nothing more: a piece of {@link Explorer}. */
final class CutOffs {
    /** Backward jumps after which a loop that goes on and on beside an exit is taken to have something to do. */
    private static final long PATIENCE = 5_000_000;

    private final Function<Plan, Timeline> runner;
    private final Set<CutOff> done = new HashSet<>();
    private final Map<Finding.Identity, List<CutOff>> accused = new HashMap<>();

    /**
     * Nothing is known at first.
     *
     * @param runner makes the runs that are needed
     */
    CutOffs(Function<Plan, Timeline> runner) {
        this.runner = runner;
    }

    /** Learns from a run where threads do nothing more. */
    void learn(Timeline timeline) {
        Rules.cutOffs(timeline).stream().filter(CutOff::hasDoneAll).forEach(done::add);
    }

    void accuse(Finding finding, Timeline timeline) {
        if (finding.reason().equals(Rules.EXIT_CUT_OFF)) {
            accused.put(finding.identity(), lost(timeline));
        }
    }

    /**
     * Whether a finding in a run is none, by what is known up to now or by one more run: the same with the exit held until all
     * others have come to rest. Whoever does nothing meanwhile has lost nothing.
     */
    boolean excuse(Finding finding, Plan plan, Timeline timeline) {
        if (!finding.reason().equals(Rules.EXIT_CUT_OFF)) {
            return false;
        }
        List<CutOff> lost = lost(timeline);
        if (!isHarmless(lost)) {
            timeline.first(EventKind.EXIT)
                    // what a shutdown hook brings, nobody sees in a run without its exit
                    .filter(exit -> timeline.all(EventKind.THREAD_BEGIN).stream()
                            .noneMatch(begin -> begin.index() > exit.index()))
                    .map(exit ->
                            plan.holding(new Plan.Hold(Search.order(timeline, exit.thread()), exit.local(), PATIENCE)))
                    .map(runner)
                    .ifPresent(held -> lost.stream()
                            .filter(one -> one.hasNothingToDoIn(held))
                            .map(CutOff::atRest)
                            .forEach(done::add));
        }
        return isHarmless(lost);
    }

    /** Whether a finding that was noted is none, by what is known up to now. */
    boolean excuse(Finding.Identity noted) {
        List<CutOff> lost = accused.get(noted);
        return lost != null && isHarmless(lost);
    }

    private static List<CutOff> lost(Timeline timeline) {
        return Rules.cutOffs(timeline).stream()
                .filter(one -> one.state() == CutOff.State.WORKS)
                .toList();
    }

    private boolean isHarmless(List<CutOff> lost) {
        return lost.stream().allMatch(one -> done.stream().anyMatch(one::isHarmlessBy));
    }
}
