package org.threadgrader.probe;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What {@link LockHooks} asks of a lock of the JDK's and does to it, whatever the program overrides. */
final class RealLock {
    private static final JdkMethod TRY_LOCK = new JdkMethod(boolean.class, "tryLock");
    private static final JdkMethod UNLOCK = new JdkMethod(void.class, "unlock");
    private static final JdkMethod IS_LOCKED = new JdkMethod(boolean.class, "isLocked");
    private static final JdkMethod IS_HELD = new JdkMethod(boolean.class, "isHeldByCurrentThread");

    private static final JdkMethod IS_WRITE_LOCKED = new JdkMethod(boolean.class, "isWriteLocked");
    private static final JdkMethod READERS = new JdkMethod(int.class, "getReadLockCount");

    private static final JdkMethod READ_HOLDS = new JdkMethod(int.class, "getReadHoldCount");
    private static final JdkMethod HOLDS_TO_WRITE = new JdkMethod(boolean.class, "isWriteLockedByCurrentThread");

    private RealLock() {}

    static boolean tryLock(Lock lock) {
        return TRY_LOCK.isOverriddenBy(lock) ? (boolean) TRY_LOCK.past(lock) : lock.tryLock();
    }

    static void unlock(Lock lock) {
        if (UNLOCK.isOverriddenBy(lock)) {
            UNLOCK.past(lock);
        } else {
            lock.unlock();
        }
    }

    static boolean isLocked(ReentrantLock lock) {
        return IS_LOCKED.isOverriddenBy(lock) ? (boolean) IS_LOCKED.past(lock) : lock.isLocked();
    }

    static boolean isWriteLocked(ReentrantReadWriteLock pair) {
        return IS_WRITE_LOCKED.isOverriddenBy(pair) ? (boolean) IS_WRITE_LOCKED.past(pair) : pair.isWriteLocked();
    }

    static int readers(ReentrantReadWriteLock pair) {
        return READERS.isOverriddenBy(pair) ? (int) READERS.past(pair) : pair.getReadLockCount();
    }

    /** Whether those who wait for it are let through in the order in which they came; of a pair of locks, for both. */
    static boolean isFair(Object lock) {
        return lock instanceof ReentrantLock reentrant && reentrant.isFair()
                || lock instanceof ReentrantReadWriteLock pair && pair.isFair();
    }

    /** Whether it is a read lock of which the calling thread holds one of the pair already. */
    static boolean isReadAgain(Object pair, Lock lock) {
        return lock instanceof ReentrantReadWriteLock.ReadLock
                && pair instanceof ReentrantReadWriteLock both
                && (holdsToRead(both) > 0 || holdsToWrite(both));
    }

    private static int holdsToRead(ReentrantReadWriteLock pair) {
        return READ_HOLDS.isOverriddenBy(pair) ? (int) READ_HOLDS.past(pair) : pair.getReadHoldCount();
    }

    private static boolean holdsToWrite(ReentrantReadWriteLock pair) {
        return HOLDS_TO_WRITE.isOverriddenBy(pair)
                ? (boolean) HOLDS_TO_WRITE.past(pair)
                : pair.isWriteLockedByCurrentThread();
    }

    /** Whether the calling thread has it exclusively. */
    static boolean isHeldByCurrentThread(Lock lock) {
        if (IS_HELD.isOverriddenBy(lock)) {
            return (boolean) IS_HELD.past(lock);
        }
        if (lock instanceof ReentrantLock reentrant) {
            return reentrant.isHeldByCurrentThread();
        }
        return lock instanceof ReentrantReadWriteLock.WriteLock write && write.isHeldByCurrentThread();
    }
}
