package org.threadgrader.probe;

/**
 * The names of the count limits, the text of {@link EventKind#LIMIT}. Counts, never clocks: the same program reaches
 * the same limit at the same event on any machine.
 */
public final class Limits {
    /** Lines written by one thread. */
    public static final String LINES = "lines";
    /** Characters written in all. */
    public static final String CHARACTERS = "characters";
    /** Events recorded in all. */
    public static final String EVENTS = "events";
    /** Backward jumps of one thread. */
    public static final String JUMPS = "jumps";
    /** Threads started. */
    public static final String THREADS = "threads";
    /** Jumps of the virtual clock while only sleeping threads are left. */
    public static final String SLEEPS = "sleeps";

    private Limits() {}
}
