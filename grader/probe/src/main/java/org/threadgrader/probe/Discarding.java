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
            return new Newest(policy);
        }
        return policy.getClass() == ThreadPoolExecutor.DiscardOldestPolicy.class ? new Oldest(policy) : policy;
    }

    /** What the program gave, where one of these stands for it. */
    static RejectedExecutionHandler given(RejectedExecutionHandler policy) {
        return policy instanceof Standing standing ? standing.given() : policy;
    }

    /** Stands for a policy that the program gave. */
    private interface Standing {
        RejectedExecutionHandler given();
    }

    private static final class Newest extends ThreadPoolExecutor.DiscardPolicy implements Standing {
        private final RejectedExecutionHandler given;

        Newest(RejectedExecutionHandler given) {
            this.given = given;
        }

        @Override
        public RejectedExecutionHandler given() {
            return given;
        }

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            dropped(task, "DiscardPolicy");
        }
    }

    private static final class Oldest extends ThreadPoolExecutor.DiscardOldestPolicy implements Standing {
        private final RejectedExecutionHandler given;

        Oldest(RejectedExecutionHandler given) {
            this.given = given;
        }

        @Override
        public RejectedExecutionHandler given() {
            return given;
        }

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
