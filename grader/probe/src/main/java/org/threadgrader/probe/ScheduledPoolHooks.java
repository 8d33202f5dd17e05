package org.threadgrader.probe;

import java.util.concurrent.ScheduledThreadPoolExecutor;

/** ScheduledThreadPoolExecutor's constructors: its delays are virtual time, its threads known. */
@HooksFor(ScheduledThreadPoolExecutor.class)
public final class ScheduledPoolHooks {
    private ScheduledPoolHooks() {}

    @Constructed
    public static void constructed(ScheduledThreadPoolExecutor self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        if (!descriptor.contains("ThreadFactory")) {
            self.setThreadFactory(e.pools.factory());
        }
        control(e, self);
    }

    static ScheduledThreadPoolExecutor control(Execution e, ScheduledThreadPoolExecutor pool) {
        if (!WorkQueues.replace(pool, new ModelDelays())) {
            e.release(e.self(), "java.util.concurrent.ScheduledThreadPoolExecutor");
        }
        return pool;
    }
}
