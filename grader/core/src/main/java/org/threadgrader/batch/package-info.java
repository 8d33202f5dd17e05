/**
 * The stage that takes submissions through all the others, one after another and several at a time: from {@link
 * org.threadgrader.intake.Submission} to {@link org.threadgrader.report.GradedClass}.
 *
 * <p>It is the place where the grader's own failures are caught: they cost one exercise a retry and then a FAULT, never
 * a submission its grade.
 */
@NullMarked
package org.threadgrader.batch;

import org.jspecify.annotations.NullMarked;
