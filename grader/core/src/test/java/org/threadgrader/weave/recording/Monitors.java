package org.threadgrader.weave.recording;

import java.util.Objects;

public final class Monitors {
    private Monitors() {}

    public static void enter(Object monitor, int site) {
        Log.note("enter " + name(Objects.requireNonNull(monitor)), site);
    }

    public static void exit(Object monitor, int site) {
        Log.note("exit " + name(monitor), site);
    }

    private static String name(Object monitor) {
        return monitor instanceof Class<?> type
                ? type.getSimpleName() + ".class"
                : monitor.getClass().getSimpleName();
    }
}
