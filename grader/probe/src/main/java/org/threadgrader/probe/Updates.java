package org.threadgrader.probe;

/** What woven code calls at updates of volatile fields and atomic objects, which read and then write: {@code count++}. */
public final class Updates {
    private Updates() {}

    /** What is read next will be set to what is computed from it. */
    public static void reads() {
        Execution e = Execution.now;
        if (e != null) {
            e.self().readsToUpdate = true;
        }
    }

    /**
     * It has been read.
     *
     * @param update a number of the update's own
     */
    public static void read(long value, int update) {
        Execution e = Execution.now;
        if (e != null && e.wholeUpdates.areAsked()) {
            ControlledThread c = e.self();
            synchronized (e) {
                e.wholeUpdates.begins(c, update, value);
            }
        }
    }

    /**
     * It is about to be written, and has been reported.
     *
     * @param current what it holds now
     * @param value what was computed
     * @param combination the ordinal of a {@link Combination}
     * @return what to write
     */
    public static long written(long current, long value, int update, int combination) {
        Execution e = Execution.now;
        if (e == null || !e.wholeUpdates.areAsked()) {
            return value;
        }
        ControlledThread c = e.self();
        synchronized (e) {
            return e.wholeUpdates.ends(c, update, current, value, Combination.values()[combination]);
        }
    }
}
