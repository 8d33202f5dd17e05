/**
 * The stage before a submission: from an {@link org.threadgrader.assignment.Assignment} to the folder that a student gets,
 * with the grader in it and without solutions or hidden checks, and back to the zip that the student hands in. And the stage before that: the folder that an author begins
 * with.
 */
@NullMarked
package org.threadgrader.handout;

import org.jspecify.annotations.NullMarked;
