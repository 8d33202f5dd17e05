package org.threadgrader.probe;

/** compareAndSet and its kin: a success changes the object, a failure only looks at it, so that a spinning thread is seen to spin. */
final class CompareAndSetHooks {
    private CompareAndSetHooks() {}

    static boolean done(Object self, boolean success, String method, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            c.site = site;
            if (success) {
                Calls.mutated(e, c, self, site, method);
            } else {
                Calls.looked(e, c, self, site, method);
            }
        }
        return success;
    }

    /** What it holds has been read. */
    static void seen(Object self, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            Calls.looked(e, e.self(), self, site, "get");
        }
    }

    static void before(int site) {
        Execution e = Execution.now;
        if (e != null) {
            Waits.at(e, site);
        }
    }
}
