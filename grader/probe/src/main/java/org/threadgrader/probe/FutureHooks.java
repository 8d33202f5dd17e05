package org.threadgrader.probe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Future: get waits where the scheduler sees it, then asks the real one. */
@HooksFor(Future.class)
public final class FutureHooks {
    private static final JdkMethod GET = new JdkMethod(Object.class, "get");
    private static final JdkMethod GET_IN_TIME = new JdkMethod(Object.class, "get", long.class, TimeUnit.class);
    private static final JdkMethod IS_DONE = new JdkMethod(boolean.class, "isDone");
    private static final JdkMethod CANCEL = new JdkMethod(boolean.class, "cancel", boolean.class);

    private FutureHooks() {}

    /** Whether it is wholly the program's own, whose methods are woven and wait themselves. */
    static boolean isForeign(Future<?> self) {
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

    private static boolean isLeftTo(JdkMethod method, Future<Object> self) {
        return Execution.now == null || isForeign(self) || method.isOverriddenBy(self);
    }

    /** Whether it is, whatever the program overrides. */
    static boolean isReallyDone(Future<?> self) {
        boolean past = !isForeign(self) && IS_DONE.isOverriddenBy(self);
        return past ? (boolean) IS_DONE.past(self) : self.isDone();
    }

    public static Object get(Future<Object> self, int site) throws InterruptedException, ExecutionException {
        if (!isLeftTo(GET, self)) {
            getting(self, site);
        }
        return self.get();
    }

    /** super.get(), which finds it done. */
    @Super("get")
    public static void getting(Future<Object> self, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e != null) {
            await(e, self, -1, "Future.get", site);
        }
    }

    public static Object get(Future<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        return isLeftTo(GET_IN_TIME, self) ? self.get(time, unit) : getting(self, time, unit, site);
    }

    /** super.get(time, unit). */
    @Super("get")
    public static Object getting(Future<Object> self, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (!await(Execution.required(), self, Times.limit(time, unit), "Future.get", site)) {
            throw new TimeoutException();
        }
        return GET.isOverriddenBy(self) ? GET.past(self) : self.get();
    }

    static boolean await(Execution e, Future<Object> self, long limit, String method, int site)
            throws InterruptedException {
        ControlledThread c = Waits.at(e, site);
        // of what is done, nobody waits for the result, whether or not the thread is interrupted
        int result = isReallyDone(self)
                ? WaitResults.CAME
                : e.block(c, self, method, site, () -> isReallyDone(self), limit, true);
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
        return isLeftTo(IS_DONE, self) ? self.isDone() : askingDone(self, site);
    }

    /** super.isDone(). */
    @Super("isDone")
    public static boolean askingDone(Future<Object> self, int site) {
        Execution e = Execution.required();
        return looked(e, Waits.at(e, site), self, site);
    }

    /** JDK 19 and later: who asks how far it is, or for what has become of it without waiting, learns whether it is done. */
    @Before({"state", "resultNow", "exceptionNow"})
    public static void asking(Future<Object> self, int site) {
        Execution e = Execution.now;
        if (e != null && !isForeign(self)) {
            looked(e, Waits.at(e, site), self, site);
        }
    }

    /** Whether it is done, which nobody else can change meanwhile. */
    static boolean looked(Execution e, ControlledThread c, Future<?> self, int site) {
        boolean done = isReallyDone(self);
        if (e.seen(c, e.idOf(self), "Future.isDone", done ? 1 : 0)) {
            e.event(c, EventKind.POLL, site, e.idOf(done ? carrier(e, self) : self), done ? 1 : 0, "Future.isDone");
        }
        return done;
    }

    public static boolean cancel(Future<Object> self, boolean mayInterrupt, int site) {
        Execution e = Execution.now;
        if (isLeftTo(CANCEL, self)) {
            return self.cancel(mayInterrupt);
        }
        ControlledThread c = Waits.release(e, carrier(e, self), "Future.cancel", site);
        boolean cancelled = Interrupts.during(e, c, site, () -> self.cancel(mayInterrupt));
        e.changed(c);
        return cancelled;
    }
}
