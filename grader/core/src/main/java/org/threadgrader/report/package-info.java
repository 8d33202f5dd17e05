/**
 * The stage that renders what was judged for people and for programs: results.json, a table for the terminal, pages for
 * the browser, and a sheet of grades.
 *
 * <p>It decides nothing. The same {@link org.threadgrader.report.GradedClass} in the same language gives the same bytes,
 * but for what stands under "timing".
 */
@NullMarked
package org.threadgrader.report;

import org.jspecify.annotations.NullMarked;
