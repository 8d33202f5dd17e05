package org.threadgrader.probe;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** ThreadLocalRandom, whose own seed can't be set: its numbers come from the run's. */
@HooksFor(ThreadLocalRandom.class)
public final class ThreadLocalRandomHooks {
    private ThreadLocalRandomHooks() {}

    // each number is a new one: whoever draws numbers does not idle
    private static Random random(int site) {
        Execution e = Execution.now;
        if (e == null) {
            return null;
        }
        e.news(Waits.at(e, site));
        return e.random;
    }

    public static int nextInt(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.nextInt() : random.nextInt();
    }

    public static int nextInt(ThreadLocalRandom self, int bound, int site) {
        Random random = random(site);
        return random == null ? self.nextInt(bound) : random.nextInt(bound);
    }

    public static int nextInt(ThreadLocalRandom self, int origin, int bound, int site) {
        Random random = random(site);
        return random == null ? self.nextInt(origin, bound) : random.nextInt(origin, bound);
    }

    public static long nextLong(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.nextLong() : random.nextLong();
    }

    public static long nextLong(ThreadLocalRandom self, long bound, int site) {
        Random random = random(site);
        return random == null ? self.nextLong(bound) : random.nextLong(bound);
    }

    public static long nextLong(ThreadLocalRandom self, long origin, long bound, int site) {
        Random random = random(site);
        return random == null ? self.nextLong(origin, bound) : random.nextLong(origin, bound);
    }

    public static double nextDouble(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.nextDouble() : random.nextDouble();
    }

    public static boolean nextBoolean(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.nextBoolean() : random.nextBoolean();
    }

    public static double nextDouble(ThreadLocalRandom self, double bound, int site) {
        Random random = random(site);
        return random == null ? self.nextDouble(bound) : random.nextDouble(bound);
    }

    public static double nextDouble(ThreadLocalRandom self, double origin, double bound, int site) {
        Random random = random(site);
        return random == null ? self.nextDouble(origin, bound) : random.nextDouble(origin, bound);
    }

    public static float nextFloat(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.nextFloat() : random.nextFloat();
    }

    public static double nextGaussian(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.nextGaussian() : random.nextGaussian();
    }

    public static IntStream ints(ThreadLocalRandom self, long count, int origin, int bound, int site) {
        Random random = random(site);
        return random == null ? self.ints(count, origin, bound) : random.ints(count, origin, bound);
    }

    public static IntStream ints(ThreadLocalRandom self, int origin, int bound, int site) {
        Random random = random(site);
        return random == null ? self.ints(origin, bound) : random.ints(origin, bound);
    }

    public static IntStream ints(ThreadLocalRandom self, long count, int site) {
        Random random = random(site);
        return random == null ? self.ints(count) : random.ints(count);
    }

    public static DoubleStream doubles(ThreadLocalRandom self, long count, int site) {
        Random random = random(site);
        return random == null ? self.doubles(count) : random.doubles(count);
    }

    public static DoubleStream doubles(ThreadLocalRandom self, int site) {
        Random random = random(site);
        return random == null ? self.doubles() : random.doubles();
    }

    public static LongStream longs(ThreadLocalRandom self, long count, int site) {
        Random random = random(site);
        return random == null ? self.longs(count) : random.longs(count);
    }
}
