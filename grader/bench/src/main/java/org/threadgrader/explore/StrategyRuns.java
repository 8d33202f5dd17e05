package org.threadgrader.explore;

import org.threadgrader.rule.Rules;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;

/**
 * Runs of one program by one strategy at a time, for the benchmark of what they cost. In the package of exploration, as the
 * schedule that a name stands for is nobody else's to know.
 */
public final class StrategyRuns {
    private final Runner runner;
    private final Program program;
    private final Plan base;
    private final Setting setting;
    private Search search = new Search();

    /** Makes run 0, which the schedules of all strategies depend on. */
    public StrategyRuns(Runner runner, Program program, Plan base) {
        this.runner = runner;
        this.program = program;
        this.base = base;
        this.setting = Setting.of(under(base));
    }

    /** One schedule with all that an exploration does about it as long as nothing is found. */
    public void run(String strategy, long seed) {
        ScheduleName name = new ScheduleName(strategy, seed);
        boolean systematic = strategy.equals(ScheduleName.SYSTEMATIC);
        Timeline timeline = under(Setting.plan(base, name, systematic ? searched() : setting.schedule(name)));
        if (systematic) {
            search.learn(timeline);
        }
        Rules.findings(timeline);
    }

    /** A search that has seen everything begins again. */
    private Schedule searched() {
        return search.next().orElseGet(() -> {
            search = new Search();
            return search.next().orElseThrow();
        });
    }

    private Timeline under(Plan plan) {
        return Timeline.of(runner.run(program, plan), program.woven());
    }
}
