/**
 * The stage that writes what was graded as the systems of a course read it: worksheets and gradebooks filled in, feedback
 * to upload, and results in the formats of autograders, test reports and editors.
 *
 * <p>{@link org.threadgrader.format.Formats} is the entry. It decides nothing, and writes to none of the files it is given.
 */
@NullMarked
package org.threadgrader.format;

import org.jspecify.annotations.NullMarked;
