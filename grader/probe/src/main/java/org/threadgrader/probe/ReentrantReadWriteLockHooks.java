package org.threadgrader.probe;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** ReentrantReadWriteLock's own forms of readLock and writeLock, whose return types are narrower, and its queries of who waits. */
@HooksFor(ReentrantReadWriteLock.class)
public final class ReentrantReadWriteLockHooks {
    private ReentrantReadWriteLockHooks() {}

    public static ReentrantReadWriteLock.ReadLock readLock(ReentrantReadWriteLock self, int site) {
        return ReadWriteLockHooks.remember(self, self.readLock());
    }

    public static ReentrantReadWriteLock.WriteLock writeLock(ReentrantReadWriteLock self, int site) {
        return ReadWriteLockHooks.remember(self, self.writeLock());
    }

    public static boolean hasQueuedThreads(ReentrantReadWriteLock self, int site) {
        return getQueueLength(self, site) > 0;
    }

    public static int getQueueLength(ReentrantReadWriteLock self, int site) {
        Execution e = Execution.now;
        return e == null ? self.getQueueLength() : WaitQueue.length(e, self, "getQueueLength", site);
    }

    public static boolean hasQueuedThread(ReentrantReadWriteLock self, Thread thread, int site) {
        Execution e = Execution.now;
        return e == null ? self.hasQueuedThread(thread) : WaitQueue.contains(e, self, thread, "hasQueuedThread", site);
    }

    public static boolean hasWaiters(ReentrantReadWriteLock self, Condition condition, int site) {
        return getWaitQueueLength(self, condition, site) > 0;
    }

    public static int getWaitQueueLength(ReentrantReadWriteLock self, Condition condition, int site) {
        // the real one asks whether it is this lock's condition, and whether the lock is held
        int real = self.getWaitQueueLength(condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "getWaitQueueLength", site);
    }
}
