package org.threadgrader.batch;

import java.math.BigDecimal;
import org.threadgrader.assignment.Exercise;

/** Where a batch gets its judges from, and what they know of exercises beforehand. */
public interface Judging {
    /** A judge with a child JVM of its own, for one thread. */
    ExerciseJudge open();

    /** The points an exercise is worth: the sum over its checks. */
    BigDecimal maxScore(Exercise exercise);
}
