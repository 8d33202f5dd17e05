package org.threadgrader.probe;

import java.util.Arrays;

/**
 * Tells, once control is given up, whether anything can still happen: a piece of the {@link Channel}'s watch. Where only a
 * wait for the run's own clock can end, its time comes at once: a program that sleeps for minutes must not take minutes.
 * Waiting for a class initialiser looks like running, hence the look at stacks. What it ends says nothing about the program.
 */
final class Standstill {
    private static final int LOOKS = 10;

    /** Looks after which time is skipped: nobody runs then, so that fewer are enough. */
    private static final int LOOKS_BEFORE_TIME = 3;

    private static final int MOST_THREADS = 64;

    private final Execution execution;
    private final ThreadGroup group;
    private String before = "";
    private int same;

    /** The first time at which a wait ends by the run's own clock. */
    private long nextTime;

    /** Whether a thread seems to run. */
    private boolean someoneRuns;

    Standstill(Execution execution, ThreadGroup group) {
        this.execution = execution;
        this.group = group;
    }

    /** Looks once more; whether nothing has moved for so many looks, and nothing waits for time to pass. */
    boolean lasts() {
        String seen = look();
        same = !seen.isEmpty() && seen.equals(before) ? same + 1 : 0;
        before = seen;
        if (nextTime == ControlledThread.NEVER) {
            return same >= LOOKS;
        }
        if (same >= LOOKS_BEFORE_TIME && !someoneRuns) {
            execution.skipTo(nextTime);
            same = 0;
        }
        return false;
    }

    // empty: somebody waits inside the JDK for real time to pass
    private String look() {
        nextTime = ControlledThread.NEVER;
        someoneRuns = false;
        Thread[] live = new Thread[MOST_THREADS];
        int count = group.enumerate(live);
        if (count == MOST_THREADS) {
            return "";
        }
        StringBuilder all = new StringBuilder().append(execution.turns.pulse);
        for (Thread thread : Arrays.copyOf(live, count)) {
            long until = execution.waitsFreelyUntil(thread);
            all.append('\n').append(thread.getId());
            if (until >= 0) {
                nextTime = Math.min(nextTime, until);
            } else if (thread.getState() == Thread.State.TIMED_WAITING) {
                return "";
            } else {
                someoneRuns |= thread.getState() == Thread.State.RUNNABLE;
                all.append(Arrays.toString(thread.getStackTrace()));
            }
        }
        return all.toString();
    }
}
