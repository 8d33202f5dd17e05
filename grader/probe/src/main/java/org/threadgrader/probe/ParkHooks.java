package org.threadgrader.probe;

import java.util.concurrent.locks.LockSupport;

/** LockSupport's permit: one a thread, given by unpark and taken by park. */
@HooksFor(LockSupport.class)
public final class ParkHooks {
    private ParkHooks() {}

    @Static
    public static void park(int site) {
        park(false, null, -1, site);
    }

    @Static
    public static void park(Object blocker, int site) {
        park(true, blocker, -1, site);
    }

    @Static
    public static void parkNanos(long nanos, int site) {
        if (nanos > 0) {
            park(false, null, nanos, site);
        }
    }

    @Static
    public static void parkNanos(Object blocker, long nanos, int site) {
        if (nanos > 0) {
            park(true, blocker, nanos, site);
        }
    }

    @Static
    public static void parkUntil(long end, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.parkUntil(end);
        } else {
            park(false, null, e.clock.until(end), site);
        }
    }

    @Static
    public static void parkUntil(Object blocker, long end, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.parkUntil(blocker, end);
        } else {
            park(true, blocker, e.clock.until(end), site);
        }
    }

    /**
     * Parks.
     *
     * @param tells whether by a method that is given a blocker, which it sets before and clears after
     */
    private static void park(boolean tells, Object blocker, long limit, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.park(blocker);
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        if (tells) {
            c.blocker = blocker;
        }
        if (!c.isInterrupted()) {
            e.block(c, blocker == null ? c : blocker, "park", site, () -> c.permit || c.isInterrupted(), limit, false);
            if (c.permit) {
                c.permit = false;
                e.news(c);
                e.event(c, EventKind.ACQUIRE, site, e.idOf(c), 0, "park");
            }
        }
        if (tells) {
            c.blocker = null;
        }
    }

    @Static
    public static void setCurrentBlocker(Object blocker, int site) {
        Execution e = Execution.now;
        if (e == null) {
            LockSupport.setCurrentBlocker(blocker);
        } else {
            Waits.at(e, site).blocker = blocker;
        }
    }

    @Static
    public static Object getBlocker(Thread thread, int site) {
        Execution e = Execution.now;
        if (e == null || thread == null) {
            return LockSupport.getBlocker(thread);
        }
        ControlledThread c = Waits.at(e, site);
        ControlledThread t = e.roster.controlled(thread);
        Object blocker = blockerOf(t);
        e.seen(c, t.id, "getBlocker", blocker == null ? 0 : e.idOf(blocker));
        return blocker;
    }

    // what waits inside the JDK says for what; monitors, sleep and join park nobody
    private static Object blockerOf(ControlledThread t) {
        Object awaited = t.awaited;
        boolean parked = awaited != null && !t.awaitedBy.equals("synchronized") && !t.awaitedBy.equals("wait");
        boolean inJdk =
                parked && UnsafeTypes.baseOf(awaited.getClass()).getName().startsWith("java.util.concurrent.");
        return t.blocker == null && inJdk ? awaited : t.blocker;
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
