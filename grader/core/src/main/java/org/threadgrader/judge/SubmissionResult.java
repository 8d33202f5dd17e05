package org.threadgrader.judge;

import java.math.BigDecimal;
import java.util.List;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * Everything the grader says about one submission: the noun that reports are made of.
 *
 * @param submission what was handed in
 * @param status how it was dealt with
 * @param exercises one result an exercise, in the assignment's order; empty where nothing was graded
 * @param notes what to know about the submission as a whole, for instance files that were left out
 */
public record SubmissionResult(
        Submission submission, SubmissionStatus status, List<ExerciseResult> exercises, List<Message> notes) {

    public SubmissionResult {
        exercises = List.copyOf(exercises);
        notes = List.copyOf(notes);
    }

    /** The sum of the exercises' scores. */
    public BigDecimal score() {
        return exercises.stream().map(ExerciseResult::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of the exercises' points there are; 0 where nothing was graded. */
    public BigDecimal maxScore() {
        return exercises.stream().map(ExerciseResult::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
