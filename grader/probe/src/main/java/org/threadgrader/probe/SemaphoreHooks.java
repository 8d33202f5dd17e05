package org.threadgrader.probe;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Semaphore: the real one keeps the permits, taken only by tryAcquire. */
@HooksFor(Semaphore.class)
public final class SemaphoreHooks {
    private SemaphoreHooks() {}

    public static void acquire(Semaphore self, int site) throws InterruptedException {
        acquire(self, 1, site);
    }

    public static void acquire(Semaphore self, int permits, int site) throws InterruptedException {
        if (Execution.now == null) {
            self.acquire(permits);
            return;
        }
        if (take(self, permits, -1, true, site) == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
    }

    public static void acquireUninterruptibly(Semaphore self, int site) {
        acquireUninterruptibly(self, 1, site);
    }

    public static void acquireUninterruptibly(Semaphore self, int permits, int site) {
        if (Execution.now == null) {
            self.acquireUninterruptibly(permits);
        } else {
            take(self, permits, -1, false, site);
        }
    }

    public static boolean tryAcquire(Semaphore self, int site) {
        return tryAcquire(self, 1, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.tryAcquire(permits);
        }
        ControlledThread c = Waits.at(e, site);
        if (self.tryAcquire(permits)) {
            taken(e, c, self, permits, site);
            return true;
        }
        e.seen(c, e.idOf(self), "Semaphore.tryAcquire", 0);
        return false;
    }

    public static boolean tryAcquire(Semaphore self, long time, TimeUnit unit, int site) throws InterruptedException {
        return tryAcquire(self, 1, time, unit, site);
    }

    public static boolean tryAcquire(Semaphore self, int permits, long time, TimeUnit unit, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            return self.tryAcquire(permits, time, unit);
        }
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
        release(self, 1, site);
    }

    public static void release(Semaphore self, int permits, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.release(permits);
            return;
        }
        ControlledThread c = Waits.at(e, site);
        e.event(c, EventKind.PERMIT_RELEASE, site, e.idOf(self), permits, "");
        self.release(permits);
        e.changed(c);
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
