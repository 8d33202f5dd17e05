package org.threadgrader.probe;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Future: get waits where the scheduler sees it, then asks the real one. */
@HooksFor(Future.class)
public final class FutureHooks {
    private static final String GET = "get()";
    private static final String GET_IN_TIME = "get(JLjava/util/concurrent/TimeUnit;)";
    private static final Set<String> PRIMITIVES = Set.of("isDone()");

    private FutureHooks() {}

    private static boolean foreign(Future<Object> self) {
        return self.getClass().getClassLoader() instanceof ProgramLoader
                && !(self instanceof java.util.concurrent.FutureTask)
                && !(self instanceof CompletableFuture);
    }

    /** The object that carries a future's edges: its task, where one is known. */
    static Object carrier(Execution e, Object future) {
        if (future instanceof CompletableFuture) {
            return CompletableFuture.class;
        }
        Object companion = e.companion(future);
        return companion == null ? future : companion;
    }

    public static Object get(Future<Object> self, int site) throws InterruptedException, ExecutionException {
        if (foreign(self) || Inherited.begins(self, GET, PRIMITIVES, site)) {
            Object result = self.get();
            ended(self, GET, site);
            return result;
        }
        await(Execution.now, self, -1, "Future.get", site);
        return self.get();
    }

    /** super.get(), which finds it done. */
    @Super("get")
    public static void getting(Future<Object> self, int site) throws InterruptedException {
        if (!Inherited.isWithoutModel(self, PRIMITIVES, site)) {
            await(Execution.now, self, -1, "Future.get", site);
        }
    }

    public static Object get(Future<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (foreign(self) || Inherited.begins(self, GET_IN_TIME, PRIMITIVES, site)) {
            Object result = self.get(time, unit);
            ended(self, GET_IN_TIME, site);
            return result;
        }
        if (!await(Execution.now, self, Times.limit(time, unit), "Future.get", site)) {
            throw new TimeoutException();
        }
        return self.get();
    }

    private static void ended(Future<Object> self, String method, int site) {
        if (!foreign(self)) {
            Inherited.ended(self, method, site);
        }
    }

    static boolean await(Execution e, Future<Object> self, long limit, String method, int site)
            throws InterruptedException {
        ControlledThread c = Waits.at(e, site);
        int result = e.block(c, self, method, site, self::isDone, limit, true);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (result == WaitResults.CAME) {
            Waits.acquired(e, c, carrier(e, self), method, site);
            return true;
        }
        e.polled(c, e.idOf(self), -1, method);
        return false;
    }

    public static boolean isDone(Future<Object> self, int site) {
        Execution e = Execution.now;
        if (e == null || foreign(self) || OwnMethods.reach(self, "isDone()")) {
            return self.isDone();
        }
        ControlledThread c = Waits.at(e, site);
        boolean done = self.isDone();
        if (e.seen(c, e.idOf(self), "Future.isDone", done ? 1 : 0)) {
            e.event(c, EventKind.POLL, site, e.idOf(done ? carrier(e, self) : self), done ? 1 : 0, "Future.isDone");
        }
        return done;
    }

    public static boolean cancel(Future<Object> self, boolean mayInterrupt, int site) {
        Execution e = Execution.now;
        if (e == null || foreign(self) || OwnMethods.reach(self, "cancel(Z)")) {
            return self.cancel(mayInterrupt);
        }
        ControlledThread c = Waits.release(e, carrier(e, self), "Future.cancel", site);
        boolean cancelled = self.cancel(mayInterrupt);
        e.changed(c);
        return cancelled;
    }
}
