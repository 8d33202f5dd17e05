package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

/** A synchronizer of the program's own below AbstractQueuedLongSynchronizer, on a {@link SynchronizerQueue}. */
@HooksFor(AbstractQueuedLongSynchronizer.class)
public final class LongSynchronizerHooks {
    private LongSynchronizerHooks() {}

    public static void acquire(AbstractQueuedLongSynchronizer self, long argument, int site) {
        if (Execution.now == null) {
            self.acquire(argument);
        } else {
            SynchronizerQueue.acquire(self, argument, false, site);
        }
    }

    public static void acquireInterruptibly(AbstractQueuedLongSynchronizer self, long argument, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            self.acquireInterruptibly(argument);
        } else {
            SynchronizerQueue.acquireOrThrow(self, argument, false, -1, site);
        }
    }

    public static boolean tryAcquireNanos(AbstractQueuedLongSynchronizer self, long argument, long nanos, int site)
            throws InterruptedException {
        return Execution.now == null
                ? self.tryAcquireNanos(argument, nanos)
                : SynchronizerQueue.acquireOrThrow(self, argument, false, Math.max(0, nanos), site);
    }

    public static boolean release(AbstractQueuedLongSynchronizer self, long argument, int site) {
        return SynchronizerQueue.release(self, () -> self.release(argument), site);
    }

    public static void acquireShared(AbstractQueuedLongSynchronizer self, long argument, int site) {
        if (Execution.now == null) {
            self.acquireShared(argument);
        } else {
            SynchronizerQueue.acquire(self, argument, true, site);
        }
    }

    public static void acquireSharedInterruptibly(AbstractQueuedLongSynchronizer self, long argument, int site)
            throws InterruptedException {
        if (Execution.now == null) {
            self.acquireSharedInterruptibly(argument);
        } else {
            SynchronizerQueue.acquireOrThrow(self, argument, true, -1, site);
        }
    }

    public static boolean tryAcquireSharedNanos(
            AbstractQueuedLongSynchronizer self, long argument, long nanos, int site) throws InterruptedException {
        return Execution.now == null
                ? self.tryAcquireSharedNanos(argument, nanos)
                : SynchronizerQueue.acquireOrThrow(self, argument, true, Math.max(0, nanos), site);
    }

    public static boolean releaseShared(AbstractQueuedLongSynchronizer self, long argument, int site) {
        return SynchronizerQueue.release(self, () -> self.releaseShared(argument), site);
    }

    // ---- its queue, which is the scheduler's

    public static boolean hasQueuedThreads(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.hasQueuedThreads() : SynchronizerQueue.length(self, site) > 0;
    }

    public static int getQueueLength(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.getQueueLength() : SynchronizerQueue.length(self, site);
    }

    public static boolean hasContended(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.hasContended() : SynchronizerQueue.isContended(self, site);
    }

    public static boolean hasQueuedPredecessors(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.hasQueuedPredecessors() : SynchronizerQueue.isOthersTurn(self, site);
    }

    public static boolean isQueued(AbstractQueuedLongSynchronizer self, Thread thread, int site) {
        return Execution.now == null ? self.isQueued(thread) : SynchronizerQueue.contains(self, thread, site);
    }

    public static Thread getFirstQueuedThread(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.getFirstQueuedThread() : SynchronizerQueue.first(self, site);
    }

    public static Collection<Thread> getQueuedThreads(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.getQueuedThreads() : SynchronizerQueue.threads(self, site);
    }

    public static Collection<Thread> getExclusiveQueuedThreads(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null
                ? self.getExclusiveQueuedThreads()
                : SynchronizerQueue.exclusiveThreads(self, site);
    }

    public static Collection<Thread> getSharedQueuedThreads(AbstractQueuedLongSynchronizer self, int site) {
        return Execution.now == null ? self.getSharedQueuedThreads() : SynchronizerQueue.sharedThreads(self, site);
    }

    // ---- those of its conditions, of which the real method asks whose it is, and whether that is held

    public static boolean hasWaiters(
            AbstractQueuedLongSynchronizer self, AbstractQueuedLongSynchronizer.ConditionObject condition, int site) {
        boolean real = self.hasWaiters(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "hasWaiters", site) > 0;
    }

    public static int getWaitQueueLength(
            AbstractQueuedLongSynchronizer self, AbstractQueuedLongSynchronizer.ConditionObject condition, int site) {
        int real = self.getWaitQueueLength(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "getWaitQueueLength", site);
    }

    public static Collection<Thread> getWaitingThreads(
            AbstractQueuedLongSynchronizer self, AbstractQueuedLongSynchronizer.ConditionObject condition, int site) {
        Collection<Thread> real = self.getWaitingThreads(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.threads(e, condition, "getWaitingThreads", site);
    }
}
