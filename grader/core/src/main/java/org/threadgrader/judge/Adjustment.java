package org.threadgrader.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.threadgrader.message.Message;

/**
 * A change in the points of a {@link SubmissionResult} that no check made: a deduction for a late submission, an
 * exercise that is not counted, an instructor's last word.
 *
 * @param exercise the id of the exercise that it changes; empty where it changes the total alone
 * @param points what is added to the score; negative for a deduction
 * @param reason one sentence for the student
 */
public record Adjustment(Optional<String> exercise, BigDecimal points, Message reason) {}
