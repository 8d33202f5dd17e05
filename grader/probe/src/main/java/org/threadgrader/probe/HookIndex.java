package org.threadgrader.probe;

import java.util.List;
import java.util.Set;

/** Where the weaver finds the hook table, and what else both sides must call by one name. */
public final class HookIndex {
    /** The method that does what a class's initialiser does, once more; no compiler makes one of that name. */
    public static final String INITIALISER = "initialiser$threadgrader";

    /** Every class that is annotated with {@link HooksFor}. */
    public static final List<Class<?>> CLASSES = List.of(
            ArraysHooks.class,
            AtomicBooleanHooks.class,
            AtomicIntegerHooks.class,
            AtomicLongHooks.class,
            AtomicReferenceHooks.class,
            AtomicReferenceArrayHooks.class,
            BarrierHooks.class,
            CalendarHooks.class,
            ClassLoaderHooks.class,
            ClockHooks.class,
            CollectionHooks.class,
            CollectionsHooks.class,
            BuilderHooks.class,
            CompletableFutureHooks.class,
            CompletionHooks.class,
            CompletionStageHooks.class,
            ConditionHooks.class,
            DateHooks.class,
            DelayQueueHooks.class,
            DequeHooks.class,
            DequePollHooks.class,
            DoubleStreamHooks.class,
            EntryHooks.class,
            ExchangerHooks.class,
            ExecutorHooks.class,
            ExecutorServiceHooks.class,
            ExecutorsHooks.class,
            FenceHooks.class,
            FileOutputStreamHooks.class,
            FormatterHooks.class,
            FutureHooks.class,
            FutureTaskHooks.class,
            GregorianCalendarHooks.class,
            GroupHooks.class,
            InstantHooks.class,
            IntStreamHooks.class,
            IterableHooks.class,
            IteratorHooks.class,
            LatchHooks.class,
            LinkedHashMapHooks.class,
            ListHooks.class,
            LocalDateHooks.class,
            LocalDateTimeHooks.class,
            LocalTimeHooks.class,
            LockHooks.class,
            LongStreamHooks.class,
            LookupHooks.class,
            LongSynchronizerConditionHooks.class,
            LongSynchronizerHooks.class,
            MapHooks.class,
            MathHooks.class,
            NavigableMapHooks.class,
            ObjectHooks.class,
            ObjectStreamHooks.class,
            OffsetDateTimeHooks.class,
            ParkHooks.class,
            PhaserHooks.class,
            PollHooks.class,
            PoolHooks.class,
            PrintWriterHooks.class,
            PropertiesHooks.class,
            ProcessBuilderHooks.class,
            ProcessHandleHooks.class,
            ProcessHooks.class,
            QueueHooks.class,
            RandomHooks.class,
            ReadLockHooks.class,
            ReadWriteLockHooks.class,
            ReentrantLockHooks.class,
            ReentrantReadWriteLockHooks.class,
            ReferenceUpdaterHooks.class,
            RuntimeHooks.class,
            ScheduledHooks.class,
            ScheduledPoolHooks.class,
            SemaphoreHooks.class,
            SetHooks.class,
            StampedLockHooks.class,
            StreamHooks.class,
            SynchronizerConditionHooks.class,
            SynchronizerHooks.class,
            SystemHooks.class,
            TaskHooks.class,
            ThreadHooks.class,
            ThreadLocalRandomHooks.class,
            TimeUnitHooks.class,
            TransferQueueHooks.class,
            UuidHooks.class,
            WriteLockHooks.class,
            YearHooks.class,
            ZonedDateTimeHooks.class);

    /** Calls by name, which may be of anything. */
    public static final String REFLECTION = "java.lang.reflect.Method.invoke";

    public static final String METHOD_HANDLE = "java.lang.invoke.MethodHandle.invoke";

    private static final String THREAD_DUMP = "java.lang.management.ThreadMXBean.dumpAllThreads";
    private static final String THREAD_INFO = "java.lang.management.ThreadMXBean.getThreadInfo";

    /** What nobody can say anything after: what waits for what, or how the JVM's threads are beside the scheduler's. */
    public static final Set<String> BLINDING = Set.of(REFLECTION, METHOD_HANDLE, THREAD_DUMP, THREAD_INFO);

    /** What no hook models: classes, and methods as class '.' name; control is given up before their use. */
    public static final List<String> RELEASES = List.of(
            "java.util.Timer",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.RecursiveTask",
            "java.util.concurrent.RecursiveAction",
            "java.util.concurrent.CountedCompleter",
            "java.util.concurrent.SubmissionPublisher",
            "java.util.concurrent.Executors.newWorkStealingPool",
            "java.util.Arrays.parallelPrefix",
            "java.util.Arrays.parallelSetAll",
            "java.util.Collection.parallelStream",
            "java.util.stream.BaseStream.parallel",
            THREAD_DUMP,
            THREAD_INFO,
            "java.lang.Thread.stop",
            "java.lang.Thread.suspend",
            "java.lang.Thread.resume");

    /** Asked by a map in the midst of a change, and no way to it. */
    public static final String EVICTION = "removeEldestEntry(Ljava/util/Map$Entry;)";

    private HookIndex() {}
}
