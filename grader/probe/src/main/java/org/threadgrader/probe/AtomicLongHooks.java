package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicLong;

/** AtomicLong.compareAndSet. */
@HooksFor(AtomicLong.class)
public final class AtomicLongHooks {
    private AtomicLongHooks() {}

    public static boolean compareAndSet(AtomicLong self, long expected, long value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }
}
