package org.threadgrader.probe;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The constructor of a ReadLock of the program's own: which pair it belongs to. */
@HooksFor(ReentrantReadWriteLock.ReadLock.class)
public final class ReadLockHooks {
    private ReadLockHooks() {}

    @Argument
    public static ReentrantReadWriteLock pair(ReentrantReadWriteLock pair, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = pair;
        }
        return pair;
    }

    @Constructed
    public static void constructed(ReentrantReadWriteLock.ReadLock self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && e.self().takeConstructorArgument(true) instanceof ReentrantReadWriteLock pair) {
            ReadWriteLockHooks.remember(pair, self);
        }
    }
}
