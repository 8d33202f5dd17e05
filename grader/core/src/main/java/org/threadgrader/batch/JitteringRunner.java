package org.threadgrader.batch;

import org.threadgrader.run.LiveRecording;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Recorded;
import org.threadgrader.run.Runner;

/** A runner that adds real delays at hooks to every plan; the {@link Gate} shows by it that they change nothing. */
record JitteringRunner(Runner runner, long seed) implements Runner {
    @Override
    public Recorded run(Program program, Plan plan) {
        return runner.run(program, plan.jitter(seed));
    }

    @Override
    public LiveRecording start(Program program, Plan plan) {
        return runner.start(program, plan.jitter(seed));
    }

    @Override
    public void close() {
        runner.close();
    }
}
