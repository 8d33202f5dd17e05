package org.threadgrader.timeline;

/**
 * What part a thread plays in a {@link Timeline}: the name it has in every message, beside its own, because the same
 * program always gives the same roles.
 *
 * @param kind main, a worker, or a thread object that never became a thread
 * @param number for workers their place in start order, for unstarted thread objects their place in the order of
 *     construction, both from 1; 0 for main
 */
public record Role(Kind kind, int number) {
    /** The thread that runs the program's main method. */
    public static final Role MAIN = new Role(Kind.MAIN, 0);

    /** The three parts there are. */
    public enum Kind {
        /** It runs the program's main method. */
        MAIN,
        /** It was started by the program. */
        WORKER,
        /** It was constructed and never started. */
        UNSTARTED
    }
}
