package org.threadgrader.probe;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** ReentrantLock's own queries, answered from the model where the real lock's queue would be empty. */
@HooksFor(ReentrantLock.class)
public final class ReentrantLockHooks {
    private static final JdkMethod IS_LOCKED = new JdkMethod(boolean.class, "isLocked");

    private ReentrantLockHooks() {}

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
        Execution e = Execution.now;
        if (e == null || IS_LOCKED.isOverriddenBy(self)) {
            return self.isLocked();
        }
        ControlledThread c = Waits.at(e, site);
        boolean locked = self.isLocked();
        e.seen(c, e.idOf(self), "isLocked", locked ? 1 : 0);
        return locked;
    }
}
