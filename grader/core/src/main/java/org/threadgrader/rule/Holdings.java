package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Who holds which locks and permits at the end of a run. Permits count only of a semaphore that is used as a lock: one that
 * is never released by a thread which holds none of it.
 */
final class Holdings {
    private final Map<Integer, List<Event>> taken = new HashMap<>();
    private final Set<Integer> signals = new HashSet<>();

    private Holdings() {}

    static Holdings atTheEndOf(Timeline timeline) {
        Holdings holdings = new Holdings();
        timeline.events().forEach(holdings::step);
        return holdings;
    }

    private void step(Event event) {
        switch (event.kind()) {
            case LOCK, PERMIT_ACQUIRE -> of(event).add(event);
            case UNLOCK -> giveBack(of(event), event);
            case PERMIT_RELEASE -> {
                boolean held = of(event).removeIf(permit -> permit.thread() == event.thread());
                if (!held) {
                    signals.add(event.object());
                }
            }
            default -> {}
        }
    }

    private List<Event> of(Event event) {
        return taken.computeIfAbsent(event.object(), object -> new ArrayList<>());
    }

    /** The thread's own acquisition; where it has none, another's, as the stamp of a StampedLock belongs to no thread. */
    private static void giveBack(List<Event> taken, Event given) {
        boolean own = taken.removeIf(lock -> lock.thread() == given.thread() && lock.value() == given.value());
        if (!own) {
            taken.stream()
                    .filter(lock -> lock.value() == given.value())
                    .findFirst()
                    .ifPresent(taken::remove);
        }
    }

    /** The acquisitions of an object that have not been given back, in order. */
    List<Event> of(int object) {
        return signals.contains(object) ? List.of() : List.copyOf(taken.getOrDefault(object, List.of()));
    }

    /** All acquisitions that have not been given back. */
    List<Event> all() {
        return taken.keySet().stream()
                .sorted()
                .flatMap(object -> of(object).stream())
                .toList();
    }
}
