package org.threadgrader.probe;

import java.util.Collection;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** ReentrantReadWriteLock's own forms of readLock and writeLock, whose return types are narrower, and its queries of who waits. */
@HooksFor(ReentrantReadWriteLock.class)
public final class ReentrantReadWriteLockHooks {
    private static final JdkMethod HAS_WAITERS = new JdkMethod(boolean.class, "hasWaiters", Condition.class);
    private static final JdkMethod WAIT_QUEUE_LENGTH = new JdkMethod(int.class, "getWaitQueueLength", Condition.class);
    private static final JdkMethod WAITING_THREADS =
            new JdkMethod(Collection.class, "getWaitingThreads", Condition.class);
    private static final JdkMethod QUEUED_THREADS = new JdkMethod(Collection.class, "getQueuedThreads");
    private static final JdkMethod QUEUED_READERS = new JdkMethod(Collection.class, "getQueuedReaderThreads");
    private static final JdkMethod QUEUED_WRITERS = new JdkMethod(Collection.class, "getQueuedWriterThreads");

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
        return HAS_WAITERS.isOverriddenBy(self) ? self.hasWaiters(condition) : askingForWaiters(self, condition, site);
    }

    /** super.hasWaiters(condition). */
    @Super("hasWaiters")
    public static boolean askingForWaiters(ReentrantReadWriteLock self, Condition condition, int site) {
        return askingForLength(self, condition, site) > 0;
    }

    public static int getWaitQueueLength(ReentrantReadWriteLock self, Condition condition, int site) {
        return WAIT_QUEUE_LENGTH.isOverriddenBy(self)
                ? self.getWaitQueueLength(condition)
                : askingForLength(self, condition, site);
    }

    /** super.getWaitQueueLength(condition). */
    @Super("getWaitQueueLength")
    public static int askingForLength(ReentrantReadWriteLock self, Condition condition, int site) {
        int real = realLength(self, condition);
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.length(e, condition, "getWaitQueueLength", site);
    }

    // it asks whether it is this lock's condition, and whether the lock is held
    private static int realLength(ReentrantReadWriteLock self, Condition condition) {
        return WAIT_QUEUE_LENGTH.isOverriddenBy(self)
                ? (int) WAIT_QUEUE_LENGTH.past(self, condition)
                : self.getWaitQueueLength(condition);
    }

    // ---- protected, so that only a class of the program's calls them

    public static Collection<Thread> getWaitingThreads(ReentrantReadWriteLock self, Condition condition, int site) {
        return WAITING_THREADS.isOverriddenBy(self)
                ? WaitQueue.real(WAITING_THREADS.own(self, condition))
                : askingForWaitingThreads(self, condition, site);
    }

    /** super.getWaitingThreads(condition). */
    @Super("getWaitingThreads")
    public static Collection<Thread> askingForWaitingThreads(
            ReentrantReadWriteLock self, Condition condition, int site) {
        Collection<Thread> real = WaitQueue.real(WAITING_THREADS.past(self, condition));
        Execution e = Execution.now;
        return e == null ? real : WaitQueue.threads(e, condition, "getWaitingThreads", site);
    }

    public static Collection<Thread> getQueuedThreads(ReentrantReadWriteLock self, int site) {
        return QUEUED_THREADS.isOverriddenBy(self)
                ? WaitQueue.real(QUEUED_THREADS.own(self))
                : askingForQueuedThreads(self, site);
    }

    /** super.getQueuedThreads(). */
    @Super("getQueuedThreads")
    public static Collection<Thread> askingForQueuedThreads(ReentrantReadWriteLock self, int site) {
        Execution e = Execution.now;
        return e == null
                ? WaitQueue.real(QUEUED_THREADS.past(self))
                : WaitQueue.threads(e, self, "getQueuedThreads", site);
    }

    public static Collection<Thread> getQueuedReaderThreads(ReentrantReadWriteLock self, int site) {
        return QUEUED_READERS.isOverriddenBy(self)
                ? WaitQueue.real(QUEUED_READERS.own(self))
                : askingForQueuedReaders(self, site);
    }

    /** super.getQueuedReaderThreads(). */
    @Super("getQueuedReaderThreads")
    public static Collection<Thread> askingForQueuedReaders(ReentrantReadWriteLock self, int site) {
        Execution e = Execution.now;
        return e == null
                ? WaitQueue.real(QUEUED_READERS.past(self))
                : WaitQueue.threads(e, self, "getQueuedReaderThreads", site, t -> t.awaitsShared);
    }

    public static Collection<Thread> getQueuedWriterThreads(ReentrantReadWriteLock self, int site) {
        return QUEUED_WRITERS.isOverriddenBy(self)
                ? WaitQueue.real(QUEUED_WRITERS.own(self))
                : askingForQueuedWriters(self, site);
    }

    /** super.getQueuedWriterThreads(). */
    @Super("getQueuedWriterThreads")
    public static Collection<Thread> askingForQueuedWriters(ReentrantReadWriteLock self, int site) {
        Execution e = Execution.now;
        return e == null
                ? WaitQueue.real(QUEUED_WRITERS.past(self))
                : WaitQueue.threads(e, self, "getQueuedWriterThreads", site, t -> !t.awaitsShared);
    }
}
