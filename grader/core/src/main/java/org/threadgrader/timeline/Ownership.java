package org.threadgrader.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Integer, Long> held = new HashMap<>();
        int free = 0;
        // By their own numbers, not by their place in the list: what the scheduler says of a thread has none.
        for (Event event : own) {
            if (event.local() > last) {
                break;
            }
            if (held.isEmpty()) {
                free = event.local();
            }
            step(event, held, toBeReturned);
        }
        return free;
    }

    private static void step(Event event, Map<Integer, Long> held, Map<Integer, Long> toBeReturned) {
        switch (event.kind()) {
            case LOCK -> held.merge(event.object(), 1L, Long::sum);
            case UNLOCK -> take(held, event.object(), 1);
            case PERMIT_ACQUIRE -> {
                long lent = Math.min(event.value(), toBeReturned.getOrDefault(event.object(), 0L));
                if (lent > 0) {
                    held.merge(event.object(), lent, Long::sum);
                    take(toBeReturned, event.object(), lent);
                }
            }
            case PERMIT_RELEASE -> {
                if (!held.containsKey(event.object())) {
                    take(toBeReturned, event.object(), event.value());
                }
                take(held, event.object(), event.value());
            }
            default -> {}
        }
    }

    private static Map<Integer, Long> permitsReturned(List<Event> own) {
        Map<Integer, Long> returned = new HashMap<>();
        for (Event event : own) {
            if (event.kind() == org.threadgrader.probe.EventKind.PERMIT_RELEASE) {
                returned.merge(event.object(), event.value(), Long::sum);
            }
        }
        return returned;
    }

    private static void take(Map<Integer, Long> from, int object, long amount) {
        from.computeIfPresent(object, (key, had) -> had > amount ? had - amount : null);
    }
}
