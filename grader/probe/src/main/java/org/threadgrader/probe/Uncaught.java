package org.threadgrader.probe;

/** The value of {@link EventKind#UNCAUGHT}: who gets the exception. */
public final class Uncaught {
    /** The JDK's own handler, which prints it unless it is a ThreadDeath. */
    public static final int TOLD = 0;
    /** A handler of the program's own. */
    public static final int HANDLED = 1;
    /** Whoever: Thread.stop threw it. */
    public static final int STOPPED = 2;

    private Uncaught() {}
}
