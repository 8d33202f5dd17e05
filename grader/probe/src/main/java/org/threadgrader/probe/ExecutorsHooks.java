package org.threadgrader.probe;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Executors' factory methods: the same pools with queues and thread factories that the scheduler knows. */
@HooksFor(Executors.class)
public final class ExecutorsHooks {
    private ExecutorsHooks() {}

    @Static
    public static ExecutorService newFixedThreadPool(int threads, int site) {
        Execution e = Execution.now;
        return e == null ? Executors.newFixedThreadPool(threads) : fixed(threads, e.pools.factory());
    }

    @Static
    public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory, int site) {
        return Execution.now == null ? Executors.newFixedThreadPool(threads, factory) : fixed(threads, factory);
    }

    private static ThreadPoolExecutor fixed(int threads, ThreadFactory factory) {
        return new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.MILLISECONDS, new ModelQueue(new LinkedBlockingQueue<>()), factory);
    }

    @Static
    public static ExecutorService newSingleThreadExecutor(int site) {
        Execution e = Execution.now;
        return e == null
                ? Executors.newSingleThreadExecutor()
                : Executors.unconfigurableExecutorService(fixed(1, e.pools.factory()));
    }

    @Static
    public static ExecutorService newSingleThreadExecutor(ThreadFactory factory, int site) {
        return Execution.now == null
                ? Executors.newSingleThreadExecutor(factory)
                : Executors.unconfigurableExecutorService(fixed(1, factory));
    }

    @Static
    public static ExecutorService newCachedThreadPool(int site) {
        Execution e = Execution.now;
        return e == null ? Executors.newCachedThreadPool() : cached(e.pools.factory());
    }

    @Static
    public static ExecutorService newCachedThreadPool(ThreadFactory factory, int site) {
        return Execution.now == null ? Executors.newCachedThreadPool(factory) : cached(factory);
    }

    private static ThreadPoolExecutor cached(ThreadFactory factory) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new ModelQueue(new SynchronousQueue<>()), factory);
    }

    @Static
    public static ScheduledExecutorService newScheduledThreadPool(int threads, int site) {
        Execution e = Execution.now;
        return e == null ? Executors.newScheduledThreadPool(threads) : scheduled(e, threads, e.pools.factory());
    }

    @Static
    public static ScheduledExecutorService newScheduledThreadPool(int threads, ThreadFactory factory, int site) {
        Execution e = Execution.now;
        return e == null ? Executors.newScheduledThreadPool(threads, factory) : scheduled(e, threads, factory);
    }

    @Static
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(int site) {
        Execution e = Execution.now;
        return e == null
                ? Executors.newSingleThreadScheduledExecutor()
                : ScheduledHooks.wrapped(e, scheduled(e, 1, e.pools.factory()));
    }

    @Static
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory factory, int site) {
        Execution e = Execution.now;
        return e == null
                ? Executors.newSingleThreadScheduledExecutor(factory)
                : ScheduledHooks.wrapped(e, scheduled(e, 1, factory));
    }

    private static ScheduledThreadPoolExecutor scheduled(Execution e, int threads, ThreadFactory factory) {
        return ScheduledPoolHooks.control(e, new ScheduledThreadPoolExecutor(threads, factory));
    }

    @Static
    public static ThreadFactory defaultThreadFactory(int site) {
        Execution e = Execution.now;
        return e == null ? Executors.defaultThreadFactory() : e.pools.factory();
    }

    /** JDK 21 and later. */
    @Static
    public static ExecutorService newVirtualThreadPerTaskExecutor(int site) {
        return NewerJdk.threadPerTask(BuilderHooks.factory(NewerJdk.ofVirtual(), site));
    }

    /** JDK 21 and later: its tasks are the threads' targets, so that each thread has to be a known one. */
    @Static
    public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory, int site) {
        return NewerJdk.threadPerTask(factory);
    }
}
