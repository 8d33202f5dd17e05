package org.threadgrader.weave.recording;

import org.jspecify.annotations.Nullable;

public final class Updates {
    private Updates() {}

    public static void reads() {}

    public static void read(long value, int update) {}

    public static long written(long current, long value, int update, int combination) {
        return value;
    }

    public static void stepRead(@Nullable Object instance, @Nullable Object key, String variable, int site) {
        Log.note("first step " + variable + of(instance, key), site);
    }

    public static void stepWritten(@Nullable Object instance, @Nullable Object key, String variable, int site) {
        Log.note("second step " + variable + of(instance, key), site);
    }

    private static String of(@Nullable Object instance, @Nullable Object key) {
        String whose = instance == null ? "" : " of " + instance.getClass().getSimpleName();
        return whose + (key == null ? "" : " at " + key);
    }
}
