package org.threadgrader.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Schedule;
import org.threadgrader.run.Schedule.Switch;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Systematic search with bounded preemptions (Musuvathi, Qadeer, PLDI 2007): first the schedule in which nobody is
 * interrupted, then all with one interruption, then two. Its n-th schedule is the same whenever it is asked.
 */
final class Search {
    private static final int MOST_INTERRUPTIONS = 3;

    /** Schedules that wait to be asked for: more than anybody asks for, and no more than memory holds. */
    private static final int MOST_OPEN = 100_000;

    private final Deque<List<Switch>> open = new ArrayDeque<>();
    private final Set<Long> seen = new HashSet<>();
    private List<Switch> current = List.of();

    Search() {
        open.add(List.of());
    }

    /** The next schedule; empty when there is none left. */
    Optional<Schedule> next() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        current = open.remove();
        return Optional.of(new Schedule.Switches(current, true));
    }

    /** What the schedule asked for last has led to: the places where one more interruption may be tried. */
    void learn(Timeline timeline) {
        // an interruption by somebody who could not go on changes nothing
        if (current.size() >= MOST_INTERRUPTIONS || !seen.add(hash(timeline.events()))) {
            return;
        }
        List<ThreadFacts> threads = new ArrayList<>();
        threads.add(timeline.main());
        threads.addAll(timeline.workers());
        int last = current.isEmpty() ? -1 : placeOf(timeline, current.get(current.size() - 1));
        for (Place place : places(timeline)) {
            if (place.index() <= last) {
                continue;
            }
            for (int to = 0; to < threads.size(); to++) {
                if (to != place.from() && open.size() < MOST_OPEN) {
                    List<Switch> more = new ArrayList<>(current);
                    more.add(new Switch(place.from(), place.turn(), to));
                    open.add(List.copyOf(more));
                }
            }
        }
    }

    /** The same in any JVM, which an enum's own hash is not, and of so many bits that no two runs share it by chance. */
    private static long hash(List<Event> events) {
        long hash = 1;
        for (Event event : events) {
            hash = mixed(hash, event.kind().ordinal());
            hash = mixed(hash, event.thread());
            hash = mixed(hash, event.site());
            hash = mixed(hash, event.object());
            hash = mixed(hash, event.value());
            hash = mixed(hash, event.text().hashCode());
        }
        return hash;
    }

    // the finaliser of MurmurHash3 (Appleby), over a running sum
    private static long mixed(long hash, long value) {
        long mixed = hash * 0x9E3779B97F4A7C15L + value;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** A turn of a thread, known by the event that comes after it. */
    private record Place(int from, int turn, int index) {}

    private static List<Place> places(Timeline timeline) {
        Set<Long> shared = shared(timeline);
        List<Place> places = new ArrayList<>();
        Map<Integer, Place> pending = new HashMap<>();
        for (Event event : timeline.events()) {
            if (event.kind() == EventKind.TURN) {
                Optional.ofNullable(pending.put(
                                event.thread(),
                                new Place(order(timeline, event.thread()), (int) event.value(), event.index())))
                        .ifPresent(places::add);
            } else if (isPrivate(event, shared)) {
                // what only one thread can see may as well happen together with what comes before it
                pending.remove(event.thread());
            }
        }
        places.addAll(pending.values());
        places.sort(Comparator.comparingInt(Place::index));
        return places;
    }

    private static boolean isPrivate(Event event, Set<Long> shared) {
        return isAccess(event) && !shared.contains(variable(event));
    }

    private static boolean isAccess(Event event) {
        return event.kind() == EventKind.READ || event.kind() == EventKind.WRITE;
    }

    /** The plain variables that more than one thread uses. */
    private static Set<Long> shared(Timeline timeline) {
        Map<Long, Integer> users = new HashMap<>();
        Set<Long> shared = new HashSet<>();
        for (Event event : timeline.events()) {
            if (isAccess(event)) {
                Integer user = users.putIfAbsent(variable(event), event.thread());
                if (user != null && user != event.thread()) {
                    shared.add(variable(event));
                }
            }
        }
        return shared;
    }

    private static long variable(Event event) {
        return (long) event.object() << 32 | event.value() & 0xFFFFFFFFL;
    }

    private static int placeOf(Timeline timeline, Switch made) {
        return places(timeline).stream()
                .filter(place -> place.from() == made.from() && place.turn() == made.turn())
                .mapToInt(Place::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** A thread's place in start order; main has 0. */
    static int order(Timeline timeline, int thread) {
        return timeline.thread(thread).map(facts -> facts.role().number()).orElse(0);
    }
}
