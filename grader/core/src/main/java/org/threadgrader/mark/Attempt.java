package org.threadgrader.mark;

import java.math.BigDecimal;
import org.threadgrader.judge.SubmissionResult;

/**
 * One submission of a student's after all rules but the one for several.
 *
 * @param atBest what its score would be if all that is open in it were accepted; of one that could not be read, if it were
 *     right
 */
record Attempt(SubmissionResult result, BigDecimal atBest) {
    BigDecimal score() {
        return result.score();
    }

    /** Whether its score may still become more. */
    boolean isOpen() {
        return !result.exercises().isEmpty() && atBest.compareTo(score()) > 0;
    }

    /**
     * The most that it may count for among others. One that could not be read is no open question there: who has handed in
     * another one is graded by that.
     */
    BigDecimal most() {
        return isOpen() ? atBest : score();
    }
}
