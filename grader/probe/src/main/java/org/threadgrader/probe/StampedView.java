package org.threadgrader.probe;

import java.util.concurrent.locks.StampedLock;

/** Which StampedLock a lock view belongs to, and which of its sides it is: what {@link LockHooks} knows of a view. */
record StampedView(StampedLock whole, boolean shared) {
    boolean isFree() {
        return !whole.isWriteLocked() && (shared || !whole.isReadLocked());
    }
}
