package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicLong;

/** AtomicLong.compareAndSet and getAndSet. */
@HooksFor(AtomicLong.class)
public final class AtomicLongHooks {
    private AtomicLongHooks() {}

    public static boolean compareAndSet(AtomicLong self, long expected, long value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }

    public static long getAndSet(AtomicLong self, long value, int site) {
        CompareAndSetHooks.before(site);
        long old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, site);
        return old;
    }
}
