package org.threadgrader.probe;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** ReentrantReadWriteLock's own forms of readLock and writeLock, whose return types are narrower. */
@HooksFor(ReentrantReadWriteLock.class)
public final class ReentrantReadWriteLockHooks {
    private ReentrantReadWriteLockHooks() {}

    public static ReentrantReadWriteLock.ReadLock readLock(ReentrantReadWriteLock self, int site) {
        return ReadWriteLockHooks.remember(self, self.readLock());
    }

    public static ReentrantReadWriteLock.WriteLock writeLock(ReentrantReadWriteLock self, int site) {
        return ReadWriteLockHooks.remember(self, self.writeLock());
    }
}
