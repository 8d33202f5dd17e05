package org.threadgrader.probe;

import java.util.concurrent.CompletableFuture;

/** ProcessHandle: the same as {@link ProcessHooks}; where processes are judged, those of others are not to be destroyed. */
@HooksFor(ProcessHandle.class)
public final class ProcessHandleHooks {
    private ProcessHandleHooks() {}

    private static Processes.Started known(ProcessHandle self) {
        Execution e = Execution.now;
        return e == null ? null : e.processes.known(self.pid());
    }

    public static long pid(ProcessHandle self, int site) {
        return ProcessHooks.number(self.pid());
    }

    public static boolean isAlive(ProcessHandle self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            return self.isAlive();
        }
        Execution e = Execution.now;
        return !e.processes.hasEnded(Waits.at(e, site), p, "isAlive", site);
    }

    public static CompletableFuture<ProcessHandle> onExit(ProcessHandle self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            ProcessHooks.release("java.lang.ProcessHandle.onExit", site);
            return self.onExit();
        }
        Execution e = Execution.now;
        Waits.at(e, site);
        return e.processes.end(self, p, site);
    }

    public static boolean destroy(ProcessHandle self, int site) {
        return destroys(self, site) || !judged() && self.destroy();
    }

    public static boolean destroyForcibly(ProcessHandle self, int site) {
        return destroys(self, site) || !judged() && self.destroyForcibly();
    }

    /** Nor are they outside of a run, where nobody looks on. */
    private static boolean judged() {
        Execution e = Execution.now;
        return e == null || e.processes.areJudged();
    }

    private static boolean destroys(ProcessHandle self, int site) {
        Processes.Started p = known(self);
        if (p == null) {
            return false;
        }
        Execution e = Execution.now;
        e.processes.destroy(Waits.at(e, site), p, site);
        return true;
    }
}
