package org.threadgrader.probe;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lengths of time as the virtual clock counts them. */
final class Times {
    private Times() {}

    static long nanos(Duration time) {
        try {
            return time.toNanos();
        } catch (ArithmeticException tooLong) {
            return time.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** A limit as {@link Execution#block} takes it: never negative. */
    static long limit(long time, TimeUnit unit) {
        return Math.max(0, unit.toNanos(time));
    }
}
