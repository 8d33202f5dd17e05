package org.threadgrader.bench;

import java.nio.file.Path;
import java.util.List;
import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Explorer;
import org.threadgrader.intake.ClassFiles;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.weave.Weaver;

/**
 * What {@code grader explore} does for one program, from its class files to the verdict, in a judge and a child that have done
 * this for a while. This JVM is the judge.
 */
final class WarmVerdicts {
    /** The second half of them counts. */
    static final int JUDGINGS = 100;

    private final int schedules;
    private final Weaver weaver = new Weaver();

    WarmVerdicts(int schedules) {
        this.schedules = schedules;
    }

    /** The mean of one judging. */
    Verdict judge(ExploredProgram program, Path classes) {
        Plan base = Plan.of(List.of(), "").withAssertions();
        try (Runner runner = Programs.open(ChildOptions.ownJdk().forExploring())) {
            Exploration exploration = explored(runner, program, classes, base);
            for (int judging = 1; judging < JUDGINGS / 2; judging++) {
                exploration = explored(runner, program, classes, base);
            }
            CpuTime before = CpuTime.withLiveChildren();
            long start = System.nanoTime();
            for (int judging = JUDGINGS / 2; judging < JUDGINGS; judging++) {
                exploration = explored(runner, program, classes, base);
            }
            double counted = JUDGINGS - JUDGINGS / 2;
            double wall = (System.nanoTime() - start) / 1e9 / counted;
            double cpu = CpuTime.withLiveChildren().since(before).total() / counted;
            boolean found = exploration.outcome() == Exploration.Outcome.FOUND;
            String said = found ? "found" : "nothing found";
            return new Verdict(
                    said + ", " + exploration.made() + " run", found == program.faulty(), new Cost(cpu, wall, 0));
        }
    }

    private Exploration explored(Runner runner, ExploredProgram program, Path classes, Plan base) {
        CompiledProgram compiled = (CompiledProgram)
                CompiledProgram.admit((ClassFiles) ClassFiles.read(List.of(classes)), program.mainClass());
        Program woven = new Program(compiled.mainClass(), weaver.weave(compiled.classes()));
        return new Explorer(runner, woven, base).explore(schedules, 1);
    }
}
