package org.threadgrader.weave.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hooks were called with, in order. */
public final class Log {

    /** One call of a hook. */
    public record Entry(String what, int site) {}

    private static final List<Entry> ENTRIES = Collections.synchronizedList(new ArrayList<>());

    /** A hook that throws instead of returning, once and for all, as the end of a program makes them do. */
    private static volatile @Nullable String stopsAt;

    private Log() {}

    static void note(String what, int site) {
        ENTRIES.add(new Entry(what, site));
        if (what.equals(stopsAt)) {
            throw new Stopped();
        }
    }

    public static void clear() {
        ENTRIES.clear();
        stopsAt = null;
    }

    public static void stopAt(String what) {
        stopsAt = what;
    }

    public static List<Entry> entries() {
        return List.copyOf(ENTRIES);
    }

    /** Thrown by the hook that was chosen to. */
    public static final class Stopped extends Error {
        private static final long serialVersionUID = 1;
    }
}
