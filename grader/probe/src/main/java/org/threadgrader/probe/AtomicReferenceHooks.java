package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicReference;

/** AtomicReference.compareAndSet. */
@HooksFor(AtomicReference.class)
public final class AtomicReferenceHooks {
    private AtomicReferenceHooks() {}

    public static boolean compareAndSet(AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }
}
