package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicInteger;

/** AtomicInteger: what sets it only where it holds what is expected, and getAndSet. */
@HooksFor(AtomicInteger.class)
public final class AtomicIntegerHooks {
    private AtomicIntegerHooks() {}

    public static boolean compareAndSet(AtomicInteger self, int expected, int value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), "compareAndSet", site);
    }

    public static int compareAndExchange(AtomicInteger self, int expected, int value, int site) {
        CompareAndSetHooks.before(site);
        int old = self.compareAndExchange(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchange", site);
        return old;
    }

    public static int compareAndExchangeAcquire(AtomicInteger self, int expected, int value, int site) {
        CompareAndSetHooks.before(site);
        int old = self.compareAndExchangeAcquire(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeAcquire", site);
        return old;
    }

    public static int compareAndExchangeRelease(AtomicInteger self, int expected, int value, int site) {
        CompareAndSetHooks.before(site);
        int old = self.compareAndExchangeRelease(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeRelease", site);
        return old;
    }

    public static int getAndSet(AtomicInteger self, int value, int site) {
        CompareAndSetHooks.before(site);
        int old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, "getAndSet", site);
        return old;
    }
}
