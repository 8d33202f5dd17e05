package org.threadgrader.probe;

import java.util.function.BooleanSupplier;

/**
 * How a thread waits: for a condition over the program's real objects, with a limit and deaf to interrupts or not, under
 * control and without it. A piece of {@link Execution}, guarded by it.
 */
final class Waiting {
    /** Nanoseconds: code inside the JDK may change what a condition asks without a hook, so it is asked again without control. */
    private static final long LONGEST_UNASKED = 20_000_000;

    private final Execution run;
    private final VirtualTime clock;
    private final Idling idling;
    private final Turns turns;

    Waiting(Execution run, VirtualTime clock, Idling idling, Turns turns) {
        this.run = run;
        this.clock = clock;
        this.idling = idling;
        this.turns = turns;
    }

    /** Waits, as {@link Execution#block} says. */
    int block(
            ControlledThread c,
            Object awaited,
            String method,
            int site,
            BooleanSupplier condition,
            long limit,
            boolean interruptible) {
        if (run.isOver()) {
            throw Stop.SIGNAL;
        }
        if (!c.jdkMonitors.isEmpty(run)) {
            c.jdkMonitors.settle(run, c);
        }
        if (interruptible && c.isInterrupted()) {
            c.clearInterrupt();
            run.event(c, EventKind.INTERRUPTED, site, c.id, 0, method);
            return WaitResults.INTERRUPTED;
        }
        if (condition.getAsBoolean()) {
            return WaitResults.CAME;
        }
        if (limit == 0) {
            return WaitResults.TIMED_OUT;
        }
        if (c.pinned > 0 && !Callbacks.mayWait(c)) {
            run.release(c, "a wait inside " + c.pinnedBy + " (" + method + ")");
        }
        boolean sleep = method.equals("sleep");
        if (!sleep) {
            run.event(c, EventKind.BLOCK, site, run.idOf(LockHooks.whole(run, awaited)), Math.max(0, limit), method);
        }
        c.awaited = awaited;
        c.awaitedBy = method;
        c.awaitedSite = site;
        c.interruptible = interruptible;
        int result = run.isFree() ? waitFreely(c, condition, limit) : waitUnderControl(c, condition, limit);
        c.awaited = null;
        if (result == WaitResults.TIMED_OUT) {
            idling.round(c);
        }
        if (result == WaitResults.INTERRUPTED) {
            c.clearInterrupt();
            run.event(c, EventKind.INTERRUPTED, site, c.id, 0, method);
        }
        if (!sleep) {
            run.event(c, EventKind.UNBLOCK, site, run.idOf(LockHooks.whole(run, awaited)), result, method);
        }
        return result;
    }

    private int waitUnderControl(ControlledThread c, BooleanSupplier condition, long limit) {
        ControlledThread next;
        synchronized (run) {
            c.turns++;
            c.condition = condition;
            c.limit = limit;
            c.waitsSinceQuantum = clock.quanta();
            c.waitsSinceEvent = run.deeds();
            idling.stateChanges(c);
            c.deadline = limit < 0 ? ControlledThread.NEVER : saturatedSum(clock.now(), limit);
            if (limit >= 0) {
                clock.beginLimit();
            }
            next = turns.choose(c);
        }
        turns.handOver(c, next);
        if (run.isFree() && c.condition != null) {
            // control was given up meanwhile
            long rest = c.deadline == ControlledThread.NEVER ? -1 : Math.max(1, c.deadline - clock.now());
            c.condition = null;
            return waitFreely(c, condition, rest);
        }
        return c.result;
    }

    static long saturatedSum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? ControlledThread.NEVER - 1 : sum;
    }

    private int waitFreely(ControlledThread c, BooleanSupplier condition, long limit) {
        c.waitsFreelyUntil = limit < 0 ? ControlledThread.NEVER : saturatedSum(clock.now(), limit);
        c.waitsFreely = true;
        try {
            return waitFreely(c, condition);
        } finally {
            c.waitsFreely = false;
        }
    }

    private int waitFreely(ControlledThread c, BooleanSupplier condition) {
        synchronized (run) {
            while (true) {
                if (run.isOver()) {
                    throw Stop.SIGNAL;
                }
                if (condition.getAsBoolean()) {
                    return WaitResults.CAME;
                }
                if (c.interruptible && c.isInterrupted()) {
                    return WaitResults.INTERRUPTED;
                }
                long rest = c.waitsFreelyUntil - clock.now();
                if (rest <= 0) {
                    return WaitResults.TIMED_OUT;
                }
                pause(Math.min(LONGEST_UNASKED, rest));
                c.absorbInterrupt();
            }
        }
    }

    /** Without control, returns at the end of the run. */
    void awaitTheEnd() {
        synchronized (run) {
            while (!run.isOver()) {
                pause(0);
            }
        }
    }

    // whoever calls this has the loop
    private void pause(long nanoseconds) {
        try {
            run.wait(Math.max(1, nanoseconds / 1_000_000));
        } catch (InterruptedException e) {
            run.self().interrupted = true;
        }
    }
}
