package org.threadgrader.probe;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.LongSupplier;

/** ThreadPoolExecutor's constructors and what starts its threads ahead. */
@HooksFor(ThreadPoolExecutor.class)
public final class PoolHooks {
    private static final JdkMethod QUEUE = new JdkMethod(BlockingQueue.class, "getQueue");

    private PoolHooks() {}

    @Argument
    public static BlockingQueue<Runnable> queue(BlockingQueue<Runnable> queue, int site) {
        return Execution.now == null || queue == null ? queue : new ModelQueue(queue);
    }

    @Argument
    public static RejectedExecutionHandler handler(RejectedExecutionHandler handler, int site) {
        return Execution.now == null ? handler : Discarding.of(handler);
    }

    @Constructed
    public static void constructed(ThreadPoolExecutor self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && !descriptor.contains("ThreadFactory")) {
            self.setThreadFactory(e.pools.factory());
        }
    }

    public static int prestartAllCoreThreads(ThreadPoolExecutor self, int site) {
        int started = self.prestartAllCoreThreads();
        announce(site);
        return started;
    }

    public static boolean prestartCoreThread(ThreadPoolExecutor self, int site) {
        boolean started = self.prestartCoreThread();
        announce(site);
        return started;
    }

    public static void setCorePoolSize(ThreadPoolExecutor self, int size, int site) {
        self.setCorePoolSize(size);
        announce(site);
    }

    private static void announce(int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.roster.announceStarted(Waits.at(e, site), site);
        }
    }

    public static BlockingQueue<Runnable> getQueue(ThreadPoolExecutor self, int site) {
        return given(self.getQueue());
    }

    /** super.getQueue(). */
    @Super("getQueue")
    @SuppressWarnings("unchecked") // as getQueue declares it
    public static BlockingQueue<Runnable> gettingQueue(ThreadPoolExecutor self, int site) {
        return given((BlockingQueue<Runnable>) QUEUE.past(self));
    }

    public static RejectedExecutionHandler getRejectedExecutionHandler(ThreadPoolExecutor self, int site) {
        return Discarding.given(self.getRejectedExecutionHandler());
    }

    private static BlockingQueue<Runnable> given(BlockingQueue<Runnable> queue) {
        return queue instanceof ModelQueue model ? model.given() : queue;
    }

    public static int getActiveCount(ThreadPoolExecutor self, int site) {
        return (int) count(self, "ThreadPoolExecutor.getActiveCount", site, self::getActiveCount);
    }

    public static long getCompletedTaskCount(ThreadPoolExecutor self, int site) {
        return count(self, "ThreadPoolExecutor.getCompletedTaskCount", site, self::getCompletedTaskCount);
    }

    /** Whoever counts the tasks that are done, or those that are not, has seen what was done in them. */
    private static long count(ThreadPoolExecutor self, String method, int site, LongSupplier question) {
        long answer = Waits.look(self, method, site, question);
        Execution e = Execution.now;
        if (e != null) {
            DoneTasks.counted(e, self, method, answer, site);
        }
        return answer;
    }
}
