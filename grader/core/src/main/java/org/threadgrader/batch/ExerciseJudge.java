package org.threadgrader.batch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threadgrader.admit.Admitted;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.timeline.Timeline;

/**
 * Judges admitted exercises, one after another: the seam between a batch and the engine that weaves, runs and judges.
 *
 * <p>Not for several threads at a time.
 */
public interface ExerciseJudge extends AutoCloseable {
    /** Judges one exercise of one submission; whatever it throws is a fault of the grader's own. */
    ExerciseResult judge(Exercise exercise, Admitted program);

    /** What was thrown behind the faults of the last judging, for the log; empty where there was none. */
    List<Throwable> failures();

    /** The run that the last judging's checks looked at; empty where there was none. */
    Optional<Timeline> lastRun();

    /** From here on, real delays at hooks by this seed, or none: they must change nothing. */
    void jitter(OptionalLong seed);

    /** Gives up the child JVM and starts another one, so that the next judging takes place in a fresh one. */
    void renew();

    /** Ends the child JVM and everything that it started. */
    @Override
    void close();
}
