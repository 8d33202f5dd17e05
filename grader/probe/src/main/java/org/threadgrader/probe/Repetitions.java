package org.threadgrader.probe;

import java.util.List;

/**
 * How often scheduled pools have repeated their periodic tasks while nobody else took a step. What has gone on so for long is
 * taken to go on for ever: such a program does not end by itself. A piece of {@link Execution}.
 */
public final class Repetitions {
    /** What a worker is in then, for whom time goes on no more. */
    public static final String IDLE = "idle in a thread pool but for what it repeats";

    private static final int MOST = 5_000;

    private final List<ControlledThread> threads;
    private int count;

    /** The turns of all threads but the pools' workers at the last repetition. */
    private long turnsOfOthers;

    Repetitions(List<ControlledThread> threads) {
        this.threads = threads;
    }

    /** A pool puts a periodic task back. */
    synchronized void another() {
        long turns = turnsOfOthers();
        count = turns == turnsOfOthers ? count + 1 : 0;
        turnsOfOthers = turns;
    }

    /** Until somebody else takes a step. */
    synchronized boolean goOnForEver() {
        return count >= MOST && turnsOfOthers == turnsOfOthers();
    }

    private long turnsOfOthers() {
        return threads.stream().filter(c -> !c.repeats).mapToLong(c -> c.turns).sum();
    }
}
