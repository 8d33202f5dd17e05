package org.threadgrader.compile;

import java.util.List;

/** What one javac task came to, before it is put in plain words: what the {@link Worker} sends. */
sealed interface Outcome {
    /** The task's class files. */
    record Built(List<ClassFile> classes) implements Outcome {}

    /** The task's errors, at least one. */
    record Failed(List<Diagnosis> diagnoses) implements Outcome {}

    /** The compiler itself gave up. */
    record GaveUp(Cause cause) implements Outcome {}

    /** Why a compiler gives up on a source. Its order is part of the {@link Wire}. */
    enum Cause {
        MEMORY,
        DEPTH,
        SIZE,
        TIME,
        UNKNOWN
    }

    /**
     * One class file.
     *
     * @param name binary name with dots
     * @param source the index of the source it came from; -1 when the compiler did not say
     */
    record ClassFile(String name, int source, byte[] bytes) {}

    /**
     * One error of javac's.
     *
     * @param code javac's own key of the error, such as {@code compiler.err.not.stmt}
     * @param source the index of the source; -1 for none
     * @param line from 1; 0 for none
     * @param position the character of the source that javac points at, from 0; below 0 for none
     * @param original javac's words, in English
     */
    record Diagnosis(String code, int source, long line, long position, String original) {}
}
