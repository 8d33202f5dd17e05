/**
 * The stage after the assignment: which classes of a submission answer which exercise, and whether they may run at all.
 */
@NullMarked
package org.threadgrader.admit;

import org.jspecify.annotations.NullMarked;
