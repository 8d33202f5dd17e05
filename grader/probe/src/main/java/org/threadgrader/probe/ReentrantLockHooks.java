package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** ReentrantLock's own queries, answered from the model where the real lock's queue would be empty. */
@HooksFor(ReentrantLock.class)
public final class ReentrantLockHooks {
    private static final JdkMethod IS_LOCKED = new JdkMethod(boolean.class, "isLocked");

    private static final JdkMethod HAS_WAITERS = new JdkMethod(boolean.class, "hasWaiters", Condition.class);
    private static final JdkMethod WAIT_QUEUE_LENGTH = new JdkMethod(int.class, "getWaitQueueLength", Condition.class);
    private static final JdkMethod WAITING_THREADS =
            new JdkMethod(Collection.class, "getWaitingThreads", Condition.class);
    private static final JdkMethod QUEUED_THREADS = new JdkMethod(Collection.class, "getQueuedThreads");

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

    public static boolean hasWaiters(ReentrantLock self, Condition condition, int site) {
        return HAS_WAITERS.isOverriddenBy(self) ? self.hasWaiters(condition) : askingForWaiters(self, condition, site);
    }

    /** super.hasWaiters(condition). */
    @Super("hasWaiters")
    public static boolean askingForWaiters(ReentrantLock self, Condition condition, int site) {
        return askingForLength(self, condition, site) > 0;
    }

    public static int getWaitQueueLength(ReentrantLock self, Condition condition, int site) {
        return WAIT_QUEUE_LENGTH.isOverriddenBy(self)
                ? self.getWaitQueueLength(condition)
                : askingForLength(self, condition, site);
    }

    /** super.getWaitQueueLength(condition). */
    @Super("getWaitQueueLength")
    public static int askingForLength(ReentrantLock self, Condition condition, int site) {
        int real = realLength(self, condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "getWaitQueueLength", site);
    }

    // it asks whether it is this lock's condition, and whether the lock is held
    private static int realLength(ReentrantLock self, Condition condition) {
        return WAIT_QUEUE_LENGTH.isOverriddenBy(self)
                ? (int) WAIT_QUEUE_LENGTH.past(self, condition)
                : self.getWaitQueueLength(condition);
    }

    // ---- protected, so that only a class of the program's calls them

    public static Collection<Thread> getWaitingThreads(ReentrantLock self, Condition condition, int site) {
        return WAITING_THREADS.isOverriddenBy(self)
                ? WaitQueue.real(WAITING_THREADS.own(self, condition))
                : askingForWaitingThreads(self, condition, site);
    }

    /** super.getWaitingThreads(condition). */
    @Super("getWaitingThreads")
    public static Collection<Thread> askingForWaitingThreads(ReentrantLock self, Condition condition, int site) {
        Collection<Thread> real = WaitQueue.real(WAITING_THREADS.past(self, condition));
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.threads(e, condition, "getWaitingThreads", site);
    }

    public static Collection<Thread> getQueuedThreads(ReentrantLock self, int site) {
        return QUEUED_THREADS.isOverriddenBy(self)
                ? WaitQueue.real(QUEUED_THREADS.own(self))
                : askingForQueuedThreads(self, site);
    }

    /** super.getQueuedThreads(). */
    @Super("getQueuedThreads")
    public static Collection<Thread> askingForQueuedThreads(ReentrantLock self, int site) {
        Execution e = Execution.now;
        return e == null
                ? WaitQueue.real(QUEUED_THREADS.past(self))
                : WaitQueue.threads(e, self, "getQueuedThreads", site);
    }
}
