package org.threadgrader.probe;

import java.util.concurrent.Executor;

/** Executor.execute: the pool threads that it starts inside the JDK are started under control. */
@HooksFor(Executor.class)
public final class ExecutorHooks {
    private ExecutorHooks() {}

    public static void execute(Executor self, Runnable task, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.execute(task);
            return;
        }
        ControlledThread c = Waits.at(e, site);
        c.submitting = null;
        try {
            self.execute(task);
        } finally {
            e.roster.announceStarted(c, site);
        }
    }
}
