package org.threadgrader.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Ends a run that only a clock can end, which says nothing about its program. On a loaded machine a clock on the wall would
 * end runs that only wait for a processor: so what counts is the CPU time that the child has used, and the wall only while
 * it uses none. A piece of {@link Programs}.
 */
final class Backstop {
    /** CPU time a run may use. Counts end every run under control long before. */
    private static final Duration CPU_LIMIT = Duration.ofSeconds(30);

    /** A run that is over by then, as nearly all are, is never looked at: to ask for CPU time costs as much as a short run. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);

    /** How often one looks after that. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    /** Looks after which it ends anyhow: a program that only ticks must not hold a batch up for hours. */
    private static final int MOST_LOOKS = 20;

    /** A child that uses less between two looks waits for something that never comes. */
    private static final Duration LEAST_CPU = Duration.ofMillis(100);

    private final Supplier<Duration> cpuTime;
    private final LongSupplier nanoTime;
    private Optional<Duration> atFirst = Optional.empty();
    private Duration before = Duration.ZERO;
    private long nextLook;
    private int looks;

    private Backstop(Supplier<Duration> cpuTime, LongSupplier nanoTime) {
        this.cpuTime = cpuTime;
        this.nanoTime = nanoTime;
        this.nextLook = nanoTime.getAsLong() + FIRST_LOOK.toNanos();
    }

    /** The backstop of a run that begins now. */
    static Backstop over(Supplier<Duration> cpuTime, LongSupplier nanoTime) {
        return new Backstop(cpuTime, nanoTime);
    }

    /** How long to wait before the next look; zero or less when it is due. */
    Duration untilLook() {
        return Duration.ofNanos(nextLook - nanoTime.getAsLong());
    }

    /** Looks, and says whether nothing more is to be expected; at the first look it only notes what has been used by then. */
    boolean isReached() {
        Duration now = cpuTime.get();
        Duration since = now.minus(before);
        before = now;
        nextLook = nanoTime.getAsLong() + LOOK.toNanos();
        if (atFirst.isEmpty()) {
            atFirst = Optional.of(now);
            return false;
        }
        looks++;
        return looks >= MOST_LOOKS
                || since.compareTo(LEAST_CPU) < 0
                || now.minus(atFirst.get()).compareTo(CPU_LIMIT) >= 0;
    }
}
