package org.threadgrader.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** CompletionService: its queue of finished futures is waited for where the scheduler sees it. */
@HooksFor(CompletionService.class)
public final class CompletionHooks {
    private CompletionHooks() {}

    public static Future<Object> submit(CompletionService<Object> self, Callable<Object> task, int site) {
        Execution e = Execution.now;
        if (e == null || task == null) {
            return self.submit(task);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        Future<Object> future = self.submit(tracked);
        e.companion(future, tracked);
        e.roster.announceStarted(c, site);
        return future;
    }

    public static Future<Object> submit(CompletionService<Object> self, Runnable task, Object result, int site) {
        Execution e = Execution.now;
        if (e == null || task == null) {
            return self.submit(task, result);
        }
        ControlledThread c = Waits.at(e, site);
        TrackedTask<Object> tracked = TrackedTask.of(task);
        Future<Object> future = self.submit(tracked, result);
        e.companion(future, tracked);
        e.roster.announceStarted(c, site);
        return future;
    }

    public static Future<Object> take(CompletionService<Object> self, int site) throws InterruptedException {
        if (Execution.now == null) {
            return self.take();
        }
        return receive(self, -1, site);
    }

    public static Future<Object> poll(CompletionService<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            return self.poll(time, unit);
        }
        return receive(self, Times.limit(time, unit), site);
    }

    public static Future<Object> poll(CompletionService<Object> self, int site) {
        Execution e = Execution.now;
        Future<Object> done = self.poll();
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            if (done == null) {
                e.seen(c, e.idOf(self), "CompletionService.poll", 0);
            } else {
                Waits.acquired(e, c, FutureHooks.carrier(e, done), "CompletionService.poll", site);
            }
        }
        return done;
    }

    // the future handed out wraps nothing: it is the one whose task is known, or a FutureTask of the service's own
    private static Future<Object> receive(CompletionService<Object> self, long limit, int site)
            throws InterruptedException {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        Object[] got = new Object[1];
        int result = e.block(
                c,
                self,
                "CompletionService.take",
                site,
                () -> got[0] != null || (got[0] = self.poll()) != null,
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
