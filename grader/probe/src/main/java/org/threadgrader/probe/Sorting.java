package org.threadgrader.probe;

import java.util.concurrent.DelayQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Supplier;

/**
 * Queues that call the program's compareTo or getDelay under a lock of their own: no switch meanwhile, as whoever came to that
 * lock then would wait where nobody sees it, and the lock's edges, as these methods read what others have written.
 */
final class Sorting {
    private Sorting() {}

    static <T> T call(Execution e, ControlledThread c, Object queue, int site, Supplier<T> call) {
        if (!(queue instanceof PriorityBlockingQueue) && !(queue instanceof DelayQueue)) {
            return call.get();
        }
        boolean fresh;
        synchronized (e) {
            Variables.Variable variable = e.variables.of(queue, VariableNumbers.WHOLE);
            variable.read(c);
            fresh = variable.acquire(c);
        }
        if (fresh) {
            e.event(c, EventKind.ACQUIRE, site, e.idOf(queue), 0, "sort");
        }
        c.pin(Callbacks.UNDER_LOCK);
        T answer = null;
        try {
            answer = call.get();
        } finally {
            c.pinned--;
            if (answer != null && !Boolean.FALSE.equals(answer) && !e.isOver()) {
                synchronized (e) {
                    e.variables.of(queue, VariableNumbers.WHOLE).write(c);
                }
                e.event(c, EventKind.RELEASE, site, e.idOf(queue), 0, "sort");
            }
        }
        return answer;
    }
}
