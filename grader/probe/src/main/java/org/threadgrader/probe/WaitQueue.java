package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;

/** Who waits for a lock, a semaphore or a condition: the real queues are empty, since waiting is the scheduler's. */
final class WaitQueue {
    private WaitQueue() {}

    /** How many threads wait; seen by a query of that name. */
    static int length(Execution e, Object awaited, String query, int site) {
        ControlledThread c = Waits.at(e, site);
        int waiting = waiters(e, awaited).size();
        e.seen(c, e.idOf(awaited), query, waiting);
        return waiting;
    }

    /** Whether this thread is one of them. */
    static boolean contains(Execution e, Object awaited, Thread thread, String query, int site) {
        if (thread == null) {
            throw new NullPointerException();
        }
        ControlledThread c = Waits.at(e, site);
        boolean waits = isIn(e, e.roster.controlled(thread), awaited);
        e.seen(c, e.idOf(awaited), query, waits ? 1 : 0);
        return waits;
    }

    /** The threads that wait. */
    static Collection<Thread> threads(Execution e, Object awaited, String query, int site) {
        return threads(e, awaited, query, site, waiter -> true);
    }

    /** Those of them that a query asks for. */
    static Collection<Thread> threads(
            Execution e, Object awaited, String query, int site, Predicate<ControlledThread> asked) {
        ControlledThread c = Waits.at(e, site);
        List<Thread> threads = new ArrayList<>();
        long state = 0;
        for (ControlledThread t : waiters(e, awaited)) {
            if (asked.test(t)) {
                threads.add(t.thread);
                state = 31 * state + t.id;
            }
        }
        e.seen(c, e.idOf(awaited), query, state);
        return threads;
    }

    /** What a real method has answered that is asked for threads. */
    @SuppressWarnings("unchecked") // that is what those methods return
    static Collection<Thread> real(Object threads) {
        return (Collection<Thread>) threads;
    }

    private static List<ControlledThread> waiters(Execution e, Object awaited) {
        if (awaited instanceof Condition) {
            synchronized (e) {
                return e.shadows.of(awaited).waiters.stream()
                        .filter(t -> t.awaitsCondition)
                        .toList();
            }
        }
        return e.threads().stream().filter(t -> isIn(e, t, awaited)).toList();
    }

    private static boolean isIn(Execution e, ControlledThread t, Object awaited) {
        boolean waits = t.condition != null || t.waitsFreely;
        return waits && (t.awaited instanceof Condition && t.notified ? lockOf(e, t.awaited) : t.awaited) == awaited;
    }

    // whom a signal has reached waits for the lock
    private static Object lockOf(Execution e, Object condition) {
        return e.companion(condition) instanceof Lock lock ? LockHooks.whole(e, (Object) lock) : null;
    }
}
