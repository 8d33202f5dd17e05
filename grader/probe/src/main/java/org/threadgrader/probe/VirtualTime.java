package org.threadgrader.probe;

/**
 * The time of one run: starts at a fixed instant, moves by a fixed amount at each quantum and each reading, and jumps when
 * nobody can go on. Once control is released it goes with the real one, but for those jumps. A piece of {@link Execution}.
 */
final class VirtualTime {
    /** Its first instant, 2026-01-01T08:00:00Z, in milliseconds. */
    static final long EPOCH_MILLIS = 1_767_254_400_000L;

    /** Nanoseconds that a quantum takes. */
    private static final long QUANTUM_NANOS = 100_000;

    /** Nanoseconds that a yield takes. */
    private static final long YIELD_NANOS = 10_000;

    /** Readings in a row after which its steps grow. */
    private static final int SHORT_STEPS = 200;

    private long nanos;
    private long quanta;
    private int limits;
    private boolean real;
    private long releasedAt;
    private long nanosAtRelease;

    /** A reading, in nanoseconds since the run began; each one moves it. */
    synchronized long read(ControlledThread c) {
        if (real) {
            nanos = Math.max(nanos + 1, realNow());
            return nanos;
        }
        // whoever only watches the clock must not need millions of readings
        nanos += ++c.clockReadings <= SHORT_STEPS ? 1_000 : 1_000_000;
        Idling.impure(c);
        return nanos;
    }

    /** The time without moving it, in nanoseconds since the run began. */
    synchronized long now() {
        return real ? Math.max(nanos, realNow()) : nanos;
    }

    private long realNow() {
        return nanosAtRelease + System.nanoTime() - releasedAt;
    }

    /** How long it is until an instant in milliseconds; never negative. */
    long until(long millis) {
        long limit = 1_000_000_000L * 1_000_000;
        return Math.max(0, Math.min(limit, millis - EPOCH_MILLIS) * 1_000_000 - now());
    }

    /** A quantum has passed. */
    synchronized void passQuantum() {
        nanos += QUANTUM_NANOS;
        quanta++;
    }

    /** A thread gave its turn away: a loop of nothing else must not stop the time for those who sleep. */
    synchronized void passYield() {
        nanos += YIELD_NANOS;
        quanta++;
    }

    /** How many quanta have passed, each yield counted as one. */
    synchronized long quanta() {
        return quanta;
    }

    /** Nobody can go on before that time. */
    synchronized void jumpTo(long time) {
        if (real) {
            nanosAtRelease += Math.max(0, time - realNow());
        } else if (time > nanos) {
            nanos = time;
            limits++;
        }
    }

    /** A thread begins to wait within a limit. */
    synchronized void beginLimit() {
        limits++;
    }

    /** How often a limit has begun or passed. */
    synchronized int limits() {
        return limits;
    }

    /** Control is released. */
    synchronized void release() {
        nanosAtRelease = nanos;
        releasedAt = System.nanoTime();
        real = true;
    }
}
