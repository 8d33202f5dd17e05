package org.threadgrader.probe;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.function.BooleanSupplier;

/**
 * A synchronizer of the program's own below AbstractQueuedSynchronizer: its tryAcquire decides, here as in the JDK, and who
 * fails waits until somebody has released it and then asks again.
 */
@HooksFor(AbstractQueuedSynchronizer.class)
public final class SynchronizerHooks {
    private SynchronizerHooks() {}

    /** Counts what lets waiters ask again; a condition must not call the program's own methods. */
    static final class Releases {
        private int count;
    }

    static Releases of(Execution e, AbstractQueuedSynchronizer self) {
        if (e.companion(self) instanceof Releases known) {
            return known;
        }
        Releases made = new Releases();
        e.companion(self, made);
        return made;
    }

    public static void acquire(AbstractQueuedSynchronizer self, int argument, int site) {
        if (Execution.now == null) {
            self.acquire(argument);
        } else {
            await(self, "acquire", () -> Attempts.acquire(self, argument), -1, false, site);
        }
    }

    public static void acquireInterruptibly(AbstractQueuedSynchronizer self, int argument, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            self.acquireInterruptibly(argument);
        } else {
            awaitOrThrow(self, "acquire", () -> Attempts.acquire(self, argument), -1, site);
        }
    }

    public static boolean tryAcquireNanos(AbstractQueuedSynchronizer self, int argument, long nanos, int site)
            throws InterruptedException {
        return Execution.now == null
                ? self.tryAcquireNanos(argument, nanos)
                : awaitOrThrow(self, "acquire", () -> Attempts.acquire(self, argument), Math.max(0, nanos), site);
    }

    public static void acquireShared(AbstractQueuedSynchronizer self, int argument, int site) {
        if (Execution.now == null) {
            self.acquireShared(argument);
        } else {
            await(self, "acquireShared", () -> Attempts.acquireShared(self, argument), -1, false, site);
        }
    }

    public static void acquireSharedInterruptibly(AbstractQueuedSynchronizer self, int argument, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            self.acquireSharedInterruptibly(argument);
        } else {
            awaitOrThrow(self, "acquireShared", () -> Attempts.acquireShared(self, argument), -1, site);
        }
    }

    public static boolean tryAcquireSharedNanos(AbstractQueuedSynchronizer self, int argument, long nanos, int site)
            throws InterruptedException {
        return Execution.now == null
                ? self.tryAcquireSharedNanos(argument, nanos)
                : awaitOrThrow(
                        self, "acquireShared", () -> Attempts.acquireShared(self, argument), Math.max(0, nanos), site);
    }

    private static boolean awaitOrThrow(
            AbstractQueuedSynchronizer self, String method, BooleanSupplier attempt, long limit, int site)
            throws InterruptedException {
        int result = await(self, method, attempt, limit, true, site);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        return result == WaitResults.CAME;
    }

    static int await(
            AbstractQueuedSynchronizer self,
            String method,
            BooleanSupplier attempt,
            long limit,
            boolean interruptible,
            int site) {
        Execution e = Execution.now;
        ControlledThread c = Waits.at(e, site);
        if (interruptible && c.isInterrupted()) {
            c.clearInterrupt();
            return WaitResults.INTERRUPTED;
        }
        Releases releases = of(e, self);
        long end = e.clock.now() + limit;
        while (true) {
            int before = releases.count;
            if (attempt.getAsBoolean()) {
                // what orders is the state that tryAcquire has read, see Calls
                e.news(c);
                return WaitResults.CAME;
            }
            long rest = limit < 0 ? -1 : Math.max(0, end - e.clock.now());
            int result = e.block(c, self, method, site, () -> releases.count != before, rest, interruptible);
            if (result != WaitResults.CAME) {
                e.polled(c, e.idOf(self), -1, method);
                return result;
            }
        }
    }

    public static boolean release(AbstractQueuedSynchronizer self, int argument, int site) {
        return released(self, () -> self.release(argument), site);
    }

    public static boolean releaseShared(AbstractQueuedSynchronizer self, int argument, int site) {
        return released(self, () -> self.releaseShared(argument), site);
    }

    static boolean released(AbstractQueuedSynchronizer self, BooleanSupplier call, int site) {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return call.getAsBoolean();
        }
        ControlledThread c = e.self();
        c.site = site;
        boolean free = call.getAsBoolean();
        if (free) {
            of(e, self).count++;
            e.changed(c);
        }
        return free;
    }

    // ---- its queue, which is the scheduler's

    public static boolean hasQueuedThreads(AbstractQueuedSynchronizer self, int site) {
        return getQueueLength(self, site) > 0;
    }

    public static int getQueueLength(AbstractQueuedSynchronizer self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.getQueueLength();
        }
        ControlledThread c = Waits.at(e, site);
        int waiting = waiters(e, self).size();
        e.seen(c, e.idOf(self), "getQueueLength", waiting);
        return waiting;
    }

    public static Collection<Thread> getQueuedThreads(AbstractQueuedSynchronizer self, int site) {
        Execution e = Execution.now;
        return e == null ? self.getQueuedThreads() : waiters(e, self);
    }

    public static boolean isQueued(AbstractQueuedSynchronizer self, Thread thread, int site) {
        Execution e = Execution.now;
        return e == null ? self.isQueued(thread) : waiters(e, self).contains(thread);
    }

    /** The threads that wait for an object, in start order. */
    static Collection<Thread> waiters(Execution e, Object awaited) {
        Collection<Thread> waiting = new LinkedHashSet<>();
        for (ControlledThread t : e.threads()) {
            if (t.awaited == awaited) {
                waiting.add(t.thread);
            }
        }
        return waiting;
    }
}
