package org.threadgrader.probe;

/** The value of {@link EventKind#LOCK} and {@link EventKind#UNLOCK}: which sort of lock. */
public final class LockKinds {
    /** An object's monitor (JLS 17.1). */
    public static final int MONITOR = 0;
    /** A java.util.concurrent.locks.Lock that excludes all others. */
    public static final int EXCLUSIVE = 1;
    /** A read lock, which several threads may hold. */
    public static final int SHARED = 2;

    /** The text of a LOCK of a monitor that a method of a synchronized collection took for itself. */
    public static final String OF_WRAPPER = "wrapper";

    /** The text of a BLOCK of who waits for a lock that excludes all others. */
    public static final String LOCK = "lock";
    /** The text of a BLOCK of who waits for a read lock. */
    public static final String READ = "lock to read";

    private LockKinds() {}
}
