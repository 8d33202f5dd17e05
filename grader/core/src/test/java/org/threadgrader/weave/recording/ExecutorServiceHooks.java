package org.threadgrader.weave.recording;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.threadgrader.probe.HooksFor;

@HooksFor(value = ExecutorService.class, also = Executor.class)
public final class ExecutorServiceHooks {
    private ExecutorServiceHooks() {}

    public static void execute(Executor self, Runnable task, int site) {
        Log.note("execute", site);
        self.execute(task);
    }
}
