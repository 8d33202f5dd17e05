package org.threadgrader.weave.recording;

/** Nothing of it is asked for. */
public final class Callbacks {
    private Callbacks() {}

    public static void comparing() {}

    public static void compared() {}

    public static void called() {}
}
