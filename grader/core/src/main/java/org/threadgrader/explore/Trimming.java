package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.rule.Finding;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Chooses the events of a run that explain a fault: a piece of {@link Witness}. What is nearest to the fault comes first;
 * each reason for an event to be shown has a share of the table, so that a thousand reads do not hide the one start.
 */
final class Trimming {
    private static final int MOST = 30;

    /** Why an event belongs to the story, the best reason first, and how many rows it may fill. */
    private enum Reason {
        SHOWN(MOST),
        FATE(6),
        START(6),
        OBJECT(12),
        LIFE(8),
        SWITCH(8),
        NEAR(4);

        private final int share;

        Reason(int share) {
            this.share = share;
        }
    }

    private static final int SWITCHES = 4;
    private static final int LAST_VARIABLES = 2;

    private final Timeline timeline;
    private final Finding finding;
    private final Set<Integer> shown = new HashSet<>();
    private final Set<Integer> threads = new HashSet<>();
    private final Set<Integer> objects = new HashSet<>();
    private final Set<Long> statics = new HashSet<>();
    private final Set<Integer> switches = new HashSet<>();
    private final Set<Integer> stuckFor = new HashSet<>();
    private final Set<Event> told;
    private final int last;

    private Trimming(Timeline timeline, Finding finding) {
        this.timeline = timeline;
        this.finding = finding;
        this.told = new HashSet<>(Telling.told(timeline));
        for (Event event : finding.shown()) {
            shown.add(event.index());
            concern(event);
        }
        last = finding.shown().stream()
                .mapToInt(Event::index)
                .max()
                .orElse(timeline.events().size() - 1);
        if (objects.isEmpty() && statics.isEmpty()) {
            concernLastAccesses();
        }
        timeline.events().stream().filter(this::isAbout).forEach(event -> threads.add(event.thread()));
        findSwitches();
        findStuck();
    }

    /** The waits that never ended: how they stand at the end is said by another event. */
    private void findStuck() {
        Map<Integer, Integer> blocks = new HashMap<>();
        for (Event event : timeline.events()) {
            if (event.kind() == EventKind.BLOCK) {
                blocks.put(event.thread(), event.index());
            } else if (event.kind() == EventKind.STUCK && blocks.containsKey(event.thread())) {
                stuckFor.add(blocks.get(event.thread()));
            }
        }
    }

    private void concern(Event event) {
        threads.add(event.thread());
        if (timeline.thread(event.object()).isPresent()) {
            threads.add(event.object());
        } else if (event.object() != 0) {
            objects.add(event.object());
        } else if (isAccess(event)) {
            statics.add(event.value());
        }
        if (event.kind() == EventKind.STUCK && event.value() != 0) {
            threads.add((int) event.value());
        }
    }

    /** An exception names no object: what its thread looked at last is likely to be why. */
    private void concernLastAccesses() {
        List<Event> events = timeline.events();
        Set<List<Long>> variables = new HashSet<>();
        for (int i = Math.min(last, events.size() - 1); i >= 0 && variables.size() < LAST_VARIABLES; i--) {
            Event event = events.get(i);
            boolean used = isAccess(event) || Calls.isOne(event) && !Calls.isBookkeeping(event);
            if (used && threads.contains(event.thread())) {
                variables.add(List.of((long) event.object(), isAccess(event) ? event.value() : 0));
                concern(event);
            }
        }
    }

    private void findSwitches() {
        List<Event> events = timeline.events();
        int found = 0;
        for (int i = Math.min(last, events.size() - 1); i > 0 && found < SWITCHES; i--) {
            if (events.get(i).thread() != events.get(i - 1).thread()) {
                switches.add(i);
                switches.add(i - 1);
                threads.add(events.get(i).thread());
                threads.add(events.get(i - 1).thread());
                found++;
            }
        }
    }

    /**
     * What is left of a run.
     *
     * @param kept the events to be shown, in their order
     * @param leftOut by the {@link Event#index()} of an event that is shown, how many of the shown threads' are left out
     *     just before it; those without any have no entry
     */
    record Trimmed(List<Event> kept, Map<Integer, Integer> leftOut) {}

    static Trimmed of(Timeline timeline, Finding finding) {
        return new Trimming(timeline, finding).trimmed();
    }

    private Trimmed trimmed() {
        Map<Reason, List<Event>> wanted = new EnumMap<>(Reason.class);
        for (Event event : timeline.events()) {
            reason(event)
                    .ifPresent(reason -> wanted.computeIfAbsent(reason, any -> new ArrayList<>())
                            .add(event));
        }
        TreeMap<Integer, Event> kept = new TreeMap<>();
        List<Event> rest = new ArrayList<>();
        wanted.forEach((reason, events) -> {
            List<Event> nearest = nearestFirst(events);
            int share = Math.min(Math.min(reason.share, nearest.size()), MOST - kept.size());
            nearest.subList(0, share).forEach(event -> kept.put(event.index(), event));
            rest.addAll(nearest.subList(share, nearest.size()));
        });
        int room = Math.min(MOST - kept.size(), rest.size());
        rest.subList(0, room).forEach(event -> kept.put(event.index(), event));
        return new Trimmed(List.copyOf(kept.values()), leftOut(kept));
    }

    private Map<Integer, Integer> leftOut(Map<Integer, Event> kept) {
        Set<Integer> acting = new HashSet<>();
        kept.values().forEach(event -> acting.add(event.thread()));
        Map<Integer, Integer> leftOut = new HashMap<>();
        int count = 0;
        for (Event event : timeline.events()) {
            if (kept.containsKey(event.index())) {
                if (count > 0) {
                    leftOut.put(event.index(), count);
                }
                count = 0;
            } else if (acting.contains(event.thread()) && !isEcho(event) && !isSeenAnyway(event)) {
                count++;
            }
        }
        return leftOut;
    }

    /** What the table's columns and starts say by themselves. */
    private static boolean isSeenAnyway(Event event) {
        return event.kind() == EventKind.THREAD_NEW || event.kind() == EventKind.SWITCH;
    }

    private List<Event> nearestFirst(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparingInt((Event event) -> Math.abs(last - event.index()))
                        .thenComparingInt(Event::index))
                .toList();
    }

    private Optional<Reason> reason(Event event) {
        if (shown.contains(event.index())) {
            return Optional.of(Reason.SHOWN);
        }
        boolean concerned = finding.shown().isEmpty() || threads.contains(event.thread());
        if (isFate(event)) {
            return concerned ? Optional.of(Reason.FATE) : Optional.empty();
        }
        if (event.index() > last || isEcho(event)) {
            return Optional.empty();
        }
        if (event.kind() == EventKind.THREAD_START && threads.contains(event.object())) {
            return Optional.of(Reason.START);
        }
        if (isAbout(event) || isChoice(event)) {
            return Optional.of(Reason.OBJECT);
        }
        if (isLife(event)) {
            return Optional.of(Reason.LIFE);
        }
        if (switches.contains(event.index())) {
            return Optional.of(Reason.SWITCH);
        }
        return concerned && isNear(event) ? Optional.of(Reason.NEAR) : Optional.empty();
    }

    /** How a thread or the program came to its end. */
    private static boolean isFate(Event event) {
        return switch (event.kind()) {
            case UNCAUGHT, MONITOR_ERROR, STUCK, SPINNING, EXIT, LIMIT, CONTROL_RELEASED -> true;
            default -> false;
        };
    }

    /** What the scheduler has chosen, as Java allows, and no other event tells: a wake-up without a reason, whom a notify reaches. */
    private static boolean isChoice(Event event) {
        return event.kind() == EventKind.SWITCH && !event.text().isEmpty();
    }

    /** What another event says already: that a wait that came to its end goes on, names and targets of threads. */
    private boolean isEcho(Event event) {
        if (!told.contains(event) || Calls.isBookkeeping(event)) {
            return true;
        }
        return switch (event.kind()) {
            case SWITCH -> endedOrBlocked(event) && !isChoice(event);
            case RELEASE ->
                event.index() > 0 && Calls.completes(event, timeline.events().get(event.index() - 1));
            case UNBLOCK -> event.value() == WaitResults.CAME;
            case BLOCK ->
                stuckFor.contains(event.index())
                        || timeline.thread(event.object()).isPresent()
                        || event.text().equals("wait")
                        || event.text().equals("await");
            case THREAD_NAME, THREAD_TARGET, THREAD_DAEMON, THREAD_PRIORITY, CALL_ARGUMENT -> true;
            default -> false;
        };
    }

    /** Whoever has ended or waits gives way without being made to. */
    private boolean endedOrBlocked(Event event) {
        for (int i = event.index() - 1; i >= 0; i--) {
            Event earlier = timeline.events().get(i);
            if (earlier.thread() == event.thread() && earlier.kind() != EventKind.TURN) {
                return earlier.kind() == EventKind.THREAD_END || earlier.kind() == EventKind.BLOCK;
            }
        }
        return false;
    }

    private boolean isAbout(Event event) {
        if (isAccess(event) && event.object() == 0) {
            return statics.contains(event.value());
        }
        return objects.contains(event.object());
    }

    private static boolean isAccess(Event event) {
        return switch (event.kind()) {
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> true;
            default -> false;
        };
    }

    private boolean isLife(Event event) {
        return switch (event.kind()) {
            case THREAD_BEGIN, THREAD_END -> threads.contains(event.thread());
            case THREAD_START, JOIN, JOINED, INTERRUPT, RUN_CALLED, START_REFUSED -> threads.contains(event.object());
            default -> false;
        };
    }

    private static boolean isNear(Event event) {
        return switch (event.kind()) {
            case OUTPUT,
                    CAUGHT,
                    LOCK,
                    UNLOCK,
                    WAIT,
                    WOKEN,
                    NOTIFY,
                    RELEASE,
                    ACQUIRE,
                    BLOCK,
                    PERMIT_ACQUIRE,
                    PERMIT_RELEASE -> true;
            default -> false;
        };
    }
}
