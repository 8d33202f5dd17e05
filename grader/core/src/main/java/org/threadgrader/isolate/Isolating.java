package org.threadgrader.isolate;

/**
 * The isolation that there is: a promise, and the box that keeps it.
 *
 * @param isolation what is promised
 * @param box what processes are put into
 */
public record Isolating(Isolation isolation, Box box) {
    /** What there is everywhere. */
    public static final Isolating PORTABLE = new Isolating(Isolation.PORTABLE, new Open());
}
