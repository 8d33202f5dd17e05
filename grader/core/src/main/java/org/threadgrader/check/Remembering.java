package org.threadgrader.check;

import java.util.HashMap;
import java.util.Map;
import org.threadgrader.run.LiveRecording;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Recorded;
import org.threadgrader.run.Runner;

/**
 * Makes no run of one program twice as long as there is room to keep it, so that several checks share its schedules. What
 * is not kept is the same when it is made again.
 */
final class Remembering implements Runner {
    /** Events of all runs together that are kept: some tens of megabytes. */
    private static final int MOST_EVENTS = 300_000;

    private final Runner runner;
    private final Map<Plan, Recorded> known = new HashMap<>();
    private final int most;
    private int kept;

    Remembering(Runner runner) {
        this(runner, MOST_EVENTS);
    }

    Remembering(Runner runner, int most) {
        this.runner = runner;
        this.most = most;
    }

    @Override
    public Recorded run(Program program, Plan plan) {
        Recorded before = known.get(plan);
        if (before != null) {
            return before;
        }
        Recorded recorded = runner.run(program, plan);
        if (recorded.events().size() <= most - kept) {
            kept += recorded.events().size();
            known.put(plan, recorded);
        }
        return recorded;
    }

    @Override
    public LiveRecording start(Program program, Plan plan) {
        return runner.start(program, plan);
    }

    /** Whether the run of a plan is kept, so that it costs nothing more to keep what was made of it. */
    boolean keeps(Plan plan) {
        return known.containsKey(plan);
    }

    /** The runner behind it stays its owner's to close. */
    @Override
    public void close() {}
}
