package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** ExecutorService: tasks are tracked, waits are the scheduler's, the pool itself is the JDK's. */
@HooksFor(ExecutorService.class)
public final class ExecutorServiceHooks {
    private static final JdkMethod SUBMIT_RUNNABLE = new JdkMethod(Future.class, "submit", Runnable.class);
    private static final JdkMethod SUBMIT_WITH_RESULT =
            new JdkMethod(Future.class, "submit", Runnable.class, Object.class);
    private static final JdkMethod SUBMIT_CALLABLE = new JdkMethod(Future.class, "submit", Callable.class);
    private static final JdkMethod TASK_OF_RUNNABLE =
            new JdkMethod(RunnableFuture.class, "newTaskFor", Runnable.class, Object.class);
    private static final JdkMethod TASK_OF_CALLABLE = new JdkMethod(RunnableFuture.class, "newTaskFor", Callable.class);
    private static final JdkMethod INVOKE_ALL = new JdkMethod(List.class, "invokeAll", Collection.class);
    private static final JdkMethod INVOKE_ALL_IN_TIME =
            new JdkMethod(List.class, "invokeAll", Collection.class, long.class, TimeUnit.class);
    private static final JdkMethod INVOKE_ANY = new JdkMethod(Object.class, "invokeAny", Collection.class);
    private static final JdkMethod INVOKE_ANY_IN_TIME =
            new JdkMethod(Object.class, "invokeAny", Collection.class, long.class, TimeUnit.class);
    private static final JdkMethod AWAIT_TERMINATION =
            new JdkMethod(boolean.class, "awaitTermination", long.class, TimeUnit.class);
    private static final JdkMethod IS_TERMINATED = new JdkMethod(boolean.class, "isTerminated");
    private static final JdkMethod SHUTDOWN = new JdkMethod(void.class, "shutdown");
    private static final JdkMethod SHUTDOWN_NOW = new JdkMethod(List.class, "shutdownNow");
    private static final JdkMethod CLOSE = new JdkMethod(void.class, "close");

    private ExecutorServiceHooks() {}

    private static boolean foreign(ExecutorService self) {
        return self.getClass().getClassLoader() instanceof ProgramLoader && !(self instanceof AbstractExecutorService);
    }

    private static boolean isLeftTo(JdkMethod method, ExecutorService self) {
        return Execution.now == null || foreign(self) || method.isOverriddenBy(self);
    }

    public static Future<?> submit(ExecutorService self, Runnable task, int site) {
        return isLeftTo(SUBMIT_RUNNABLE, self) ? self.submit(task) : submitting(self, task, site);
    }

    /** super.submit(task). */
    @Super("submit")
    public static Future<?> submitting(ExecutorService self, Runnable task, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (task == null || makesItsOwn(self, TASK_OF_RUNNABLE, ScheduledHooks.RUNNABLE)) {
            return untracked(e, c, real(self, task), site);
        }
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, real(self, (Runnable) tracked), tracked, site);
    }

    private static Future<?> real(ExecutorService self, Runnable task) {
        return SUBMIT_RUNNABLE.isOverriddenBy(self) ? (Future<?>) SUBMIT_RUNNABLE.past(self, task) : self.submit(task);
    }

    public static Future<Object> submit(ExecutorService self, Runnable task, Object result, int site) {
        return isLeftTo(SUBMIT_WITH_RESULT, self) ? self.submit(task, result) : submitting(self, task, result, site);
    }

    /** super.submit(task, result). */
    @Super("submit")
    public static Future<Object> submitting(ExecutorService self, Runnable task, Object result, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (task == null || makesItsOwn(self, TASK_OF_RUNNABLE, ScheduledHooks.CALLABLE)) {
            return untracked(e, c, real(self, task, result), site);
        }
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, real(self, tracked, result), tracked, site);
    }

    @SuppressWarnings("unchecked") // as submit declares it
    private static Future<Object> real(ExecutorService self, Runnable task, Object result) {
        return SUBMIT_WITH_RESULT.isOverriddenBy(self)
                ? (Future<Object>) SUBMIT_WITH_RESULT.past(self, task, result)
                : self.submit(task, result);
    }

    public static Future<Object> submit(ExecutorService self, Callable<Object> task, int site) {
        return isLeftTo(SUBMIT_CALLABLE, self) ? self.submit(task) : submitting(self, task, site);
    }

    /** super.submit(task). */
    @Super("submit")
    public static Future<Object> submitting(ExecutorService self, Callable<Object> task, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (task == null || makesItsOwn(self, TASK_OF_CALLABLE, ScheduledHooks.CALLABLE)) {
            return untracked(e, c, real(self, task), site);
        }
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, real(self, (Callable<Object>) tracked), tracked, site);
    }

    @SuppressWarnings("unchecked") // as submit declares it
    private static Future<Object> real(ExecutorService self, Callable<Object> task) {
        return SUBMIT_CALLABLE.isOverriddenBy(self)
                ? (Future<Object>) SUBMIT_CALLABLE.past(self, task)
                : self.submit(task);
    }

    // a scheduled pool hands over by schedule, any other by newTaskFor
    private static boolean makesItsOwn(ExecutorService self, JdkMethod newTaskFor, JdkMethod schedule) {
        return (self instanceof ScheduledThreadPoolExecutor ? schedule : newTaskFor).isOverriddenBy(self);
    }

    // what the program makes of the task is tracked where it is made, and the program may look at what it is given
    private static <F extends Future<?>> F untracked(Execution e, ControlledThread c, F future, int site) {
        c.submitting = null;
        e.roster.announceStarted(c, site);
        return future;
    }

    private static <F extends Future<?>> F submitted(
            Execution e, ControlledThread c, F future, TrackedTask<?> tracked, int site) {
        c.submitting = null;
        TrackedTask.attach(e, future, tracked);
        e.roster.announceStarted(c, site);
        return future;
    }

    public static List<Future<Object>> invokeAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, int site) throws InterruptedException {
        return isLeftTo(INVOKE_ALL, self) ? self.invokeAll(tasks) : invokingAll(self, tasks, site);
    }

    /** super.invokeAll(tasks). */
    @Super("invokeAll")
    public static List<Future<Object>> invokingAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, int site) throws InterruptedException {
        return invokeAll(self, tasks, -1, site);
    }

    public static List<Future<Object>> invokeAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isLeftTo(INVOKE_ALL_IN_TIME, self)
                ? self.invokeAll(tasks, time, unit)
                : invokingAll(self, tasks, time, unit, site);
    }

    /** super.invokeAll(tasks, time, unit). */
    @Super("invokeAll")
    public static List<Future<Object>> invokingAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return invokeAll(self, tasks, Times.limit(time, unit), site);
    }

    private static List<Future<Object>> invokeAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        List<Future<Object>> futures = new ArrayList<>();
        long end = e.clock.now() + limit;
        boolean all = false;
        try {
            for (Callable<Object> task : tasks) {
                futures.add(handedOver(e, self, task, site));
            }
            for (Future<Object> future : futures) {
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                if (!isAwaited(e, future, rest, site)) {
                    cancel(e, future, site);
                }
            }
            all = true;
        } finally {
            if (!all) {
                for (Future<Object> future : futures) {
                    cancel(e, future, site);
                }
            }
        }
        return futures;
    }

    private static boolean isAwaited(Execution e, Future<Object> future, long limit, int site)
            throws InterruptedException {
        if (!FutureHooks.isForeign(future)) {
            return FutureHooks.await(e, future, limit, "ExecutorService.invokeAll", site);
        }
        try {
            if (limit >= 0) {
                future.get(limit, TimeUnit.NANOSECONDS);
            } else if (!future.isDone()) {
                future.get();
            }
            return true;
        } catch (CancellationException | ExecutionException done) {
            return true;
        } catch (TimeoutException expired) {
            return false;
        }
    }

    /** As invokeAll and invokeAny hand over: by newTaskFor and execute (AbstractExecutorService), never by submit. */
    @SuppressWarnings("unchecked") // as newTaskFor declares it
    private static Future<Object> handedOver(Execution e, ExecutorService self, Callable<Object> task, int site) {
        if (!(self instanceof AbstractExecutorService pool) || self instanceof ForkJoinPool) {
            return submitting(self, task, site);
        }
        Objects.requireNonNull(task);
        Waits.at(e, site);
        RunnableFuture<Object> future = TASK_OF_CALLABLE.isOverriddenBy(pool)
                ? (RunnableFuture<Object>) TASK_OF_CALLABLE.own(pool, task)
                : TaskHooks.making(pool, task, site);
        ExecutorHooks.execute(pool, future, site);
        return future;
    }

    public static Object invokeAny(ExecutorService self, Collection<? extends Callable<Object>> tasks, int site)
            throws InterruptedException, ExecutionException {
        return isLeftTo(INVOKE_ANY, self) ? self.invokeAny(tasks) : invokingAny(self, tasks, site);
    }

    /** super.invokeAny(tasks). */
    @Super("invokeAny")
    public static Object invokingAny(ExecutorService self, Collection<? extends Callable<Object>> tasks, int site)
            throws InterruptedException, ExecutionException {
        try {
            return invokeAny(self, tasks, -1, site);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static Object invokeAny(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        return isLeftTo(INVOKE_ANY_IN_TIME, self)
                ? self.invokeAny(tasks, time, unit)
                : invokingAny(self, tasks, time, unit, site);
    }

    /** super.invokeAny(tasks, time, unit). */
    @Super("invokeAny")
    public static Object invokingAny(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        return invokeAny(self, tasks, Times.limit(time, unit), site);
    }

    private static Object invokeAny(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long limit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        Execution e = Execution.required();
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException();
        }
        List<Future<Object>> futures = new ArrayList<>();
        try {
            for (Callable<Object> task : tasks) {
                futures.add(handedOver(e, self, task, site));
            }
            return firstResult(e, futures, limit, site);
        } finally {
            for (Future<Object> future : futures) {
                cancel(e, future, site);
            }
        }
    }

    private static void cancel(Execution e, Future<Object> future, int site) {
        Interrupts.during(e, e.self(), site, () -> future.cancel(true));
    }

    private static Object firstResult(Execution e, List<Future<Object>> futures, long limit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<Object>> open = new ArrayList<>(futures);
        ExecutionException failure = null;
        long end = e.clock.now() + limit;
        while (!open.isEmpty()) {
            ControlledThread c = Waits.at(e, site);
            int result = e.block(
                    c,
                    open.get(0),
                    "ExecutorService.invokeAny",
                    site,
                    () -> open.stream().anyMatch(FutureHooks::isReallyDone),
                    limit < 0 ? -1 : Math.max(0, end - e.clock.now()),
                    true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            if (result == WaitResults.TIMED_OUT) {
                throw new TimeoutException();
            }
            Future<Object> done =
                    open.stream().filter(FutureHooks::isReallyDone).findFirst().orElseThrow();
            open.remove(done);
            Waits.acquired(e, c, FutureHooks.carrier(e, done), "ExecutorService.invokeAny", site);
            try {
                return done.get();
            } catch (ExecutionException thrown) {
                failure = thrown;
            }
        }
        throw failure == null ? new ExecutionException(null) : failure;
    }

    public static void shutdown(ExecutorService self, int site) {
        if (isLeftTo(SHUTDOWN, self)) {
            self.shutdown();
        } else {
            shuttingDown(self, site);
        }
    }

    /** super.shutdown(). */
    @Super(value = "shutdown", inPlace = true)
    public static void shuttingDown(ExecutorService self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.release(e, self, "ExecutorService.shutdown", site);
        List<Future<?>> waiting = ScheduledHooks.waiting(self);
        c.pin(Callbacks.UNDER_LOCK);
        try {
            if (SHUTDOWN.isOverriddenBy(self)) {
                SHUTDOWN.past(self);
            } else {
                self.shutdown();
            }
        } finally {
            c.pinned--;
        }
        c.submitting = null;
        waiting.stream().filter(Future::isCancelled).forEach(task -> dropped(e, c, task, "shutdown", site));
        e.roster.announceStarted(c, site);
        e.changed(c);
    }

    public static List<Runnable> shutdownNow(ExecutorService self, int site) {
        return isLeftTo(SHUTDOWN_NOW, self) ? self.shutdownNow() : shuttingDownNow(self, site);
    }

    /** super.shutdownNow(). */
    @Super("shutdownNow")
    @SuppressWarnings("unchecked") // as shutdownNow declares it
    public static List<Runnable> shuttingDownNow(ExecutorService self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.release(e, self, "ExecutorService.shutdownNow", site);
        List<Runnable> left;
        c.pin(Callbacks.UNDER_LOCK);
        try {
            left = Interrupts.during(
                    e,
                    c,
                    site,
                    () -> SHUTDOWN_NOW.isOverriddenBy(self)
                            ? (List<Runnable>) SHUTDOWN_NOW.past(self)
                            : self.shutdownNow());
        } finally {
            c.pinned--;
        }
        c.submitting = null;
        left.forEach(task -> dropped(e, c, task, "shutdownNow", site));
        e.changed(c);
        return left;
    }

    static void dropped(Execution e, ControlledThread c, Object task, String by, int site) {
        Object tracked = e.companion(task);
        if (tracked == null) {
            // a policy drops it before anybody has its future
            tracked = c.submitting;
        }
        e.event(c, EventKind.TASK_DROPPED, site, e.idOf(task), tracked == null ? 0 : e.idOf(tracked), by);
    }

    public static boolean awaitTermination(ExecutorService self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isLeftTo(AWAIT_TERMINATION, self)
                ? self.awaitTermination(time, unit)
                : awaitingTermination(self, time, unit, site);
    }

    /** super.awaitTermination(time, unit). */
    @Super("awaitTermination")
    public static boolean awaitingTermination(ExecutorService self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        long nanos = Times.limit(time, unit);
        // what no clock reaches is for ever
        long limit = nanos == Long.MAX_VALUE ? -1 : nanos;
        int unwaited = isTerminated(self) ? WaitResults.CAME : WaitResults.TIMED_OUT;
        int result = unwaited == WaitResults.CAME || limit == 0
                ? unwaited
                : e.block(c, self, "ExecutorService.awaitTermination", site, () -> isTerminated(self), limit, true);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (result == WaitResults.CAME) {
            terminationSeen(e, c, self, "ExecutorService.awaitTermination", site);
            return true;
        }
        e.polled(c, e.idOf(self), -1, "ExecutorService.awaitTermination");
        return false;
    }

    // whatever the program overrides
    private static boolean isTerminated(ExecutorService self) {
        return IS_TERMINATED.isOverriddenBy(self) ? (boolean) IS_TERMINATED.past(self) : self.isTerminated();
    }

    public static boolean isTerminated(ExecutorService self, int site) {
        return isLeftTo(IS_TERMINATED, self) ? self.isTerminated() : askingTerminated(self, site);
    }

    /** super.isTerminated(). */
    @Super("isTerminated")
    public static boolean askingTerminated(ExecutorService self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        boolean terminated = isTerminated(self);
        if (e.seen(c, e.idOf(self), "ExecutorService.isTerminated", terminated ? 1 : 0) && terminated) {
            terminationSeen(e, c, self, "ExecutorService.isTerminated", site);
        }
        return terminated;
    }

    /** What the tasks did is before the pool's termination: every thread that has ended or idles is seen. */
    static void terminationSeen(Execution e, ControlledThread c, ExecutorService self, String method, int site) {
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, method);
        for (ControlledThread t : e.threads()) {
            if (t.pooled) {
                e.event(c, EventKind.ACQUIRE, site, e.idOf(t), 0, method);
            }
        }
        e.news(c);
    }

    /** Whether its own close, or the JDK's as it is, is called. */
    static boolean closesItself(ExecutorService self) {
        return isLeftTo(CLOSE, self);
    }

    /** JDK 19 and later, super.close() as well: shutdown, then wait; an interrupt cancels what runs and is kept. */
    @Super(value = "close", inPlace = true)
    public static void closing(ExecutorService self, int site) {
        Execution e = Execution.required();
        boolean interrupted = false;
        boolean terminated = isTerminated(self, site);
        if (!terminated) {
            shutdown(self, site);
        }
        while (!terminated) {
            try {
                // the JDK waits a day again and again: as long as it takes, and no wait with a limit
                terminated = AWAIT_TERMINATION.isOverriddenBy(self)
                        ? self.awaitTermination(1, TimeUnit.DAYS)
                        : awaitingTermination(self, Long.MAX_VALUE, TimeUnit.NANOSECONDS, site);
            } catch (InterruptedException cancelled) {
                if (!interrupted) {
                    shutdownNow(self, site);
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            e.self().interrupted = true;
        }
    }
}
