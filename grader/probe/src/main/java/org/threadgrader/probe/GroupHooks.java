package org.threadgrader.probe;

/** Thread groups: a count that drops is the end of a thread seen, and an interrupt goes to each of its threads. */
@HooksFor(ThreadGroup.class)
public final class GroupHooks {
    private GroupHooks() {}

    public static int activeCount(ThreadGroup self, int site) {
        int count = self.activeCount();
        Execution e = Execution.now;
        if (e != null) {
            looked(e, site, "activeCount", count);
        }
        return count;
    }

    public static int enumerate(ThreadGroup self, Thread[] array, int site) {
        int count = self.enumerate(array);
        Execution e = Execution.now;
        if (e != null) {
            looked(e, site, "enumerate", count);
        }
        return count;
    }

    public static void interrupt(ThreadGroup self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.interrupt();
            return;
        }
        for (ControlledThread c : e.threads()) {
            ThreadGroup group = c.thread.getThreadGroup();
            // a thread that has ended is in no group any more
            if (group != null && self.parentOf(group)) {
                ThreadHooks.interrupt(c.thread, site);
            }
        }
    }

    static void looked(Execution e, int site, String method, int count) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        if (e.seen(c, 0, method, count)) {
            for (ControlledThread t : e.threads()) {
                if (t.ended) {
                    e.event(c, EventKind.IS_ALIVE, site, t.id, 0, method);
                }
            }
            e.event(c, EventKind.POLL, site, 0, count, method);
        }
    }
}
