package org.threadgrader.probe;

import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Semaphore: the real one keeps the permits, taken only by tryAcquire. */
@HooksFor(Semaphore.class)
public final class SemaphoreHooks {
    private static final String ACQUIRE = "acquire()";
    private static final String ACQUIRE_SOME = "acquire(I)";
    private static final String UNINTERRUPTIBLY = "acquireUninterruptibly()";
    private static final String SOME_UNINTERRUPTIBLY = "acquireUninterruptibly(I)";
    private static final String TRY = "tryAcquire()";
    private static final String TRY_SOME = "tryAcquire(I)";
    private static final String TRY_IN_TIME = "tryAcquire(JLjava/util/concurrent/TimeUnit;)";
    private static final String TRY_SOME_IN_TIME = "tryAcquire(IJLjava/util/concurrent/TimeUnit;)";
    private static final String PERMITS = "availablePermits()";
    private static final Set<String> ASKED = Set.of(PERMITS);
    private static final Set<String> PRIMITIVES = Set.of(TRY_SOME, PERMITS);

    private SemaphoreHooks() {}

    public static void acquire(Semaphore self, int site) throws InterruptedException {
        if (Inherited.begins(self, ACQUIRE, PRIMITIVES, site)) {
            self.acquire();
            Inherited.ended(self, ACQUIRE, site);
        } else {
            takeOrThrow(self, 1, site);
        }
    }

    public static void acquire(Semaphore self, int permits, int site) throws InterruptedException {
        if (Inherited.begins(self, ACQUIRE_SOME, PRIMITIVES, site)) {
            self.acquire(permits);
            Inherited.ended(self, ACQUIRE_SOME, site);
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
        if (Inherited.begins(self, UNINTERRUPTIBLY, PRIMITIVES, site)) {
            self.acquireUninterruptibly();
            Inherited.ended(self, UNINTERRUPTIBLY, site);
        } else {
            take(self, 1, -1, false, site);
        }
    }

    public static void acquireUninterruptibly(Semaphore self, int permits, int site) {
        if (Inherited.begins(self, SOME_UNINTERRUPTIBLY, PRIMITIVES, site)) {
            self.acquireUninterruptibly(permits);
            Inherited.ended(self, SOME_UNINTERRUPTIBLY, site);
        } else {
            take(self, permits, -1, false, site);
        }
    }

    public static boolean tryAcquire(Semaphore self, int site) {
        return Execution.now == null || OwnMethods.reach(self, TRY)
                ? self.tryAcquire()
                : tryTake(self, 1, self::tryAcquire, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, int site) {
        return Execution.now == null || OwnMethods.reach(self, TRY_SOME)
                ? self.tryAcquire(permits)
                : tryTake(self, permits, () -> self.tryAcquire(permits), site);
    }

    private static boolean tryTake(Semaphore self, int permits, BooleanSupplier real, int site) {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (real.getAsBoolean()) {
            taken(e, c, self, permits, site);
            return true;
        }
        e.seen(c, e.idOf(self), "Semaphore.tryAcquire", 0);
        return false;
    }

    public static boolean tryAcquire(Semaphore self, long time, TimeUnit unit, int site) throws InterruptedException {
        if (Inherited.begins(self, TRY_IN_TIME, PRIMITIVES, site)) {
            boolean came = self.tryAcquire(time, unit);
            Inherited.ended(self, TRY_IN_TIME, site);
            return came;
        }
        return takeInTime(self, 1, time, unit, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, long time, TimeUnit unit, int site)
            throws InterruptedException {
        if (Inherited.begins(self, TRY_SOME_IN_TIME, PRIMITIVES, site)) {
            boolean came = self.tryAcquire(permits, time, unit);
            Inherited.ended(self, TRY_SOME_IN_TIME, site);
            return came;
        }
        return takeInTime(self, permits, time, unit, site);
    }

    private static boolean takeInTime(Semaphore self, int permits, long time, TimeUnit unit, int site)
            throws InterruptedException {
        int result = take(self, permits, Times.limit(time, unit), true, site);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        return result == WaitResults.CAME;
    }

    private static int take(Semaphore self, int permits, long limit, boolean interruptible, int site) {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (interruptible && c.isInterrupted()) {
            c.clearInterrupt();
            return WaitResults.INTERRUPTED;
        }
        while (!self.tryAcquire(permits)) {
            int result = awaitPermits(e, c, self, permits, limit, interruptible, site);
            if (result != WaitResults.CAME) {
                e.polled(c, e.idOf(self), -1, "Semaphore.acquire");
                return result;
            }
        }
        taken(e, c, self, permits, site);
        return WaitResults.CAME;
    }

    private static int awaitPermits(
            Execution e, ControlledThread c, Semaphore self, int permits, long limit, boolean interruptible, int site) {
        return e.block(
                c, self, "Semaphore.acquire", site, () -> self.availablePermits() >= permits, limit, interruptible);
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
        if (Inherited.isWithoutModel(self, ASKED, site)) {
            return WaitResults.CAME;
        }
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        int result = awaitPermits(e, c, self, permits, -1, interruptible, site);
        if (result == WaitResults.CAME) {
            taken(e, c, self, permits, site);
        }
        return result;
    }

    /** super.tryAcquire(). */
    @Super("tryAcquire")
    public static void trying(Semaphore self, int site) {
        trying(self, 1, site);
    }

    /** super.tryAcquire(permits), which takes them at once or not at all: whether it will is known before. */
    @Super("tryAcquire")
    public static void trying(Semaphore self, int permits, int site) {
        if (Inherited.isWithoutModel(self, ASKED, site)) {
            return;
        }
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (self.availablePermits() >= permits) {
            taken(e, c, self, permits, site);
        } else {
            e.seen(c, e.idOf(self), "Semaphore.tryAcquire", 0);
        }
    }

    public static void release(Semaphore self, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "release()")) {
            self.release();
        } else {
            release(self, 1, self::release, site);
        }
    }

    public static void release(Semaphore self, int permits, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "release(I)")) {
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
        }
    }

    public static int drainPermits(Semaphore self, int site) {
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, "drainPermits()")) {
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
        return OwnMethods.reach(self, PERMITS)
                ? self.availablePermits()
                : (int) Waits.look(self, "Semaphore.availablePermits", site, self::availablePermits);
    }

    public static boolean hasQueuedThreads(Semaphore self, int site) {
        return getQueueLength(self, site) > 0;
    }

    public static int getQueueLength(Semaphore self, int site) {
        Execution e = Execution.now;
        return e == null ? self.getQueueLength() : WaitQueue.length(e, self, "Semaphore.getQueueLength", site);
    }
}
