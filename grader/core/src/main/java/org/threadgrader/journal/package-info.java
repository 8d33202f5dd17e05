/**
 * The stage that keeps what was judged: each {@link org.threadgrader.judge.ExerciseResult} is written down as soon as it
 * is there, under a key of everything it follows from. {@link org.threadgrader.journal.Journal} is the entry; whoever asks
 * it for a key that it holds need not judge again.
 */
@NullMarked
package org.threadgrader.journal;

import org.jspecify.annotations.NullMarked;
