package org.threadgrader.batch;

import java.math.BigDecimal;
import java.util.List;
import org.threadgrader.assignment.Exercise;

/** Where a batch gets its judges from, and what they know of exercises beforehand. */
public interface Judging {
    /** A judge of these exercises with a child JVM of its own, for one thread. */
    ExerciseJudge open(List<Exercise> exercises);

    /** The points an exercise is worth: the sum over its checks. */
    BigDecimal maxScore(Exercise exercise);

    /** A hash of what decides how an exercise is judged: its checks as they run, and what they are asked. */
    String judgedBy(Exercise exercise);

    /** The ids that its checks bear in their source, in alphabetical order; one that two bear comes twice. */
    List<String> checkIds(Exercise exercise);
}
