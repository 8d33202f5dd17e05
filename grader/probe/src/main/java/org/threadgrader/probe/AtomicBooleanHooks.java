package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicBoolean;

/** AtomicBoolean.compareAndSet. */
@HooksFor(AtomicBoolean.class)
public final class AtomicBooleanHooks {
    private AtomicBooleanHooks() {}

    public static boolean compareAndSet(AtomicBoolean self, boolean expected, boolean value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }
}
