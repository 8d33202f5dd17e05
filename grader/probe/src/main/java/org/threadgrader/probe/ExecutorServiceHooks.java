package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** ExecutorService: tasks are tracked, waits are the scheduler's, the pool itself is the JDK's. */
@HooksFor(ExecutorService.class)
public final class ExecutorServiceHooks {
    private static final String SUBMIT_RUNNABLE = "submit(Ljava/lang/Runnable;)";
    private static final String SUBMIT_WITH_RESULT = "submit(Ljava/lang/Runnable;Ljava/lang/Object;)";
    private static final String SUBMIT_CALLABLE = "submit(Ljava/util/concurrent/Callable;)";

    private ExecutorServiceHooks() {}

    private static boolean foreign(ExecutorService self) {
        return self.getClass().getClassLoader() instanceof ProgramLoader && !(self instanceof ThreadPoolExecutor);
    }

    public static Future<?> submit(ExecutorService self, Runnable task, int site) {
        Execution e = Execution.now;
        if (e == null || task == null || foreign(self) || OwnMethods.reach(self, SUBMIT_RUNNABLE)) {
            return self.submit(task);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, self.submit((Runnable) tracked), tracked, site);
    }

    /** super.submit(task), as AbstractExecutorService does it. */
    @Super("submit")
    public static Future<?> submitting(ExecutorService self, Runnable task, int site) {
        Objects.requireNonNull(task);
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, executed(self, new FutureTask<>(tracked, null)), tracked, site);
    }

    /** super.submit(task), likewise. */
    @Super("submit")
    public static Future<Object> submitting(ExecutorService self, Callable<Object> task, int site) {
        Objects.requireNonNull(task);
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, executed(self, new FutureTask<>((Callable<Object>) tracked)), tracked, site);
    }

    private static Future<Object> executed(ExecutorService self, FutureTask<Object> task) {
        self.execute(task);
        return task;
    }

    public static Future<Object> submit(ExecutorService self, Runnable task, Object result, int site) {
        Execution e = Execution.now;
        if (e == null || task == null || foreign(self) || OwnMethods.reach(self, SUBMIT_WITH_RESULT)) {
            return self.submit(task, result);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, self.submit(tracked, result), tracked, site);
    }

    public static Future<Object> submit(ExecutorService self, Callable<Object> task, int site) {
        Execution e = Execution.now;
        if (e == null || task == null || foreign(self) || OwnMethods.reach(self, SUBMIT_CALLABLE)) {
            return self.submit(task);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        return submitted(e, c, self.submit((Callable<Object>) tracked), tracked, site);
    }

    private static <F extends Future<?>> F submitted(
            Execution e, ControlledThread c, F future, TrackedTask<?> tracked, int site) {
        c.submitting = null;
        e.companion(future, tracked);
        e.roster.announceStarted(c, site);
        return future;
    }

    public static List<Future<Object>> invokeAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, int site) throws InterruptedException {
        if (Execution.now == null || foreign(self)) {
            return self.invokeAll(tasks);
        }
        return invokeAll(self, tasks, -1, site);
    }

    public static List<Future<Object>> invokeAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException {
        if (Execution.now == null || foreign(self)) {
            return self.invokeAll(tasks, time, unit);
        }
        return invokeAll(self, tasks, Times.limit(time, unit), site);
    }

    private static List<Future<Object>> invokeAll(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        List<Future<Object>> futures = new ArrayList<>();
        for (Callable<Object> task : tasks) {
            futures.add(submit(self, task, site));
        }
        long end = e.clock.now() + limit;
        try {
            for (Future<Object> future : futures) {
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                if (!FutureHooks.await(e, future, rest, "ExecutorService.invokeAll", site)) {
                    future.cancel(true);
                }
            }
        } catch (InterruptedException interrupted) {
            for (Future<Object> future : futures) {
                future.cancel(true);
            }
            throw interrupted;
        }
        return futures;
    }

    public static Object invokeAny(ExecutorService self, Collection<? extends Callable<Object>> tasks, int site)
            throws InterruptedException, ExecutionException {
        if (Execution.now == null || foreign(self)) {
            return self.invokeAny(tasks);
        }
        try {
            return invokeAny(self, tasks, -1, site);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static Object invokeAny(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (Execution.now == null || foreign(self)) {
            return self.invokeAny(tasks, time, unit);
        }
        return invokeAny(self, tasks, Times.limit(time, unit), site);
    }

    private static Object invokeAny(
            ExecutorService self, Collection<? extends Callable<Object>> tasks, long limit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        Execution e = Execution.now;
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException();
        }
        List<Future<Object>> futures = new ArrayList<>();
        for (Callable<Object> task : tasks) {
            futures.add(submit(self, task, site));
        }
        try {
            return firstResult(e, futures, limit, site);
        } finally {
            for (Future<Object> future : futures) {
                future.cancel(true);
            }
        }
    }

    private static Object firstResult(Execution e, List<Future<Object>> futures, long limit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<Object>> open = new ArrayList<>(futures);
        ExecutionException failure = null;
        while (!open.isEmpty()) {
            ControlledThread c = Waits.at(e, site);
            int result = e.block(
                    c,
                    open.get(0),
                    "ExecutorService.invokeAny",
                    site,
                    () -> open.stream().anyMatch(Future::isDone),
                    limit,
                    true);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            if (result == WaitResults.TIMED_OUT) {
                throw new TimeoutException();
            }
            Future<Object> done =
                    open.stream().filter(Future::isDone).findFirst().orElseThrow();
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
        Execution e = Execution.now;
        if (e == null || foreign(self)) {
            self.shutdown();
            return;
        }
        ControlledThread c = Waits.release(e, self, "ExecutorService.shutdown", site);
        List<Future<?>> waiting = ScheduledHooks.waiting(self);
        self.shutdown();
        c.submitting = null;
        waiting.stream().filter(Future::isCancelled).forEach(task -> dropped(e, c, task, "shutdown", site));
        e.roster.announceStarted(c, site);
        e.changed(c);
    }

    public static List<Runnable> shutdownNow(ExecutorService self, int site) {
        Execution e = Execution.now;
        if (e == null || foreign(self)) {
            return self.shutdownNow();
        }
        ControlledThread c = Waits.release(e, self, "ExecutorService.shutdownNow", site);
        List<Runnable> left = self.shutdownNow();
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
        Execution e = Execution.now;
        if (e == null
                || foreign(self)
                || OwnMethods.reach(self, "awaitTermination(JLjava/util/concurrent/TimeUnit;)")) {
            return self.awaitTermination(time, unit);
        }
        return awaitedTermination(e, self, time, unit, site);
    }

    /** super.awaitTermination(time, unit); where its time is up, it waits once more, and in real time. */
    @Super("awaitTermination")
    public static void awaitingTermination(ExecutorService self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        if (e != null && !OwnMethods.reach(self, "isTerminated()")) {
            awaitedTermination(e, self, time, unit, site);
        }
    }

    private static boolean awaitedTermination(Execution e, ExecutorService self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        ControlledThread c = Waits.at(e, site);
        int result = e.block(
                c, self, "ExecutorService.awaitTermination", site, self::isTerminated, Times.limit(time, unit), true);
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

    public static boolean isTerminated(ExecutorService self, int site) {
        Execution e = Execution.now;
        if (e == null || foreign(self)) {
            return self.isTerminated();
        }
        ControlledThread c = Waits.at(e, site);
        boolean terminated = self.isTerminated();
        if (e.seen(c, e.idOf(self), "ExecutorService.isTerminated", terminated ? 1 : 0) && terminated) {
            terminationSeen(e, c, self, "ExecutorService.isTerminated", site);
        }
        return terminated;
    }

    // what the tasks did is before the pool's termination: every thread that has ended or idles is seen
    private static void terminationSeen(
            Execution e, ControlledThread c, ExecutorService self, String method, int site) {
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, method);
        for (ControlledThread t : e.threads()) {
            if (t.pooled) {
                e.event(c, EventKind.ACQUIRE, site, e.idOf(t), 0, method);
            }
        }
        e.news(c);
    }

    /** JDK 19 and later: shutdown, then wait; an interrupt cancels what runs and is kept. */
    public static void close(ExecutorService self, int site) {
        Execution e = Execution.now;
        if (e == null || foreign(self)) {
            self.shutdown();
            return;
        }
        shutdown(self, site);
        boolean interrupted = false;
        boolean terminated = self.isTerminated();
        if (terminated) {
            terminationSeen(e, e.self(), self, "ExecutorService.isTerminated", site);
        }
        while (!terminated) {
            try {
                terminated = awaitTermination(self, Long.MAX_VALUE, TimeUnit.NANOSECONDS, site);
            } catch (InterruptedException cancelled) {
                shutdownNow(self, site);
                interrupted = true;
            }
        }
        if (interrupted) {
            e.self().interrupted = true;
        }
    }
}
