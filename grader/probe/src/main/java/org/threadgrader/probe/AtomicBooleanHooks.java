package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicBoolean;

/** AtomicBoolean.compareAndSet and getAndSet. */
@HooksFor(AtomicBoolean.class)
public final class AtomicBooleanHooks {
    private AtomicBooleanHooks() {}

    public static boolean compareAndSet(AtomicBoolean self, boolean expected, boolean value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }

    public static boolean getAndSet(AtomicBoolean self, boolean value, int site) {
        CompareAndSetHooks.before(site);
        boolean old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, site);
        return old;
    }
}
