package org.threadgrader.probe;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** ReentrantLock's own queries, answered from the model where the real lock's queue would be empty. */
@HooksFor(ReentrantLock.class)
public final class ReentrantLockHooks {
    private ReentrantLockHooks() {}

    /** super.lock(): waits until the real call can't block, which then takes the lock at once. */
    @Super("lock")
    public static void locking(ReentrantLock self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            LockHooks.awaitFree(e, Waits.at(e, site), self, site);
        }
    }

    /** super.lockInterruptibly(), likewise. */
    @Super("lockInterruptibly")
    public static void lockingInterruptibly(ReentrantLock self, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e != null) {
            LockHooks.awaitFree(e, Waits.at(e, site), self, -1, site);
        }
    }

    /** super.tryLock(time, unit), which takes it at once; where its time is up, it waits for it once more, and in real time. */
    @Super("tryLock")
    public static void trying(ReentrantLock self, long time, TimeUnit unit, int site) throws InterruptedException {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            if (LockHooks.awaitFree(e, c, self, Times.limit(time, unit), site) == WaitResults.TIMED_OUT) {
                e.polled(c, e.idOf(self), -1, "tryLock");
            }
        }
    }

    /** super.tryLock(). */
    @Super("tryLock")
    public static void trying(ReentrantLock self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            LockHooks.trying(e, Waits.at(e, site), self, site);
        }
    }

    /** super.unlock(). */
    @Super("unlock")
    public static void unlocking(ReentrantLock self, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            LockHooks.released(e, e.self(), self, site);
        }
    }

    public static boolean hasQueuedThreads(ReentrantLock self, int site) {
        return getQueueLength(self, site) > 0;
    }

    public static int getQueueLength(ReentrantLock self, int site) {
        Execution e = Execution.now;
        return e == null ? self.getQueueLength() : WaitQueue.length(e, self, "getQueueLength", site);
    }

    public static boolean hasQueuedThread(ReentrantLock self, Thread thread, int site) {
        Execution e = Execution.now;
        return e == null ? self.hasQueuedThread(thread) : WaitQueue.contains(e, self, thread, "hasQueuedThread", site);
    }

    public static boolean hasWaiters(ReentrantLock self, Condition condition, int site) {
        return getWaitQueueLength(self, condition, site) > 0;
    }

    public static int getWaitQueueLength(ReentrantLock self, Condition condition, int site) {
        // the real one asks whether it is this lock's condition, and whether the lock is held
        int real = self.getWaitQueueLength(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "getWaitQueueLength", site);
    }

    public static boolean isLocked(ReentrantLock self, int site) {
        boolean locked = self.isLocked();
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            c.site = site;
            e.point(c);
            e.seen(c, e.idOf(self), "isLocked", locked ? 1 : 0);
            return self.isLocked();
        }
        return locked;
    }
}
