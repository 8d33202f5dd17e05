package org.threadgrader.probe;

import java.util.Arrays;

/**
 * Monitors that a thread may own inside the JDK: a synchronized method there (of a Vector, a StringBuffer, a synchronized
 * collection) may call the program back, by equals, hashCode, compareTo, toString or a method that the program overrides. At the
 * first place where others may have their turn the model takes the monitor too, and gives it up at the first place behind the
 * call. Which it is the JVM says: woven code enters no monitor of its. A piece of {@link ControlledThread}.
 */
final class JdkMonitors {
    /** As many objects as one call may name before it enters the monitor of the first. */
    private static final int NAMED = 8;

    /** The objects that calls named last. Nobody tells when a call is over, so each stays until others come. */
    private final Object[] named = new Object[NAMED];

    private final int[] sites = new int[NAMED];
    private int next;

    /** Those that the model has taken, the innermost last. */
    private Object[] taken = new Object[4];

    private int[] takenAt = new int[4];
    private int size;

    /** Whether the model is ahead of the JVM: it has taken the last one for a call that is to come. */
    private boolean ahead;

    /** A method of the JDK's that takes the object's monitor may be called next. */
    void entering(Object object, int site) {
        for (int i = 0; i < NAMED; i++) {
            if (named[i] == object) {
                sites[i] = site;
                return;
            }
        }
        named[next] = object;
        sites[next] = site;
        next = (next + 1) % NAMED;
    }

    /** Whether the thread is inside the object, as far as the model has seen. */
    boolean hasTaken(Object object) {
        for (int i = 0; i < size; i++) {
            if (taken[i] == object) {
                return true;
            }
        }
        return false;
    }

    /** Whether no call of the thread's has ever named one. */
    boolean isEmpty() {
        return named[0] == null;
    }

    /** A method is called next that takes the object's monitor, and others' within it: does what comes before those. */
    void within(Execution e, ControlledThread c, Object object, int site, Runnable before) {
        if (hasTaken(object)) {
            before.run();
            return;
        }
        Monitors.acquire(e, c, object, site, 1);
        push(object, site);
        ahead = true;
        try {
            before.run();
        } finally {
            ahead = false;
        }
    }

    /** Lets the model know which of them the calling thread owns. */
    void settle(Execution e, ControlledThread c) {
        if (ahead) {
            return;
        }
        while (size > 0 && !Thread.holdsLock(taken[size - 1])) {
            Object left = taken[--size];
            taken[size] = null;
            Monitors.exit(left, takenAt[size]);
        }
        for (int i = 0; i < NAMED && !e.isFree(); i++) {
            Object object = named[(next + i) % NAMED];
            if (object != null && !hasTaken(object) && Thread.holdsLock(object)) {
                push(object, sites[(next + i) % NAMED]);
                Monitors.acquire(e, c, object, takenAt[size - 1], 1);
            }
        }
    }

    private void push(Object object, int site) {
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, 2 * size);
            takenAt = Arrays.copyOf(takenAt, 2 * size);
        }
        taken[size] = object;
        takenAt[size++] = site;
    }
}
