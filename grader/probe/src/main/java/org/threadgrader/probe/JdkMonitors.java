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

    private static final Object NOTHING = new Object();

    /**
     * The objects that calls named last, in the order in which those go into them. Nobody tells when a call is over, so each stays
     * until others come.
     */
    private final Object[] named = new Object[NAMED];

    private final int[] sites = new int[NAMED];

    /** What the last call was made on: its monitor is the outermost of those that the call enters. */
    private Object receiver = NOTHING;

    /** Those that the model has taken, the innermost last. */
    private Object[] taken = new Object[4];

    private int[] takenAt = new int[4];
    private int takenSize;

    /** Whether the model is ahead of the JVM: it has taken the last one for a call that is to come. */
    private boolean ahead;

    /** A method of the JDK's that takes the object's monitor may be called next. */
    void entering(Object object, int site) {
        receiver = object;
        int at = indexOf(object);
        if (at < 0) {
            add(object, site);
        } else {
            sites[at] = site;
        }
    }

    /** The same, within what was named before. */
    void enteringNext(Object object, int site) {
        int at = indexOf(object);
        while (at >= 0 && at + 1 < size()) {
            named[at] = named[at + 1];
            sites[at] = sites[++at];
        }
        if (at < 0) {
            add(object, site);
        } else {
            named[at] = object;
            sites[at] = site;
        }
    }

    private int indexOf(Object object) {
        for (int i = 0; i < NAMED; i++) {
            if (named[i] == object) {
                return i;
            }
        }
        return -1;
    }

    private int size() {
        int at = indexOf(NOTHING);
        return at < 0 ? NAMED : at;
    }

    private void add(Object object, int site) {
        if (size() == NAMED) {
            System.arraycopy(named, 1, named, 0, NAMED - 1);
            System.arraycopy(sites, 1, sites, 0, NAMED - 1);
            named[NAMED - 1] = NOTHING;
        }
        int at = size();
        named[at] = object;
        sites[at] = site;
    }

    JdkMonitors() {
        Arrays.fill(named, NOTHING);
    }

    /** Whether the thread is inside the object, as far as the model has seen. */
    boolean hasTaken(Object object) {
        for (int i = 0; i < takenSize; i++) {
            if (taken[i] == object) {
                return true;
            }
        }
        return false;
    }

    /** Whether no call of the thread's has ever named one, and none can be entered by a call that does not. */
    boolean isEmpty(Execution e) {
        return named[0] == NOTHING && e.streamsOverOwn.isEmpty();
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
        for (int i = takenSize - 1; i >= 0; i--) {
            if (!Thread.holdsLock(taken[i])) {
                leave(i);
            }
        }
        int first = indexOf(receiver);
        if (first >= 0) {
            takeIfHeld(e, c, first);
        }
        for (int i = 0; i < size(); i++) {
            takeIfHeld(e, c, i);
        }
        // what the JDK does with a stream that it was given once, it does unseen
        for (Object stream : e.streamsOverOwn) {
            if (!Monitors.isOwned(e, c, stream)) {
                takeIfHeld(e, c, stream, c.site);
            }
        }
    }

    /** Whether the calling thread owns one that the model does not follow, as control has been given up. */
    boolean areUnseen(Execution e) {
        if (!e.isFree()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (Thread.holdsLock(named[i])) {
                return true;
            }
        }
        return e.streamsOverOwn.stream().anyMatch(Thread::holdsLock);
    }

    private void takeIfHeld(Execution e, ControlledThread c, int at) {
        takeIfHeld(e, c, named[at], sites[at]);
    }

    private void takeIfHeld(Execution e, ControlledThread c, Object object, int site) {
        if (!e.isFree() && !hasTaken(object) && Thread.holdsLock(object)) {
            push(object, site);
            Monitors.acquire(e, c, object, site, 1);
        }
    }

    private void leave(int at) {
        Object left = taken[at];
        int site = takenAt[at];
        takenSize--;
        System.arraycopy(taken, at + 1, taken, at, takenSize - at);
        System.arraycopy(takenAt, at + 1, takenAt, at, takenSize - at);
        taken[takenSize] = NOTHING;
        Monitors.exit(left, site);
    }

    private void push(Object object, int site) {
        if (takenSize == taken.length) {
            taken = Arrays.copyOf(taken, 2 * takenSize);
            takenAt = Arrays.copyOf(takenAt, 2 * takenSize);
        }
        taken[takenSize] = object;
        takenAt[takenSize++] = site;
    }
}
