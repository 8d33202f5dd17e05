package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicReference;

/** AtomicReference.compareAndSet and getAndSet. */
@HooksFor(AtomicReference.class)
public final class AtomicReferenceHooks {
    private AtomicReferenceHooks() {}

    public static boolean compareAndSet(AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }

    public static Object getAndSet(AtomicReference<Object> self, Object value, int site) {
        CompareAndSetHooks.before(site);
        Object old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, site);
        return old;
    }
}
