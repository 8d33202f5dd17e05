package org.threadgrader.probe;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Seeded delays at hooks, which make threads that run freely meet in other ways than they would. A piece of
 * {@link Execution}.
 */
final class Jitter {
    /** Hooks among which the delays are strewn; an endless program is not slowed down for ever. */
    private static final int MAX_DELAYS = 20_000;

    private final Random random;

    /** Hooks that may have been delayed so far. */
    private int delays;

    private Jitter(long seed) {
        this.random = new Random(seed);
    }

    /** The delays that a task asks for; null: none. */
    static Jitter of(Task task) {
        return task.jitter() == 0 ? null : new Jitter(task.jitter());
    }

    /** At a hook: goes on at once, after a yield, or after some time. */
    void delay() {
        if (++delays > MAX_DELAYS) {
            return;
        }
        int choice;
        synchronized (random) {
            choice = random.nextInt(400);
        }
        if (choice == 0) {
            LockSupport.parkNanos(random.nextInt(300_000));
        } else if (choice < 20) {
            Thread.yield();
        }
    }
}
