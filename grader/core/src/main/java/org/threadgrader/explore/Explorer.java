package org.threadgrader.explore;

import java.util.List;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;

/** Explores the schedules of one program, and the one entry to this stage. The runner stays its owner's to close. */
public final class Explorer {
    private final Runner runner;
    private final Program program;
    private final Plan base;

    /**
     * An explorer.
     *
     * @param base arguments and standard input of every run
     */
    public Explorer(Runner runner, Program program, Plan base) {
        this.runner = runner;
        this.program = program;
        this.base = base;
    }

    /** Run 0, the rules, and so many more schedules. The same numbers give the same exploration. */
    public Exploration explore(int schedules, long seed) {
        return new Exploration(run0(), 0, List.of(), List.of(), List.of());
    }

    /** The run that a schedule's name stands for. */
    public Timeline replay(ScheduleName name) {
        return run0();
    }

    private Timeline run0() {
        return Timeline.of(runner.run(program, base), program.woven());
    }
}
