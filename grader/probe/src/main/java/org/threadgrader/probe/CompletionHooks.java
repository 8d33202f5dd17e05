package org.threadgrader.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** CompletionService: its queue of finished futures is waited for where the scheduler sees it. */
@HooksFor(CompletionService.class)
public final class CompletionHooks {
    private static final JdkMethod SUBMIT = new JdkMethod(Future.class, "submit", Callable.class);
    private static final JdkMethod SUBMIT_WITH_RESULT =
            new JdkMethod(Future.class, "submit", Runnable.class, Object.class);
    private static final JdkMethod TAKE = new JdkMethod(Future.class, "take");
    private static final JdkMethod POLL = new JdkMethod(Future.class, "poll");
    private static final JdkMethod POLL_IN_TIME = new JdkMethod(Future.class, "poll", long.class, TimeUnit.class);

    private CompletionHooks() {}

    // a service wholly of the program's own waits itself
    private static boolean isLeftTo(JdkMethod method, CompletionService<Object> self) {
        return Execution.now == null
                || !CompletionService.class.isAssignableFrom(UnsafeTypes.baseOf(self.getClass()))
                || method.isOverriddenBy(self);
    }

    public static Future<Object> submit(CompletionService<Object> self, Callable<Object> task, int site) {
        Execution e = Execution.now;
        if (task == null || isLeftTo(SUBMIT, self)) {
            return self.submit(task);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        Future<Object> future = self.submit(tracked);
        TrackedTask.attach(e, future, tracked);
        e.roster.announceStarted(c, site);
        return future;
    }

    public static Future<Object> submit(CompletionService<Object> self, Runnable task, Object result, int site) {
        Execution e = Execution.now;
        if (task == null || isLeftTo(SUBMIT_WITH_RESULT, self)) {
            return self.submit(task, result);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        Future<Object> future = self.submit(tracked, result);
        TrackedTask.attach(e, future, tracked);
        e.roster.announceStarted(c, site);
        return future;
    }

    public static Future<Object> take(CompletionService<Object> self, int site) throws InterruptedException {
        return isLeftTo(TAKE, self) ? self.take() : taking(self, site);
    }

    /** super.take(). */
    @Super("take")
    public static Future<Object> taking(CompletionService<Object> self, int site) throws InterruptedException {
        return receive(self, -1, site);
    }

    public static Future<Object> poll(CompletionService<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isLeftTo(POLL_IN_TIME, self) ? self.poll(time, unit) : polling(self, time, unit, site);
    }

    /** super.poll(time, unit). */
    @Super("poll")
    public static Future<Object> polling(CompletionService<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return receive(self, Times.limit(time, unit), site);
    }

    public static Future<Object> poll(CompletionService<Object> self, int site) {
        return isLeftTo(POLL, self) ? self.poll() : polling(self, site);
    }

    /** super.poll(). */
    @Super("poll")
    public static Future<Object> polling(CompletionService<Object> self, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        Future<Object> done = real(self);
        if (done == null) {
            e.seen(c, e.idOf(self), "CompletionService.poll", 0);
        } else {
            Waits.acquired(e, c, FutureHooks.carrier(e, done), "CompletionService.poll", site);
        }
        return done;
    }

    @SuppressWarnings("unchecked") // as poll declares it
    private static Future<Object> real(CompletionService<Object> self) {
        return POLL.isOverriddenBy(self) ? (Future<Object>) POLL.past(self) : self.poll();
    }

    // the future handed out wraps nothing: it is the one whose task is known, or a FutureTask of the service's own
    private static Future<Object> receive(CompletionService<Object> self, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        Object[] got = new Object[1];
        int result = e.block(
                c,
                self,
                "CompletionService.take",
                site,
                () -> got[0] != null || (got[0] = real(self)) != null,
                limit,
                true);
        @SuppressWarnings("unchecked")
        Future<Object> done = (Future<Object>) got[0];
        if (done == null) {
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            return null;
        }
        Waits.acquired(e, c, FutureHooks.carrier(e, done), "CompletionService.take", site);
        return done;
    }
}
