package org.threadgrader.report;

import org.threadgrader.check.Where;

/**
 * A note that belongs to a line of a source.
 *
 * @param where the line
 * @param packageName the package to look in first, where several files have that name
 */
record Remark(Where where, String packageName, SubmissionView.Note note) {}
