/**
 * The stage that runs woven programs: from {@link org.threadgrader.run.Program} and {@link org.threadgrader.run.Plan} to
 * {@link org.threadgrader.run.Recorded}, in child JVMs that hold the student's classes and the probe and nothing else.
 */
@NullMarked
package org.threadgrader.run;

import org.jspecify.annotations.NullMarked;
