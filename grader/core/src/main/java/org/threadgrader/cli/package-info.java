/**
 * The last stage: the grader's commands. They read what is asked, call the stages, and print; {@link
 * org.threadgrader.cli.Main} is where it all begins.
 */
@NullMarked
package org.threadgrader.cli;

import org.jspecify.annotations.NullMarked;
