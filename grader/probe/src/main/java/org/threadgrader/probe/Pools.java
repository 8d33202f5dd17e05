package org.threadgrader.probe;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The thread pools of one run: their threads' factories, and the daemon pool that stands in for the common pool. */
final class Pools {
    /** With four processors, the common pool has three workers. */
    private static final int COMMON_PARALLELISM = 3;

    private final Execution run;
    private int factories;
    private ThreadPoolExecutor common;
    private ThreadPoolExecutor delayer;
    private final ModelDelays delays = new ModelDelays();

    Pools(Execution run) {
        this.run = run;
    }

    /** A factory as Executors.defaultThreadFactory makes it, with threads that the scheduler knows. */
    ThreadFactory factory() {
        int number = ++factories;
        return new ThreadFactory() {
            private int threads;

            @Override
            public Thread newThread(Runnable task) {
                return make(task, "pool-" + number + "-thread-" + ++threads, false);
            }
        };
    }

    private Thread make(Runnable task, String name, boolean daemon) {
        if (run != Execution.now || run.isOver()) {
            // the pool replaces a worker that ended with the run; null: it can't
            return null;
        }
        Thread made = new Thread(null, new ThreadTarget(task), name, 0);
        made.setDaemon(daemon);
        ControlledThread c = run.self();
        int flags = ConstructorFlags.TARGET | ConstructorFlags.NAME | ConstructorFlags.FACTORY;
        run.roster.announce(c, made, flags, task, c.site);
        return made;
    }

    /** Where CompletableFuture's asynchronous forms run. */
    ThreadPoolExecutor common() {
        if (common == null) {
            ThreadFactory factory = new ThreadFactory() {
                private int threads;

                @Override
                public Thread newThread(Runnable task) {
                    return make(task, "ForkJoinPool.commonPool-worker-" + ++threads, true);
                }
            };
            common = new ThreadPoolExecutor(
                    COMMON_PARALLELISM,
                    COMMON_PARALLELISM,
                    1,
                    TimeUnit.DAYS,
                    new ModelQueue(new LinkedBlockingQueue<>()),
                    factory);
        }
        return common;
    }

    /** Runs something in a time, as the JDK's own thread for CompletableFuture's limits does. */
    void later(Runnable task, ModelDelays.Next time) {
        if (delayer == null) {
            ThreadFactory factory = first -> make(first, "CompletableFutureDelayScheduler", true);
            delayer = new ThreadPoolExecutor(1, 1, 1, TimeUnit.DAYS, delays, factory);
            delayer.prestartCoreThread();
        }
        ControlledThread c = run.self();
        ModelDelays.Next before = c.nextDelay;
        c.nextDelay = time;
        try {
            delayer.execute(task);
        } finally {
            c.nextDelay = before;
        }
        run.roster.announceStarted(c, c.site);
    }
}
