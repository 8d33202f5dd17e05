package org.threadgrader.cli;

import java.util.Optional;
import org.threadgrader.explore.Canary;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Explorer;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Weaver;

/** What {@link ExploreCommand} and {@link ReplayCommand} ask of the stages before them. */
interface Engine {
    /** Run 0, the rules and so many more schedules. */
    Exploration explore(Program program, Plan base, int schedules, long seed);

    /** One run: that of a schedule, else run 0. */
    Timeline replay(Program program, Plan base, Optional<ScheduleName> schedule);

    /**
     * The real one, in child JVMs of the grader's own JDK. Both commands try the canary first in the JVM that they use, so that
     * a run is replayed in the same surroundings.
     */
    Engine OWN_JDK = new Engine() {
        @Override
        public Exploration explore(Program program, Plan base, int schedules, long seed) {
            try (Runner runner = Course.runner(true)) {
                new Canary(new Weaver()).require(runner);
                return new Explorer(runner, program, base).explore(schedules, seed);
            }
        }

        @Override
        public Timeline replay(Program program, Plan base, Optional<ScheduleName> schedule) {
            try (Runner runner = Course.runner(true)) {
                new Canary(new Weaver()).require(runner);
                Explorer explorer = new Explorer(runner, program, base);
                return schedule.map(explorer::replay)
                        .orElseGet(() -> Timeline.of(runner.run(program, base), program.woven()));
            }
        }
    };
}
