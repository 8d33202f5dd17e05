package org.threadgrader.probe;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Semaphore: the real one keeps the permits, taken only by tryAcquire. */
@HooksFor(Semaphore.class)
public final class SemaphoreHooks {
    private SemaphoreHooks() {}

    public static void acquire(Semaphore self, int site) throws InterruptedException {
        if (Execution.now == null || OwnMethods.reach(self, "acquire", 0)) {
            self.acquire();
        } else {
            takeOrThrow(self, 1, site);
        }
    }

    public static void acquire(Semaphore self, int permits, int site) throws InterruptedException {
        if (Execution.now == null || OwnMethods.reach(self, "acquire", 1)) {
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
        if (Execution.now == null || OwnMethods.reach(self, "acquireUninterruptibly", 0)) {
            self.acquireUninterruptibly();
        } else {
            take(self, 1, -1, false, site);
        }
    }

    public static void acquireUninterruptibly(Semaphore self, int permits, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "acquireUninterruptibly", 1)) {
            self.acquireUninterruptibly(permits);
        } else {
            take(self, permits, -1, false, site);
        }
    }

    public static boolean tryAcquire(Semaphore self, int site) {
        return Execution.now == null || OwnMethods.reach(self, "tryAcquire", 0)
                ? self.tryAcquire()
                : tryTake(self, 1, self::tryAcquire, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, int site) {
        return Execution.now == null || OwnMethods.reach(self, "tryAcquire", 1)
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
        return Execution.now == null || OwnMethods.reach(self, "tryAcquire", 2)
                ? self.tryAcquire(time, unit)
                : takeInTime(self, 1, time, unit, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, long time, TimeUnit unit, int site)
            throws InterruptedException {
        return Execution.now == null || OwnMethods.reach(self, "tryAcquire", 3)
                ? self.tryAcquire(permits, time, unit)
                : takeInTime(self, permits, time, unit, site);
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
            int result = e.block(
                    c, self, "Semaphore.acquire", site, () -> self.availablePermits() >= permits, limit, interruptible);
            if (result != WaitResults.CAME) {
                e.polled(c, e.idOf(self), -1, "Semaphore.acquire");
                return result;
            }
        }
        taken(e, c, self, permits, site);
        return WaitResults.CAME;
    }

    private static void taken(Execution e, ControlledThread c, Semaphore self, int permits, int site) {
        e.event(c, EventKind.PERMIT_ACQUIRE, site, e.idOf(self), permits, "");
        e.news(c);
    }

    public static void release(Semaphore self, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "release", 0)) {
            self.release();
        } else {
            release(self, 1, self::release, site);
        }
    }

    public static void release(Semaphore self, int permits, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "release", 1)) {
            self.release(permits);
        } else {
            release(self, permits, () -> self.release(permits), site);
        }
    }

    private static void release(Semaphore self, int permits, Runnable real, int site) {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        e.event(c, EventKind.PERMIT_RELEASE, site, e.idOf(self), permits, "");
        real.run();
        e.changed(c);
    }

    /** super.acquire(), which finds a permit. */
    @Super("acquire")
    public static void acquiring(Semaphore self, int site) throws InterruptedException {
        acquiring(self, 1, site);
    }

    /** super.acquire(permits), which finds them. */
    @Super("acquire")
    public static void acquiring(Semaphore self, int permits, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = Waits.at(e, site);
        int result = e.block(c, self, "Semaphore.acquire", site, () -> self.availablePermits() >= permits, -1, true);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        taken(e, c, self, permits, site);
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
        if (e == null) {
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
        return (int) Waits.look(self, "Semaphore.availablePermits", site, self::availablePermits);
    }

    public static boolean hasQueuedThreads(Semaphore self, int site) {
        return getQueueLength(self, site) > 0;
    }

    public static int getQueueLength(Semaphore self, int site) {
        Execution e = Execution.now;
        return e == null ? self.getQueueLength() : WaitQueue.length(e, self, "Semaphore.getQueueLength", site);
    }
}
