package org.threadgrader.weave.recording;

public final class Control {
    private Control() {}

    public static void reflects(Object method, Object target, int site) {
        Log.note("reflects", site);
    }

    public static void release(String what, int site) {
        Log.note("release " + what, site);
    }
}
