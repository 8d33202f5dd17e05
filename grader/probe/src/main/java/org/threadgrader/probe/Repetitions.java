package org.threadgrader.probe;

import java.util.List;

/**
 * How often scheduled pools have repeated their periodic tasks since only their workers, and daemons, were left. What has gone on
 * so for long is taken to go on for ever: such a program does not end by itself. A piece of {@link Execution}.
 */
public final class Repetitions {
    /** What a worker is in then, for whom time goes on no more. */
    public static final String IDLE = "idle in a thread pool but for what it repeats";

    private static final int MOST = 10_000;

    private final List<ControlledThread> threads;
    private int count;

    Repetitions(List<ControlledThread> threads) {
        this.threads = threads;
    }

    /** A pool puts a periodic task back. */
    synchronized void another() {
        count = nobodyElseIsLeft() ? count + 1 : 0;
    }

    synchronized boolean goOnForEver() {
        return count >= MOST && nobodyElseIsLeft();
    }

    private boolean nobodyElseIsLeft() {
        return threads.stream().allMatch(c -> c.delays != null || !c.live() || c.thread.isDaemon());
    }
}
