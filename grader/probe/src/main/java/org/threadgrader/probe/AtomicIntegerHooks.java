package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicInteger;

/** AtomicInteger.compareAndSet. */
@HooksFor(AtomicInteger.class)
public final class AtomicIntegerHooks {
    private AtomicIntegerHooks() {}

    public static boolean compareAndSet(AtomicInteger self, int expected, int value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }
}
