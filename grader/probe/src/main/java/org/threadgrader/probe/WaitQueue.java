package org.threadgrader.probe;

import java.util.concurrent.locks.Condition;

/** Who waits for a lock, a semaphore or a condition: the real queues are empty, since waiting is the scheduler's. */
final class WaitQueue {
    private WaitQueue() {}

    /** How many threads wait; seen by a query of that name. */
    static int length(Execution e, Object awaited, String query, int site) {
        ControlledThread c = Waits.at(e, site);
        int waiting = 0;
        for (ControlledThread t : e.threads()) {
            waiting += isIn(t, awaited) ? 1 : 0;
        }
        e.seen(c, e.idOf(awaited), query, waiting);
        return waiting;
    }

    /** Whether this thread is one of them. */
    static boolean contains(Execution e, Object awaited, Thread thread, String query, int site) {
        ControlledThread c = Waits.at(e, site);
        boolean waits = isIn(e.roster.controlled(thread), awaited);
        e.seen(c, e.idOf(awaited), query, waits ? 1 : 0);
        return waits;
    }

    // whom a signal has reached waits for the lock
    private static boolean isIn(ControlledThread t, Object awaited) {
        return t.condition != null && t.awaited == awaited && !(awaited instanceof Condition && t.notified);
    }
}
