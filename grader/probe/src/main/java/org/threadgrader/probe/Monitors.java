package org.threadgrader.probe;

import java.io.PrintStream;

/**
 * Monitors as the scheduler models them (JLS 17.1, 17.2): woven code enters these and not the JVM's, so that a thread can be
 * passed over while it owns one.
 */
public final class Monitors {
    /** Stands for an object's lock among its variables. */
    private static final int LOCK = Integer.MIN_VALUE + 1;

    private Monitors() {}

    /** monitorenter, or the beginning of a synchronized method. */
    public static void enter(Object object, int site) {
        if (object == null) {
            throw new NullPointerException("Cannot enter synchronized block because the value is null");
        }
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        if (object instanceof PrintStream) {
            e.streamsLocked = true;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, object, LOCK, true);
        acquire(e, c, object, site, 1);
        c.section = site;
        c.sections.set(site);
    }

    static void acquire(Execution e, ControlledThread c, Object object, int site, int holds) {
        acquire(e, c, object, site, holds, "");
    }

    /** The same by a method of a synchronized wrapper, which holds it while it uses what it wraps. */
    static void acquireByWrapper(Execution e, ControlledThread c, Object mutex, int site) {
        acquire(e, c, mutex, site, 1, LockKinds.OF_WRAPPER);
    }

    private static void acquire(Execution e, ControlledThread c, Object object, int site, int holds, String by) {
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(object);
        }
        if (s.owner == c) {
            s.count += holds;
            return;
        }
        Shadow monitor = s;
        while (!tryOwn(e, s, c, holds)) {
            e.block(c, object, "synchronized", site, () -> monitor.owner == null, -1, false);
        }
        e.event(c, EventKind.LOCK, site, e.idOf(object), LockKinds.MONITOR, by);
    }

    /** Whether the thread owns the object's monitor. */
    static boolean isOwned(Execution e, ControlledThread c, Object object) {
        synchronized (e) {
            Shadow s = e.shadows.known(object);
            return s != null && s.owner == c;
        }
    }

    /** Waits as long as another thread owns the monitor, as a method of the JDK's does that takes it for itself. */
    static void awaitFree(Execution e, ControlledThread c, Object object, int site) {
        Shadow s;
        synchronized (e) {
            s = e.shadows.known(object);
        }
        if (s != null && s.owner != null && s.owner != c) {
            Shadow monitor = s;
            e.block(c, object, "synchronized", site, () -> monitor.owner == null, -1, false);
        }
    }

    /** The same only as long as another thread owns it inside the JDK, and so really. */
    static void awaitLeftByJdk(Execution e, ControlledThread c, Object object, int site) {
        ControlledThread owner;
        synchronized (e) {
            Shadow s = e.shadows.known(object);
            owner = s == null ? null : s.owner;
        }
        if (owner != null && owner != c && owner.jdkMonitors.hasTaken(object)) {
            awaitFree(e, c, object, site);
        }
    }

    /** The same for a thread object, whose monitor its start, a join and its end take (Thread); not those of a virtual thread. */
    static void awaitOfThread(Execution e, ControlledThread c, Thread thread, int site) {
        if (!Roster.isVirtual(thread)) {
            awaitFree(e, c, thread, site);
        }
    }

    /** Gives the monitor up, however often the thread has entered it; answers how often that was. */
    static int leave(Execution e, ControlledThread c, Object object, int site) {
        Shadow s;
        synchronized (e) {
            s = e.shadows.known(object);
        }
        return s == null || s.owner != c ? 0 : giveUp(e, c, s, object, site);
    }

    private static boolean tryOwn(Execution e, Shadow s, ControlledThread c, int holds) {
        synchronized (e) {
            if (s.owner != null) {
                return false;
            }
            s.owner = c;
            s.count = holds;
            c.owned.add(s, c.roundsEver);
            return true;
        }
    }

    /** monitorexit, or the end of a synchronized method; never throws the stop signal, as handlers cover themselves. */
    public static void exit(Object object, int site) {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return;
        }
        ControlledThread c = e.self();
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(object);
        }
        if (s.owner != c) {
            return;
        }
        if (s.count > 1) {
            s.count--;
        } else {
            giveUp(e, c, s, object, site);
        }
    }

    static int giveUp(Execution e, ControlledThread c, Shadow s, Object object, int site) {
        int holds;
        synchronized (e) {
            holds = s.count;
            e.event(c, EventKind.UNLOCK, site, e.idOf(object), LockKinds.MONITOR, "");
            s.owner = null;
            s.count = 0;
            c.owned.remove(s);
        }
        e.stirred(c);
        // not news: a loop may take and give up a lock for each of its polls
        if (e.isFree()) {
            synchronized (e) {
                e.notifyAll();
            }
        }
        return holds;
    }
}
