package org.threadgrader.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/**
 * Which locks a thread owns before each of its events: monitors, locks, and permits of a semaphore that the same
 * thread gives back later (a permit it never gives back is a signal, no lock).
 */
final class Ownership {

    /** The greatest {@link Event#local()} up to {@code last} before whose event the thread owns nothing. */
    int freePlace(ThreadFacts thread, int last) {
        List<Event> own = thread.own();
        Map<Integer, Long> toBeReturned = permitsReturned(own);
        HeldLocks held = new HeldLocks();
        int free = 0;
        // By their own numbers, not by their place in the list: what the scheduler says of a thread has none.
        for (Event event : own) {
            if (event.local() > last) {
                break;
            }
            if (held.isFree(thread.id())) {
                free = event.local();
            }
            read(event, held, toBeReturned);
        }
        return free;
    }

    private static void read(Event event, HeldLocks held, Map<Integer, Long> toBeReturned) {
        if (event.kind() == EventKind.PERMIT_ACQUIRE) {
            long lent = Math.min(event.value(), toBeReturned.getOrDefault(event.object(), 0L));
            held.lend(event, lent);
            take(toBeReturned, event.object(), lent);
            return;
        }
        if (event.kind() == EventKind.PERMIT_RELEASE && !held.holdsPermits(event.thread(), event.object())) {
            take(toBeReturned, event.object(), event.value());
        }
        held.read(event);
    }

    private static Map<Integer, Long> permitsReturned(List<Event> own) {
        Map<Integer, Long> returned = new HashMap<>();
        for (Event event : own) {
            if (event.kind() == EventKind.PERMIT_RELEASE) {
                returned.merge(event.object(), event.value(), Long::sum);
            }
        }
        return returned;
    }

    private static void take(Map<Integer, Long> from, int object, long amount) {
        from.computeIfPresent(object, (key, had) -> had > amount ? had - amount : null);
    }
}
