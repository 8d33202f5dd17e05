package org.threadgrader.probe;

import java.util.concurrent.locks.LockSupport;

/** LockSupport's permit: one a thread, given by unpark and taken by park. */
@HooksFor(LockSupport.class)
public final class ParkHooks {
    private ParkHooks() {}

    @Static
    public static void park(int site) {
        park(null, -1, site);
    }

    @Static
    public static void park(Object blocker, int site) {
        park(blocker, -1, site);
    }

    @Static
    public static void parkNanos(long nanos, int site) {
        if (nanos > 0) {
            park(null, nanos, site);
        }
    }

    @Static
    public static void parkNanos(Object blocker, long nanos, int site) {
        if (nanos > 0) {
            park(blocker, nanos, site);
        }
    }

    @Static
    public static void parkUntil(long end, int site) {
        parkUntil(null, end, site);
    }

    @Static
    public static void parkUntil(Object blocker, long end, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.parkUntil(blocker, end);
        } else {
            park(blocker, e.clock.until(end), site);
        }
    }

    private static void park(Object blocker, long limit, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.park(blocker);
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        if (c.isInterrupted()) {
            return;
        }
        e.block(c, blocker == null ? c : blocker, "park", site, () -> c.permit || c.isInterrupted(), limit, false);
        if (c.permit) {
            c.permit = false;
            e.news(c);
            e.event(c, EventKind.ACQUIRE, site, e.idOf(c), 0, "park");
        }
    }

    @Static
    public static void unpark(Thread thread, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.unpark(thread);
            return;
        }
        if (thread == null) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        ControlledThread t = e.roster.controlled(thread);
        if (t.live()) {
            t.permit = true;
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(t), 0, "unpark");
        e.changed(c);
    }
}
