package org.threadgrader.probe;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** ReadWriteLock: remembers which pair a lock belongs to. */
@HooksFor(ReadWriteLock.class)
public final class ReadWriteLockHooks {
    private ReadWriteLockHooks() {}

    public static Lock readLock(ReadWriteLock self, int site) {
        return remember(self, self.readLock());
    }

    public static Lock writeLock(ReadWriteLock self, int site) {
        return remember(self, self.writeLock());
    }

    static <T extends Lock> T remember(ReadWriteLock self, T lock) {
        Execution e = Execution.now;
        // a view of a stamped lock, or a lock that a pair of the program's own hands out, knows already whose it is
        if (e != null && self instanceof ReentrantReadWriteLock) {
            e.companion(lock, self);
        }
        return lock;
    }
}
