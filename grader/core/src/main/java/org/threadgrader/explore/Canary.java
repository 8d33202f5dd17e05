package org.threadgrader.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Weaver;
import org.threadgrader.weave.Woven;

/**
 * A known race that the engine must find before it judges: whoever misses it, or accuses the guarded access beside it, would
 * miss and accuse others. The whole way is asked, from class file to rule, in run 0 and in another schedule.
 */
public final class Canary {
    /** By its name, as nothing may load it here. */
    private static final String PROGRAM = "org.threadgrader.explore.CanaryProgram";

    private static final List<Schedule> SCHEDULES = List.of(Schedule.FAIR, new Schedule.RandomWalk(1, 1));

    private final Function<Map<String, byte[]>, Woven> weaving;
    private final Function<Timeline, List<Finding>> rules;

    /** The canary of an engine with this weaver and the rules there are. */
    public Canary(Weaver weaver) {
        this(weaver::weave, Rules::findings);
    }

    Canary(Function<Map<String, byte[]>, Woven> weaving, Function<Timeline, List<Finding>> rules) {
        this.weaving = weaving;
        this.rules = rules;
    }

    /**
     * Asks the engine.
     *
     * @throws BlindEngine when it must not judge
     */
    public void require(Runner runner) {
        Program program = new Program(PROGRAM, weaving.apply(Map.of(PROGRAM, bytes())));
        for (Schedule schedule : SCHEDULES) {
            Timeline timeline = Timeline.of(runner.run(program, Plan.RUN_0.schedule(schedule)), program.woven());
            List<Finding> findings = rules.apply(timeline);
            if (findings.stream().noneMatch(Canary::isTheRace)) {
                throw BlindEngine.of("canary-missed");
            }
            if (findings.size() > 1 || !timeline.outcome().equals(new Outcome.Ended(0))) {
                throw BlindEngine.of("canary-accused");
            }
        }
    }

    private static boolean isTheRace(Finding finding) {
        return finding.kind() == Kind.RACE
                && !finding.where().isEmpty()
                && finding.where().stream()
                        .allMatch(site -> site.className().equals(PROGRAM) && site.line() == CanaryProgram.LINE);
    }

    private static byte[] bytes() {
        try (InputStream in = Canary.class.getResourceAsStream("CanaryProgram.class")) {
            if (in == null) {
                throw new IllegalStateException("the class file of " + PROGRAM + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
