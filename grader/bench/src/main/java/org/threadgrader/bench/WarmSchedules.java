package org.threadgrader.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.explore.Explorer;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.explore.StrategyRuns;
import org.threadgrader.intake.ClassFiles;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Weaver;

/**
 * What a schedule costs in a judge and a child that have done this for a while: the run, its timeline and the rules over it.
 * This JVM is the judge; whatever it starts counts as the child.
 */
final class WarmSchedules {
    /** Until neither side compiles much any more: after 1,000 the judge still spent as much on that as on judging. */
    private static final int WARM_UP = 5_000;

    private static final int SCHEDULES = 2_000;

    /** Long enough for a clock of 10 ms, short enough for a median. */
    private static final int BLOCK = 200;

    private static final int BLOCKS = 5;

    private final PrintStream out;

    WarmSchedules(PrintStream out) {
        this.out = out;
    }

    /** Prints a row for all strategies as they take turns, and one for each. */
    void measure(Path classes, ExploredProgram explored, double toReach) {
        CompiledProgram compiled = (CompiledProgram)
                CompiledProgram.admit((ClassFiles) ClassFiles.read(List.of(classes)), explored.mainClass());
        Program program = new Program(compiled.mainClass(), new Weaver().weave(compiled.classes()));
        Plan base = Plan.of(List.of(), "").withAssertions();
        try (Runner runner = Programs.open(ChildOptions.ownJdk().forExploring())) {
            Explorer explorer = new Explorer(runner, program, base);
            Timeline run0 = Timeline.of(runner.run(program, base), program.woven());
            // not explore: that ends early where all schedules are the same
            explorer.each(run0, WARM_UP, 1, WarmSchedules::judged);
            CpuTime before = CpuTime.withLiveChildren();
            int tried = explorer.each(run0, SCHEDULES, 2, WarmSchedules::judged).schedules();
            CpuTime used = CpuTime.withLiveChildren().since(before);
            row(explored.name() + ", " + tried + " as explore mixes them", used, tried, toReach);
            StrategyRuns runs = new StrategyRuns(runner, program, base);
            for (String strategy : ScheduleName.STRATEGIES) {
                row("  " + strategy, median(runs, strategy), BLOCK, toReach);
            }
        }
    }

    private static boolean judged(Explorer.Scheduled run) {
        Rules.findings(run.timeline());
        return true;
    }

    private static CpuTime median(StrategyRuns runs, String strategy) {
        CpuTime[] blocks = new CpuTime[BLOCKS];
        int number = 0;
        for (int block = 0; block < BLOCKS; block++) {
            CpuTime before = CpuTime.withLiveChildren();
            for (int i = 0; i < BLOCK; i++) {
                runs.run(strategy, number++);
            }
            blocks[block] = CpuTime.withLiveChildren().since(before);
        }
        Arrays.sort(blocks, (one, other) -> Double.compare(one.total(), other.total()));
        return blocks[BLOCKS / 2];
    }

    private void row(String what, CpuTime used, int schedules, double toReach) {
        double each = 1_000.0 / schedules;
        out.printf(
                Locale.ROOT,
                "    %-46s %5.2f + %5.2f = %5.2f  (to reach: %.1f)%n",
                what,
                used.children() * each,
                used.own() * each,
                used.total() * each,
                toReach);
    }
}
