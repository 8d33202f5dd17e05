package org.threadgrader.probe;

/**
 * What woven code calls at updates that read and then write: those of volatile fields and atomic objects, as {@code count++}, and
 * those whose two steps are accesses of other sorts, as {@code account.setBalance(account.getBalance() + 1)}.
 */
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

    /**
     * The first step of an update has just been taken.
     *
     * @param instance whose variable was read; nothing of a static field
     * @param key the key or the index; nothing where there is none
     * @param variable how it is called: one of {@link VariableNames}
     */
    public static void stepRead(Object instance, Object key, String variable, int site) {
        step(EventKind.UPDATE_READ, instance, key, variable, site);
    }

    /** The second one has. */
    public static void stepWritten(Object instance, Object key, String variable, int site) {
        step(EventKind.UPDATE_WRITE, instance, key, variable, site);
    }

    private static void step(EventKind kind, Object instance, Object key, String variable, int site) {
        Execution e = Execution.now;
        if (e != null) {
            long number = e.stepKeys.number(e, key);
            e.event(e.self(), kind, site, e.idOf(instance), number, VariableNames.of(instance, variable));
        }
    }
}
