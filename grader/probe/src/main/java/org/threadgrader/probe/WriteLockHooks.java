package org.threadgrader.probe;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The constructor of a WriteLock of the program's own: which pair it belongs to. */
@HooksFor(ReentrantReadWriteLock.WriteLock.class)
public final class WriteLockHooks {
    private WriteLockHooks() {}

    @Argument
    public static ReentrantReadWriteLock pair(ReentrantReadWriteLock pair, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = pair;
        }
        return pair;
    }

    @Constructed
    public static void constructed(ReentrantReadWriteLock.WriteLock self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && e.self().takeConstructorArgument(true) instanceof ReentrantReadWriteLock pair) {
            ReadWriteLockHooks.remember(pair, self);
        }
    }
}
