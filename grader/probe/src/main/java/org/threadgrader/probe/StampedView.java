package org.threadgrader.probe;

import java.util.concurrent.locks.StampedLock;

/** Which StampedLock a lock view belongs to, and which of its sides it is: what {@link LockHooks} knows of a view. */
record StampedView(StampedLock whole, boolean shared) {
    private static final JdkMethod IS_WRITE_LOCKED = new JdkMethod(boolean.class, "isWriteLocked");
    private static final JdkMethod IS_READ_LOCKED = new JdkMethod(boolean.class, "isReadLocked");

    boolean isFree() {
        return !isWriteLocked() && (shared || !isReadLocked());
    }

    // whatever the program overrides

    private boolean isWriteLocked() {
        return IS_WRITE_LOCKED.isOverriddenBy(whole) ? (boolean) IS_WRITE_LOCKED.past(whole) : whole.isWriteLocked();
    }

    private boolean isReadLocked() {
        return IS_READ_LOCKED.isOverriddenBy(whole) ? (boolean) IS_READ_LOCKED.past(whole) : whole.isReadLocked();
    }
}
