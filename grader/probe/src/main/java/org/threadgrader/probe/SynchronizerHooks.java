package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** A synchronizer of the program's own below AbstractQueuedSynchronizer, on a {@link SynchronizerQueue}. */
@HooksFor(AbstractQueuedSynchronizer.class)
public final class SynchronizerHooks {
    private SynchronizerHooks() {}

    public static void acquire(AbstractQueuedSynchronizer self, int argument, int site) {
        if (Execution.now == null) {
            self.acquire(argument);
        } else {
            SynchronizerQueue.acquire(self, argument, false, site);
        }
    }

    public static void acquireInterruptibly(AbstractQueuedSynchronizer self, int argument, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            self.acquireInterruptibly(argument);
        } else {
            SynchronizerQueue.acquireOrThrow(self, argument, false, -1, site);
        }
    }

    public static boolean tryAcquireNanos(AbstractQueuedSynchronizer self, int argument, long nanos, int site)
            throws InterruptedException {
        return Execution.now == null
                ? self.tryAcquireNanos(argument, nanos)
                : SynchronizerQueue.acquireOrThrow(self, argument, false, Math.max(0, nanos), site);
    }

    public static boolean release(AbstractQueuedSynchronizer self, int argument, int site) {
        return SynchronizerQueue.release(self, () -> self.release(argument), site);
    }

    public static void acquireShared(AbstractQueuedSynchronizer self, int argument, int site) {
        if (Execution.now == null) {
            self.acquireShared(argument);
        } else {
            SynchronizerQueue.acquire(self, argument, true, site);
        }
    }

    public static void acquireSharedInterruptibly(AbstractQueuedSynchronizer self, int argument, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            self.acquireSharedInterruptibly(argument);
        } else {
            SynchronizerQueue.acquireOrThrow(self, argument, true, -1, site);
        }
    }

    public static boolean tryAcquireSharedNanos(AbstractQueuedSynchronizer self, int argument, long nanos, int site)
            throws InterruptedException {
        return Execution.now == null
                ? self.tryAcquireSharedNanos(argument, nanos)
                : SynchronizerQueue.acquireOrThrow(self, argument, true, Math.max(0, nanos), site);
    }

    public static boolean releaseShared(AbstractQueuedSynchronizer self, int argument, int site) {
        return SynchronizerQueue.release(self, () -> self.releaseShared(argument), site);
    }

    // ---- its queue, which is the scheduler's

    public static boolean hasQueuedThreads(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.hasQueuedThreads() : SynchronizerQueue.length(self, site) > 0;
    }

    public static int getQueueLength(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.getQueueLength() : SynchronizerQueue.length(self, site);
    }

    public static boolean hasContended(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.hasContended() : SynchronizerQueue.isContended(self, site);
    }

    public static boolean hasQueuedPredecessors(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.hasQueuedPredecessors() : SynchronizerQueue.isOthersTurn(self, site);
    }

    public static boolean isQueued(AbstractQueuedSynchronizer self, Thread thread, int site) {
        return Execution.now == null ? self.isQueued(thread) : SynchronizerQueue.contains(self, thread, site);
    }

    public static Thread getFirstQueuedThread(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.getFirstQueuedThread() : SynchronizerQueue.first(self, site);
    }

    public static Collection<Thread> getQueuedThreads(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.getQueuedThreads() : SynchronizerQueue.threads(self, site);
    }

    public static Collection<Thread> getExclusiveQueuedThreads(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null
                ? self.getExclusiveQueuedThreads()
                : SynchronizerQueue.exclusiveThreads(self, site);
    }

    public static Collection<Thread> getSharedQueuedThreads(AbstractQueuedSynchronizer self, int site) {
        return Execution.now == null ? self.getSharedQueuedThreads() : SynchronizerQueue.sharedThreads(self, site);
    }

    // ---- those of its conditions, of which the real method asks whose it is, and whether that is held

    public static boolean hasWaiters(
            AbstractQueuedSynchronizer self, AbstractQueuedSynchronizer.ConditionObject condition, int site) {
        boolean real = self.hasWaiters(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "hasWaiters", site) > 0;
    }

    public static int getWaitQueueLength(
            AbstractQueuedSynchronizer self, AbstractQueuedSynchronizer.ConditionObject condition, int site) {
        int real = self.getWaitQueueLength(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "getWaitQueueLength", site);
    }

    public static Collection<Thread> getWaitingThreads(
            AbstractQueuedSynchronizer self, AbstractQueuedSynchronizer.ConditionObject condition, int site) {
        Collection<Thread> real = self.getWaitingThreads(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.threads(e, condition, "getWaitingThreads", site);
    }
}
