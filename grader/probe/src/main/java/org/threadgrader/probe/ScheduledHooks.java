package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** ScheduledExecutorService: tasks are tracked, and their delays are told to the pool's queue. */
@HooksFor(ScheduledExecutorService.class)
public final class ScheduledHooks {
    static final JdkMethod RUNNABLE =
            new JdkMethod(ScheduledFuture.class, "schedule", Runnable.class, long.class, TimeUnit.class);
    static final JdkMethod CALLABLE =
            new JdkMethod(ScheduledFuture.class, "schedule", Callable.class, long.class, TimeUnit.class);
    private static final JdkMethod AT_RATE = repeating("scheduleAtFixedRate");
    private static final JdkMethod WITH_DELAY = repeating("scheduleWithFixedDelay");

    private static final JdkMethod QUEUE = new JdkMethod(BlockingQueue.class, "getQueue");

    private ScheduledHooks() {}

    private static JdkMethod repeating(String name) {
        return new JdkMethod(ScheduledFuture.class, name, Runnable.class, long.class, long.class, TimeUnit.class);
    }

    public static ScheduledFuture<?> schedule(
            ScheduledExecutorService self, Runnable task, long delay, TimeUnit unit, int site) {
        return isLeftTo(RUNNABLE, self, task)
                ? self.schedule(task, delay, unit)
                : scheduling(self, task, delay, unit, site);
    }

    /** super.schedule(task, delay, unit). */
    @Super("schedule")
    public static ScheduledFuture<?> scheduling(
            ScheduledExecutorService self, Runnable task, long delay, TimeUnit unit, int site) {
        TrackedTask<Object> tracked = tracked(task, site);
        return scheduled(
                self,
                tracked,
                ModelDelays.Next.once(unit.toNanos(delay)),
                () -> RUNNABLE.isOverriddenBy(self)
                        ? (ScheduledFuture<?>) RUNNABLE.past(self, tracked, delay, unit)
                        : self.schedule((Runnable) tracked, delay, unit),
                site);
    }

    public static ScheduledFuture<Object> schedule(
            ScheduledExecutorService self, Callable<Object> task, long delay, TimeUnit unit, int site) {
        return isLeftTo(CALLABLE, self, task)
                ? self.schedule(task, delay, unit)
                : scheduling(self, task, delay, unit, site);
    }

    /** super.schedule(task, delay, unit). */
    @Super("schedule")
    @SuppressWarnings("unchecked") // as schedule declares it
    public static ScheduledFuture<Object> scheduling(
            ScheduledExecutorService self, Callable<Object> task, long delay, TimeUnit unit, int site) {
        Waits.at(Execution.required(), site);
        TrackedTask<Object> tracked = TrackedTask.of(Objects.requireNonNull(task));
        return scheduled(
                self,
                tracked,
                ModelDelays.Next.once(unit.toNanos(delay)),
                () -> CALLABLE.isOverriddenBy(self)
                        ? (ScheduledFuture<Object>) CALLABLE.past(self, tracked, delay, unit)
                        : self.schedule((Callable<Object>) tracked, delay, unit),
                site);
    }

    public static ScheduledFuture<?> scheduleAtFixedRate(
            ScheduledExecutorService self, Runnable task, long first, long period, TimeUnit unit, int site) {
        return isLeftTo(AT_RATE, self, task)
                ? self.scheduleAtFixedRate(task, first, period, unit)
                : schedulingAtRate(self, task, first, period, unit, site);
    }

    /** super.scheduleAtFixedRate(task, first, period, unit). */
    @Super("scheduleAtFixedRate")
    public static ScheduledFuture<?> schedulingAtRate(
            ScheduledExecutorService self, Runnable task, long first, long period, TimeUnit unit, int site) {
        TrackedTask<Object> tracked = tracked(task, site).repeated();
        return scheduled(
                self,
                tracked,
                ModelDelays.Next.repeated(unit.toNanos(first), unit.toNanos(period), true),
                () -> AT_RATE.isOverriddenBy(self)
                        ? (ScheduledFuture<?>) AT_RATE.past(self, tracked, first, period, unit)
                        : self.scheduleAtFixedRate(tracked, first, period, unit),
                site);
    }

    public static ScheduledFuture<?> scheduleWithFixedDelay(
            ScheduledExecutorService self, Runnable task, long first, long delay, TimeUnit unit, int site) {
        return isLeftTo(WITH_DELAY, self, task)
                ? self.scheduleWithFixedDelay(task, first, delay, unit)
                : schedulingWithDelay(self, task, first, delay, unit, site);
    }

    /** super.scheduleWithFixedDelay(task, first, delay, unit). */
    @Super("scheduleWithFixedDelay")
    public static ScheduledFuture<?> schedulingWithDelay(
            ScheduledExecutorService self, Runnable task, long first, long delay, TimeUnit unit, int site) {
        TrackedTask<Object> tracked = tracked(task, site).repeated();
        return scheduled(
                self,
                tracked,
                ModelDelays.Next.repeated(unit.toNanos(first), unit.toNanos(delay), false),
                () -> WITH_DELAY.isOverriddenBy(self)
                        ? (ScheduledFuture<?>) WITH_DELAY.past(self, tracked, first, delay, unit)
                        : self.scheduleWithFixedDelay(tracked, first, delay, unit),
                site);
    }

    private static boolean isLeftTo(JdkMethod method, ScheduledExecutorService self, Object task) {
        boolean foreign = self.getClass().getClassLoader() instanceof ProgramLoader
                && !(self instanceof ScheduledThreadPoolExecutor);
        return Execution.now == null || task == null || foreign || method.isOverriddenBy(self);
    }

    private static TrackedTask<Object> tracked(Runnable task, int site) {
        Waits.at(Execution.required(), site);
        return TrackedTask.of(Objects.requireNonNull(task));
    }

    private static <F extends ScheduledFuture<?>> F scheduled(
            ScheduledExecutorService self, TrackedTask<?> tracked, ModelDelays.Next next, Supplier<F> call, int site) {
        Execution e = Execution.required();
        ControlledThread c = e.self();
        ModelDelays delays = delays(self);
        F future;
        if (delays == null) {
            future = call.get();
        } else {
            // the pool's decorateTask is called meanwhile, and may schedule others
            ModelDelays.Next before = c.nextDelay;
            c.nextDelay = next;
            try {
                future = call.get();
            } finally {
                c.nextDelay = before;
            }
        }
        TrackedTask.attach(e, future, tracked);
        e.roster.announceStarted(c, site).stream()
                .filter(worker -> worker.pooled)
                .forEach(worker -> worker.delays = delays);
        return future;
    }

    private static ModelDelays delays(ScheduledExecutorService self) {
        ScheduledThreadPoolExecutor pool = pool(self);
        return pool != null && queue(pool) instanceof ModelDelays delays ? delays : null;
    }

    /** The pool's queue, whatever the program overrides. */
    static BlockingQueue<?> queue(ScheduledThreadPoolExecutor pool) {
        return QUEUE.isOverriddenBy(pool) ? (BlockingQueue<?>) QUEUE.past(pool) : pool.getQueue();
    }

    private static ScheduledThreadPoolExecutor pool(ExecutorService self) {
        // what Executors wraps so that nobody configures it
        Object pool = self instanceof ScheduledThreadPoolExecutor ? self : Execution.now.companion(self);
        return pool instanceof ScheduledThreadPoolExecutor known ? known : null;
    }

    /** The tasks that wait in a pool of that sort for their time; none in any other pool. */
    static List<Future<?>> waiting(ExecutorService self) {
        ScheduledThreadPoolExecutor pool = pool(self);
        List<Future<?>> waiting = new ArrayList<>();
        if (pool != null) {
            for (Object task : queue(pool).toArray()) {
                if (task instanceof Future<?> future && !future.isCancelled()) {
                    waiting.add(future);
                }
            }
        }
        return waiting;
    }

    /** A pool behind a wrapper that lets nobody configure it. */
    static ScheduledExecutorService wrapped(Execution e, ScheduledThreadPoolExecutor pool) {
        ScheduledExecutorService wrapper = Executors.unconfigurableScheduledExecutorService(pool);
        e.companion(wrapper, pool);
        return wrapper;
    }
}
