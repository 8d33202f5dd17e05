package org.threadgrader.cli;

import org.threadgrader.admit.CompiledProgram;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Explorer;
import org.threadgrader.report.ExplorationJson;
import org.threadgrader.report.ExplorationText;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code grader explore}: looks for faults in the schedules of any compiled program. */
@Command(name = "explore", sortOptions = false)
final class ExploreCommand implements Action {
    /** A fault was found, whatever else is open. */
    private static final int FOUND = 3;

    /** Nothing was found, but not all could be controlled. */
    private static final int OPEN = 4;

    @Mixin
    ProgramOptions given = new ProgramOptions();

    @Option(names = "--schedules", paramLabel = "N")
    int schedules = 200;

    @Option(names = "--seed", paramLabel = "S")
    long seed = 1;

    private final Engine engine;

    ExploreCommand() {
        this(Engine.OWN_JDK);
    }

    ExploreCommand(Engine engine) {
        this.engine = engine;
    }

    @Override
    public int run(Root root, Terminal terminal) {
        root.requireNoBox("explore");
        if (schedules < 1) {
            throw Refusal.of("too-few", "--schedules", schedules, 1);
        }
        if (schedules > Explorer.MOST_SCHEDULES) {
            throw Refusal.of("too-many", "--schedules", schedules, Explorer.MOST_SCHEDULES);
        }
        Plan plan = given.plan();
        CompiledProgram compiled = given.compiled();
        Program program = ProgramOptions.woven(compiled);
        Exploration exploration =
                new Circumstances(compiled, given).explain(engine.explore(program, plan, schedules, seed));
        String again = given.replayCommand();
        if (root.json) {
            Json.print(ExplorationJson.of(program.mainClass(), exploration, again, terminal.locale()), terminal);
        } else {
            terminal.out().print(ExplorationText.of(program.mainClass(), exploration, again, terminal.locale()));
        }
        return switch (exploration.outcome()) {
            case NONE -> DONE;
            case FOUND -> FOUND;
            case INCONCLUSIVE -> OPEN;
        };
    }
}
