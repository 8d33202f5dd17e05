package org.threadgrader.probe;

import java.util.Arrays;

/**
 * Tells, once control is given up, whether anything can still happen: a piece of the {@link Channel}'s watch. Waiting for a
 * class initialiser looks like running, hence the look at stacks. What it ends says nothing about the program.
 */
final class Standstill {
    private static final int LOOKS = 10;
    private static final int MOST_THREADS = 64;

    private final Execution execution;
    private final ThreadGroup group;
    private String before = "";
    private int same;

    Standstill(Execution execution, ThreadGroup group) {
        this.execution = execution;
        this.group = group;
    }

    /** Whether nothing has moved for so many looks, and nothing waits for time to pass. */
    boolean lasts() {
        String seen = look();
        same = !seen.isEmpty() && seen.equals(before) ? same + 1 : 0;
        before = seen;
        return same >= LOOKS;
    }

    // empty: somebody only waits for time to pass
    private String look() {
        Thread[] live = new Thread[MOST_THREADS];
        int count = group.enumerate(live);
        if (count == MOST_THREADS) {
            return "";
        }
        StringBuilder all = new StringBuilder().append(execution.turns.pulse);
        for (Thread thread : Arrays.copyOf(live, count)) {
            boolean forEver = execution.waitsForEver(thread);
            if (!forEver && thread.getState() == Thread.State.TIMED_WAITING) {
                return "";
            }
            all.append('\n').append(thread.getId());
            if (!forEver) {
                all.append(Arrays.toString(thread.getStackTrace()));
            }
        }
        return all.toString();
    }
}
