package org.threadgrader.probe;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

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
        if (e != null) {
            e.companion(lock, self);
        }
        return lock;
    }
}
