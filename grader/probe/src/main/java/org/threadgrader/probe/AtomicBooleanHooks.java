package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicBoolean;

/** AtomicBoolean: what sets it only where it holds what is expected, and getAndSet. */
@HooksFor(AtomicBoolean.class)
public final class AtomicBooleanHooks {
    private AtomicBooleanHooks() {}

    public static boolean compareAndSet(AtomicBoolean self, boolean expected, boolean value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), "compareAndSet", site);
    }

    public static boolean compareAndExchange(AtomicBoolean self, boolean expected, boolean value, int site) {
        CompareAndSetHooks.before(site);
        boolean old = self.compareAndExchange(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchange", site);
        return old;
    }

    public static boolean compareAndExchangeAcquire(AtomicBoolean self, boolean expected, boolean value, int site) {
        CompareAndSetHooks.before(site);
        boolean old = self.compareAndExchangeAcquire(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeAcquire", site);
        return old;
    }

    public static boolean compareAndExchangeRelease(AtomicBoolean self, boolean expected, boolean value, int site) {
        CompareAndSetHooks.before(site);
        boolean old = self.compareAndExchangeRelease(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeRelease", site);
        return old;
    }

    public static boolean getAndSet(AtomicBoolean self, boolean value, int site) {
        CompareAndSetHooks.before(site);
        boolean old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, "getAndSet", site);
        return old;
    }
}
