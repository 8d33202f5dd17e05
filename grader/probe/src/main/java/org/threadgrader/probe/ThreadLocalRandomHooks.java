package org.threadgrader.probe;

import java.util.concurrent.ThreadLocalRandom;

/** ThreadLocalRandom, whose own seed can't be set: its numbers come from the run's. */
@HooksFor(ThreadLocalRandom.class)
public final class ThreadLocalRandomHooks {
    private ThreadLocalRandomHooks() {}

    public static int nextInt(ThreadLocalRandom self, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextInt() : e.random.nextInt();
    }

    public static int nextInt(ThreadLocalRandom self, int bound, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextInt(bound) : e.random.nextInt(bound);
    }

    public static int nextInt(ThreadLocalRandom self, int origin, int bound, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextInt(origin, bound) : e.random.nextInt(origin, bound);
    }

    public static long nextLong(ThreadLocalRandom self, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextLong() : e.random.nextLong();
    }

    public static long nextLong(ThreadLocalRandom self, long bound, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextLong(bound) : e.random.nextLong(bound);
    }

    public static long nextLong(ThreadLocalRandom self, long origin, long bound, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextLong(origin, bound) : e.random.nextLong(origin, bound);
    }

    public static double nextDouble(ThreadLocalRandom self, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextDouble() : e.random.nextDouble();
    }

    public static boolean nextBoolean(ThreadLocalRandom self, int site) {
        Execution e = Execution.now;
        return e == null ? self.nextBoolean() : e.random.nextBoolean();
    }
}
