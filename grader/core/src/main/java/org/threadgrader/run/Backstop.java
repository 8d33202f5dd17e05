package org.threadgrader.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Ends a run that only a clock can end, which says nothing about its program. On a loaded machine a clock on the wall would
 * end runs that only wait for a processor: so what counts is the CPU time that the child has used, and the wall only while
 * it uses none and wants none. A piece of {@link Programs} and of {@link ChildJvm}, for whose start the same holds.
 */
final class Backstop {
    /** CPU time a run may use. Counts end every run under control long before. */
    private static final Duration CPU_LIMIT = Duration.ofSeconds(30);

    /** The same once control has been given up: no count ends such a run, and what a right answer does there is over at once. */
    private static final Duration UNCONTROLLED_CPU_LIMIT = Duration.ofSeconds(5);

    /** A run that is over by then, as nearly all are, is never looked at: to ask for CPU time costs as much as a short run. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);

    /** How often one looks after that, or sooner where its CPU time may be used up by then. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    /** Looks after which it ends anyhow: a program that only ticks must not hold a batch up for hours. */
    private static final int MOST_LOOKS = 20;

    /** The same once control has been given up: a loop that sleeps in earnest uses next to no CPU time. */
    private static final int MOST_LOOKS_UNCONTROLLED = 4;

    /** A child that uses less between two looks waits for something that never comes. */
    private static final Duration LEAST_CPU = Duration.ofMillis(100);

    private final Supplier<Duration> cpuTime;
    private final BooleanSupplier wantsProcessor;
    private final LongSupplier nanoTime;
    private final BooleanSupplier uncontrolled;
    private Optional<Duration> atFirst = Optional.empty();
    private Duration before = Duration.ZERO;
    private long lastLook;
    private long nextLook;
    private int looks;

    private Backstop(
            Supplier<Duration> cpuTime,
            BooleanSupplier wantsProcessor,
            LongSupplier nanoTime,
            BooleanSupplier uncontrolled) {
        this.cpuTime = cpuTime;
        this.wantsProcessor = wantsProcessor;
        this.nanoTime = nanoTime;
        this.uncontrolled = uncontrolled;
        this.nextLook = nanoTime.getAsLong() + FIRST_LOOK.toNanos();
    }

    /** The backstop of a run that begins now. */
    static Backstop over(
            Supplier<Duration> cpuTime,
            BooleanSupplier wantsProcessor,
            LongSupplier nanoTime,
            BooleanSupplier uncontrolled) {
        return new Backstop(cpuTime, wantsProcessor, nanoTime, uncontrolled);
    }

    /** How long to wait before the next look; zero or less when it is due. */
    Duration untilLook() {
        return Duration.ofNanos(nextLook - nanoTime.getAsLong());
    }

    /** Looks, and says whether nothing more is to be expected; at the first look it only notes what has been used by then. */
    boolean isReached() {
        Duration now = cpuTime.get();
        long time = nanoTime.getAsLong();
        if (atFirst.isEmpty()) {
            atFirst = Optional.of(now);
            before = now;
            lastLook = time;
        }
        boolean free = uncontrolled.getAsBoolean();
        Duration limit = free ? UNCONTROLLED_CPU_LIMIT : CPU_LIMIT;
        Duration rest = limit.minus(now.minus(atFirst.get()));
        nextLook = time + Math.max(FIRST_LOOK.toNanos(), Math.min(LOOK.toNanos(), rest.toNanos()));
        return rest.isNegative() || rest.isZero() || isStuck(now, time, free ? MOST_LOOKS_UNCONTROLLED : MOST_LOOKS);
    }

    /** Whether it has used next to nothing for long, and not for want of a processor. */
    private boolean isStuck(Duration now, long time, int mostLooks) {
        if (time - lastLook < LOOK.toNanos()) {
            return false;
        }
        Duration since = now.minus(before);
        before = now;
        lastLook = time;
        looks++;
        return looks >= mostLooks || since.compareTo(LEAST_CPU) < 0 && !wantsProcessor.getAsBoolean();
    }
}
