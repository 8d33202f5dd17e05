package org.threadgrader.mark;

import java.math.BigDecimal;

/**
 * An instructor's last word on an exercise of a student's: a piece of the {@link Overrides}.
 *
 * @param points in place of those of the checks, from 0 to what the checks can give
 * @param reason for the student, in the instructor's own words
 */
record LastWord(BigDecimal points, String reason) {}
