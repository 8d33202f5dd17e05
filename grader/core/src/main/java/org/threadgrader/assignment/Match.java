package org.threadgrader.assignment;

import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.message.Message;

/** Which of a submission's sources answer one exercise, as far as the sources alone tell. */
public sealed interface Match {
    /**
     * The sources of the exercise.
     *
     * @param unit what has to be compiled for it; its id is the exercise's
     */
    record Found(CompilationUnit unit) implements Match {}

    /**
     * No source answers the exercise.
     *
     * @param reason what was looked for, and what was found instead
     */
    record Absent(Message reason) implements Match {}

    /**
     * Several sources declare the same class, and nothing tells which is meant.
     *
     * @param reason the class and the files, by name
     */
    record Tied(Message reason) implements Match {}
}
