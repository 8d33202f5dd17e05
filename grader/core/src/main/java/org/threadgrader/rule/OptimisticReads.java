package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Reads between {@code StampedLock.tryOptimisticRead} and the {@code validate} that follows it: they may race, and the thread
 * asks afterwards whether they did, so they are no data race of the program's.
 */
final class OptimisticReads {
    private OptimisticReads() {}

    /** An optimistic read that has not been validated so far. */
    private record Open(int lock, List<Event> reads) {}

    static Set<Event> of(Timeline timeline) {
        Set<Event> validated = new HashSet<>();
        Map<Integer, List<Open>> open = new HashMap<>();
        for (Event event : timeline.events()) {
            if (isLook(event, "tryOptimisticRead")) {
                List<Open> own = open.computeIfAbsent(event.thread(), thread -> new ArrayList<>());
                own.removeIf(one -> one.lock() == event.object());
                own.add(new Open(event.object(), new ArrayList<>()));
            } else if (isLook(event, "validate")) {
                for (Open one : open.getOrDefault(event.thread(), List.of())) {
                    if (one.lock() == event.object()) {
                        validated.addAll(one.reads());
                        one.reads().clear();
                    }
                }
            } else if (event.kind() == EventKind.READ) {
                open.getOrDefault(event.thread(), List.of())
                        .forEach(one -> one.reads().add(event));
            }
        }
        return validated;
    }

    private static boolean isLook(Event event, String method) {
        boolean look = event.kind() == EventKind.ACQUIRE || event.kind() == EventKind.POLL;
        return look && event.text().contains(method);
    }
}
