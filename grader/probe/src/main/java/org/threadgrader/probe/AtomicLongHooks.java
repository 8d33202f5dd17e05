package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicLong;

/** AtomicLong: what sets it only where it holds what is expected, and getAndSet. */
@HooksFor(AtomicLong.class)
public final class AtomicLongHooks {
    private AtomicLongHooks() {}

    public static boolean compareAndSet(AtomicLong self, long expected, long value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), "compareAndSet", site);
    }

    public static long compareAndExchange(AtomicLong self, long expected, long value, int site) {
        CompareAndSetHooks.before(site);
        long old = self.compareAndExchange(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchange", site);
        return old;
    }

    public static long compareAndExchangeAcquire(AtomicLong self, long expected, long value, int site) {
        CompareAndSetHooks.before(site);
        long old = self.compareAndExchangeAcquire(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeAcquire", site);
        return old;
    }

    public static long compareAndExchangeRelease(AtomicLong self, long expected, long value, int site) {
        CompareAndSetHooks.before(site);
        long old = self.compareAndExchangeRelease(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeRelease", site);
        return old;
    }

    public static long getAndSet(AtomicLong self, long value, int site) {
        CompareAndSetHooks.before(site);
        long old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, "getAndSet", site);
        return old;
    }
}
