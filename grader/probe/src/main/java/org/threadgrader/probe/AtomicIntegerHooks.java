package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicInteger;

/** AtomicInteger.compareAndSet and getAndSet. */
@HooksFor(AtomicInteger.class)
public final class AtomicIntegerHooks {
    private AtomicIntegerHooks() {}

    public static boolean compareAndSet(AtomicInteger self, int expected, int value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }

    public static int getAndSet(AtomicInteger self, int value, int site) {
        CompareAndSetHooks.before(site);
        int old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, site);
        return old;
    }
}
