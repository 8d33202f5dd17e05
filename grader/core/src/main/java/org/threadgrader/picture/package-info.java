/**
 * The stage that draws a run for people: a lane a thread, time from top to bottom, and beside it in words what happened.
 *
 * <p>A {@link org.threadgrader.picture.Picture} is made while a program is judged and holds nothing of the run itself, so
 * that it can be kept as long as a result and written wherever a result is written.
 */
@NullMarked
package org.threadgrader.picture;

import org.jspecify.annotations.NullMarked;
