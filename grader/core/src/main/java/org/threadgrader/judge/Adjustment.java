package org.threadgrader.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.threadgrader.message.Message;

/**
 * A change in the points of a {@link SubmissionResult} that no check made: a deduction for a late submission, an
 * exercise that is not counted, an instructor's last word.
 *
 * @param kind which rule made it
 * @param exercise the id of the exercise that it changes; empty where it changes the total alone
 * @param points what is added to the score; negative for a deduction
 * @param maxPoints what is added to the points that can be reached; negative where an exercise does not count there
 * @param reason one sentence for the student
 */
public record Adjustment(
        Kind kind, Optional<String> exercise, BigDecimal points, BigDecimal maxPoints, Message reason) {
    /** The rules, in the order in which they are applied. */
    public enum Kind {
        /** An instructor's last word: the points of the checks do not count. */
        OVERRIDE,
        /** The exercise counts more, or less, than its checks give. */
        WEIGHT,
        /** The exercise adds to the score, and nothing to what can be reached. */
        BONUS,
        /** It is among the student's worst and does not count. */
        DROP,
        /** It was handed in late. */
        LATE
    }
}
