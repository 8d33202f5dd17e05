package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Semaphore: the real one keeps the permits, taken only by tryAcquire. */
@HooksFor(Semaphore.class)
public final class SemaphoreHooks {
    private static final JdkMethod ACQUIRE = new JdkMethod(void.class, "acquire");
    private static final JdkMethod ACQUIRE_SOME = new JdkMethod(void.class, "acquire", int.class);
    private static final JdkMethod UNINTERRUPTIBLY = new JdkMethod(void.class, "acquireUninterruptibly");
    private static final JdkMethod SOME_UNINTERRUPTIBLY =
            new JdkMethod(void.class, "acquireUninterruptibly", int.class);
    private static final JdkMethod TRY = new JdkMethod(boolean.class, "tryAcquire");
    private static final JdkMethod TRY_SOME = new JdkMethod(boolean.class, "tryAcquire", int.class);
    private static final JdkMethod TRY_IN_TIME = new JdkMethod(boolean.class, "tryAcquire", long.class, TimeUnit.class);
    private static final JdkMethod TRY_SOME_IN_TIME =
            new JdkMethod(boolean.class, "tryAcquire", int.class, long.class, TimeUnit.class);
    private static final JdkMethod RELEASE = new JdkMethod(void.class, "release");
    private static final JdkMethod RELEASE_SOME = new JdkMethod(void.class, "release", int.class);
    private static final JdkMethod DRAIN = new JdkMethod(int.class, "drainPermits");
    private static final JdkMethod IS_FAIR = new JdkMethod(boolean.class, "isFair");
    private static final JdkMethod PERMITS = new JdkMethod(int.class, "availablePermits");

    private static final JdkMethod QUEUED_THREADS = new JdkMethod(Collection.class, "getQueuedThreads");

    private SemaphoreHooks() {}

    private static boolean isLeftTo(JdkMethod method, Semaphore self) {
        return Execution.now == null || method.isOverriddenBy(self);
    }

    // ---- the real semaphore, whatever the program overrides

    private static boolean realTry(Semaphore self, int permits) {
        return TRY_SOME.isOverriddenBy(self) ? (boolean) TRY_SOME.past(self, permits) : self.tryAcquire(permits);
    }

    private static boolean realTry(Semaphore self) {
        return TRY.isOverriddenBy(self) ? (boolean) TRY.past(self) : self.tryAcquire();
    }

    private static boolean isFair(Semaphore self) {
        return IS_FAIR.isOverriddenBy(self) ? (boolean) IS_FAIR.past(self) : self.isFair();
    }

    private static int permits(Semaphore self) {
        return PERMITS.isOverriddenBy(self) ? (int) PERMITS.past(self) : self.availablePermits();
    }

    // ---- acquiring

    public static void acquire(Semaphore self, int site) throws InterruptedException {
        if (isLeftTo(ACQUIRE, self)) {
            self.acquire();
        } else {
            takeOrThrow(self, 1, site);
        }
    }

    public static void acquire(Semaphore self, int permits, int site) throws InterruptedException {
        if (isLeftTo(ACQUIRE_SOME, self)) {
            self.acquire(permits);
        } else {
            takeOrThrow(self, permits, site);
        }
    }

    private static void takeOrThrow(Semaphore self, int permits, int site) throws InterruptedException {
        if (take(self, permits, -1, true, site) == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    public static void acquireUninterruptibly(Semaphore self, int site) {
        if (isLeftTo(UNINTERRUPTIBLY, self)) {
            self.acquireUninterruptibly();
        } else {
            take(self, 1, -1, false, site);
        }
    }

    public static void acquireUninterruptibly(Semaphore self, int permits, int site) {
        if (isLeftTo(SOME_UNINTERRUPTIBLY, self)) {
            self.acquireUninterruptibly(permits);
        } else {
            take(self, permits, -1, false, site);
        }
    }

    public static boolean tryAcquire(Semaphore self, int site) {
        return isLeftTo(TRY, self) ? self.tryAcquire() : trying(self, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, int site) {
        return isLeftTo(TRY_SOME, self) ? self.tryAcquire(permits) : trying(self, permits, site);
    }

    public static boolean tryAcquire(Semaphore self, long time, TimeUnit unit, int site) throws InterruptedException {
        return isLeftTo(TRY_IN_TIME, self) ? self.tryAcquire(time, unit) : trying(self, time, unit, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return isLeftTo(TRY_SOME_IN_TIME, self)
                ? self.tryAcquire(permits, time, unit)
                : trying(self, permits, time, unit, site);
    }

    private static int take(Semaphore self, int permits, long limit, boolean interruptible, int site) {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (interruptible && c.isInterrupted()) {
            c.clearInterrupt();
            return WaitResults.INTERRUPTED;
        }
        long end = e.clock.now() + limit;
        Object fair = isFair(self) ? self : null;
        try {
            while (!FairQueue.isFirst(e, fair, c) || !realTry(self, permits)) {
                long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
                int result = awaitPermits(e, c, self, fair, permits, rest, interruptible, site);
                if (result != WaitResults.CAME) {
                    e.polled(c, e.idOf(self), -1, "Semaphore.acquire");
                    return result;
                }
            }
        } finally {
            FairQueue.leave(e, fair, c);
        }
        taken(e, c, self, permits, site);
        return WaitResults.CAME;
    }

    private static int awaitPermits(
            Execution e,
            ControlledThread c,
            Semaphore self,
            Object fair,
            int permits,
            long limit,
            boolean interruptible,
            int site) {
        FairQueue.enter(e, fair, c);
        BooleanSupplier there = () -> permits(self) >= permits && FairQueue.isFirst(e, fair, c);
        return e.block(c, self, "Semaphore.acquire", site, there, limit, interruptible);
    }

    private static void taken(Execution e, ControlledThread c, Semaphore self, int permits, int site) {
        e.event(c, EventKind.PERMIT_ACQUIRE, site, e.idOf(self), permits, "");
        e.news(c);
    }

    /** super.acquire(), which finds a permit. */
    @Super("acquire")
    public static void acquiring(Semaphore self, int site) throws InterruptedException {
        acquiring(self, 1, site);
    }

    /** super.acquire(permits), which finds them. */
    @Super("acquire")
    public static void acquiring(Semaphore self, int permits, int site) throws InterruptedException {
        if (await(self, permits, true, site) == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    /** super.acquireUninterruptibly(), which finds a permit. */
    @Super("acquireUninterruptibly")
    public static void acquiringUninterruptibly(Semaphore self, int site) {
        await(self, 1, false, site);
    }

    /** super.acquireUninterruptibly(permits), which finds them. */
    @Super("acquireUninterruptibly")
    public static void acquiringUninterruptibly(Semaphore self, int permits, int site) {
        await(self, permits, false, site);
    }

    private static int await(Semaphore self, int permits, boolean interruptible, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return WaitResults.CAME;
        }
        ControlledThread c = Waits.at(e, site);
        Object fair = isFair(self) ? self : null;
        int result = awaitPermits(e, c, self, fair, permits, -1, interruptible, site);
        FairQueue.leave(e, fair, c);
        if (result == WaitResults.CAME) {
            taken(e, c, self, permits, site);
        }
        return result;
    }

    /** super.tryAcquire(). */
    @Super("tryAcquire")
    public static boolean trying(Semaphore self, int site) {
        return trying(self, 1, () -> realTry(self), site);
    }

    /** super.tryAcquire(permits). */
    @Super("tryAcquire")
    public static boolean trying(Semaphore self, int permits, int site) {
        return trying(self, permits, () -> realTry(self, permits), site);
    }

    private static boolean trying(Semaphore self, int permits, BooleanSupplier real, int site) {
        Execution e = Execution.required();
        ControlledThread c = Waits.at(e, site);
        if (real.getAsBoolean()) {
            taken(e, c, self, permits, site);
            return true;
        }
        e.seen(c, e.idOf(self), "Semaphore.tryAcquire", 0);
        return false;
    }

    /** super.tryAcquire(time, unit). */
    @Super("tryAcquire")
    public static boolean trying(Semaphore self, long time, TimeUnit unit, int site) throws InterruptedException {
        return trying(self, 1, time, unit, site);
    }

    /** super.tryAcquire(permits, time, unit). */
    @Super("tryAcquire")
    public static boolean trying(Semaphore self, int permits, long time, TimeUnit unit, int site)
            throws InterruptedException {
        Execution.required();
        int result = take(self, permits, Times.limit(time, unit), true, site);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        return result == WaitResults.CAME;
    }

    // ---- releasing

    public static void release(Semaphore self, int site) {
        if (isLeftTo(RELEASE, self)) {
            self.release();
        } else {
            release(self, 1, self::release, site);
        }
    }

    public static void release(Semaphore self, int permits, int site) {
        if (isLeftTo(RELEASE_SOME, self)) {
            self.release(permits);
        } else {
            release(self, permits, () -> self.release(permits), site);
        }
    }

    private static void release(Semaphore self, int permits, Runnable real, int site) {
        releasing(self, permits, site);
        real.run();
        Execution e = Execution.now;
        if (e != null) {
            e.changed(e.self());
        }
    }

    /** super.release(). */
    @Super("release")
    public static void releasing(Semaphore self, int site) {
        releasing(self, 1, site);
    }

    /** super.release(permits). */
    @Super("release")
    public static void releasing(Semaphore self, int permits, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            e.event(c, EventKind.PERMIT_RELEASE, site, e.idOf(self), permits, "");
            e.changed(c);
        }
    }

    public static int drainPermits(Semaphore self, int site) {
        Execution e = Execution.now;
        if (e == null || DRAIN.isOverriddenBy(self)) {
            return self.drainPermits();
        }
        ControlledThread c = Waits.at(e, site);
        int drained = self.drainPermits();
        if (drained > 0) {
            taken(e, c, self, drained, site);
        } else {
            e.seen(c, e.idOf(self), "Semaphore.drainPermits", 0);
        }
        return drained;
    }

    public static int availablePermits(Semaphore self, int site) {
        return isLeftTo(PERMITS, self) ? self.availablePermits() : gettingPermits(self, site);
    }

    /** super.availablePermits(). */
    @Super("availablePermits")
    public static int gettingPermits(Semaphore self, int site) {
        return (int) Waits.look(self, "Semaphore.availablePermits", site, () -> permits(self));
    }

    public static boolean hasQueuedThreads(Semaphore self, int site) {
        return getQueueLength(self, site) > 0;
    }

    public static int getQueueLength(Semaphore self, int site) {
        Execution e = Execution.now;
        return e == null ? self.getQueueLength() : WaitQueue.length(e, self, "Semaphore.getQueueLength", site);
    }

    public static Collection<Thread> getQueuedThreads(Semaphore self, int site) {
        return QUEUED_THREADS.isOverriddenBy(self)
                ? WaitQueue.real(QUEUED_THREADS.own(self))
                : askingForQueuedThreads(self, site);
    }

    /** super.getQueuedThreads(). */
    @Super("getQueuedThreads")
    public static Collection<Thread> askingForQueuedThreads(Semaphore self, int site) {
        Execution e = Execution.now;
        return e == null
                ? WaitQueue.real(QUEUED_THREADS.past(self))
                : WaitQueue.threads(e, self, "getQueuedThreads", site);
    }
}
