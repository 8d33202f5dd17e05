/**
 * The stage between judging and reporting: makes of the points that the checks gave the points that count, by the rules of the
 * course and the instructor's last words. Every change is an {@link org.threadgrader.judge.Adjustment} with its reason; what
 * the judge gave stays as it was.
 */
@NullMarked
package org.threadgrader.mark;

import org.jspecify.annotations.NullMarked;
