package org.threadgrader.probe;

/** Runtime's ways to end, and shutdown hooks. */
@HooksFor(Runtime.class)
public final class RuntimeHooks {
    private RuntimeHooks() {}

    public static void exit(Runtime self, int status, int site) {
        if (Execution.now == null) {
            self.exit(status);
        }
        SystemHooks.exit(status, false, site, "exit");
    }

    public static void halt(Runtime self, int status, int site) {
        if (Execution.now == null) {
            self.halt(status);
        }
        SystemHooks.exit(status, true, site, "halt");
    }

    public static void addShutdownHook(Runtime self, Thread hook, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.addShutdownHook(hook);
            return;
        }
        ControlledThread c = e.self();
        e.point(c);
        e.ending.addHook(hook);
        e.event(c, EventKind.RELEASE, site, e.roster.controlled(hook).id, 0, "addShutdownHook");
    }

    public static boolean removeShutdownHook(Runtime self, Thread hook, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.removeShutdownHook(hook);
        }
        return e.ending.removeHook(hook);
    }
}
