/**
 * The stage that turns a timeline into judgements, and the immutable results that every report renders.
 *
 * <p>A result says two things that are easily mixed up: whether a program ran (the {@link
 * org.threadgrader.judge.ExerciseResult#outcome() outcome} and {@link org.threadgrader.judge.ExerciseStatus status} of
 * an exercise) and whether it was right (the {@link org.threadgrader.judge.Verdict verdict} of each check).
 */
@NullMarked
package org.threadgrader.judge;

import org.jspecify.annotations.NullMarked;
