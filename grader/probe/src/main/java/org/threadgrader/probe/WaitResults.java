package org.threadgrader.probe;

/** How a wait ended: the value of {@link EventKind#UNBLOCK} and {@link EventKind#WOKEN}. */
public final class WaitResults {
    /** What was waited for came. */
    public static final int CAME = 1;
    /** The limit passed. */
    public static final int TIMED_OUT = 0;
    /** The thread was interrupted. */
    public static final int INTERRUPTED = 2;

    private WaitResults() {}
}
