/**
 * The stage after compiling: what an assignment asks for. Reads the exercises' folder and the solutions beside it, and
 * tells which of a submission's sources belong to which exercise.
 */
@NullMarked
package org.threadgrader.assignment;

import org.jspecify.annotations.NullMarked;
