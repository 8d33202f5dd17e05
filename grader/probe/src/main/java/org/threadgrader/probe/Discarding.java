package org.threadgrader.probe;

import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;

/** The JDK's two policies that drop a task without a word, which say here which task it was: a piece of {@link PoolHooks}. */
final class Discarding {
    private Discarding() {}

    /** The policy itself where it drops nothing. */
    static RejectedExecutionHandler of(RejectedExecutionHandler policy) {
        if (policy == null) {
            return null;
        }
        if (policy.getClass() == ThreadPoolExecutor.DiscardPolicy.class) {
            return new Newest();
        }
        return policy.getClass() == ThreadPoolExecutor.DiscardOldestPolicy.class ? new Oldest() : policy;
    }

    private static final class Newest extends ThreadPoolExecutor.DiscardPolicy {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            dropped(task, "DiscardPolicy");
        }
    }

    private static final class Oldest extends ThreadPoolExecutor.DiscardOldestPolicy {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            Runnable oldest = pool.getQueue().peek();
            dropped(pool.isShutdown() || oldest == null ? task : oldest, "DiscardOldestPolicy");
            super.rejectedExecution(task, pool);
        }
    }

    private static void dropped(Runnable task, String policy) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            ControlledThread c = e.self();
            ExecutorServiceHooks.dropped(e, c, task, policy, c.site);
        }
    }
}
