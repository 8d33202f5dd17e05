package org.threadgrader.weave.recording;

import org.jspecify.annotations.Nullable;

public final class Fields {
    private Fields() {}

    public static void read(@Nullable Object self, int field, int site) {
        Log.note("read " + field + of(self), site);
    }

    public static void write(@Nullable Object self, int field, int site) {
        Log.note("write " + field + of(self), site);
    }

    public static void volatileRead(@Nullable Object self, int field, int site) {
        Log.note("volatile read " + field + of(self), site);
    }

    public static void volatileWrite(@Nullable Object self, int field, int site) {
        Log.note("volatile write " + field + of(self), site);
    }

    public static void arrayRead(@Nullable Object array, int index, int site) {
        Log.note("read [" + index + "]", site);
    }

    public static void arrayWrite(@Nullable Object array, int index, int site) {
        Log.note("write [" + index + "]", site);
    }

    public static void sweep(@Nullable Object array, int from, int to, boolean writes, int site) {
        String end = to == Integer.MAX_VALUE ? "end" : "" + to;
        Log.note((writes ? "write [" : "read [") + from + " to " + end + "]", site);
    }

    private static String of(@Nullable Object self) {
        return self == null ? "" : " of " + self.getClass().getSimpleName();
    }
}
