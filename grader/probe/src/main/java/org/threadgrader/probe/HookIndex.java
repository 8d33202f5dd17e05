package org.threadgrader.probe;

import java.util.List;

/** Where the weaver finds the hook table. */
public final class HookIndex {
    /** Every class that is annotated with {@link HooksFor}. */
    public static final List<Class<?>> CLASSES = List.of(
            AtomicBooleanHooks.class,
            AtomicIntegerHooks.class,
            AtomicLongHooks.class,
            AtomicReferenceHooks.class,
            BarrierHooks.class,
            CompletableFutureHooks.class,
            CompletionHooks.class,
            ConditionHooks.class,
            DateHooks.class,
            ExchangerHooks.class,
            ExecutorHooks.class,
            ExecutorServiceHooks.class,
            ExecutorsHooks.class,
            FutureHooks.class,
            FutureTaskHooks.class,
            GroupHooks.class,
            InstantHooks.class,
            LatchHooks.class,
            LocalDateHooks.class,
            LocalDateTimeHooks.class,
            LocalTimeHooks.class,
            LockHooks.class,
            MathHooks.class,
            ObjectHooks.class,
            ParkHooks.class,
            PhaserHooks.class,
            PoolHooks.class,
            QueueHooks.class,
            RandomHooks.class,
            ReadWriteLockHooks.class,
            ReentrantLockHooks.class,
            ReentrantReadWriteLockHooks.class,
            RuntimeHooks.class,
            SemaphoreHooks.class,
            SystemHooks.class,
            ThreadHooks.class,
            ThreadLocalRandomHooks.class,
            TimeUnitHooks.class);

    /** What no hook models: classes, and methods as class '.' name; control is given up before their use. */
    public static final List<String> RELEASES = List.of(
            "java.util.Timer",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.RecursiveTask",
            "java.util.concurrent.RecursiveAction",
            "java.util.concurrent.CountedCompleter",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.SubmissionPublisher",
            "java.util.concurrent.locks.StampedLock",
            "java.util.concurrent.CompletableFuture.delayedExecutor",
            "java.util.concurrent.Executors.newScheduledThreadPool",
            "java.util.concurrent.Executors.newSingleThreadScheduledExecutor",
            "java.util.concurrent.Executors.newWorkStealingPool",
            "java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor",
            "java.util.concurrent.Executors.newThreadPerTaskExecutor",
            "java.util.Collection.parallelStream",
            "java.util.stream.BaseStream.parallel",
            "java.lang.Thread.ofVirtual",
            "java.lang.Thread.ofPlatform",
            "java.lang.Thread.startVirtualThread",
            "java.lang.Thread.stop",
            "java.lang.Thread.suspend",
            "java.lang.Thread.resume",
            "java.lang.Process.waitFor");

    private HookIndex() {}
}
