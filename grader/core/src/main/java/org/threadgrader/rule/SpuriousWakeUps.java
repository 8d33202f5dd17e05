package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Which waits of a run ended without a reason, as Java allows (JLS 17.2.1): a piece of what a {@link Finding} and its
 * witness say. Nobody notified whoever woke up so.
 */
public final class SpuriousWakeUps {
    private static final String SPURIOUS = "spurious";

    private final Timeline timeline;
    private final Set<Integer> indices = new HashSet<>();

    /** The threads that a switch has woken so, until they are through with their wait. */
    private final Set<Integer> woken = new HashSet<>();

    /** By thread, the wait that it is in. */
    private final Map<Integer, Event> waits = new HashMap<>();

    /** By thread, the event by which it went on last in such a wait. */
    private final Map<Integer, Integer> wentOn = new HashMap<>();

    private final List<Event> ended = new ArrayList<>();

    private SpuriousWakeUps(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The wake-ups of a run; there are none in the fair run. */
    public static SpuriousWakeUps of(Timeline timeline) {
        SpuriousWakeUps wakeUps = new SpuriousWakeUps(timeline);
        if (timeline.first(EventKind.SWITCH).isPresent()) {
            timeline.events().forEach(wakeUps::read);
        }
        return wakeUps;
    }

    private void read(Event event) {
        switch (event.kind()) {
            case SWITCH -> {
                if (isSwitch(event)) {
                    woken.add(event.object());
                }
            }
            case UNBLOCK -> {
                if (Blocked.isForSignal(event.text())) {
                    wentOn.put(event.thread(), event.index());
                    if (woken.contains(event.thread())) {
                        indices.add(event.index());
                    }
                }
            }
            case WAIT -> {
                woken.remove(event.thread());
                wentOn.remove(event.thread());
                waits.put(event.thread(), event);
            }
            case WOKEN -> woken(event);
            case BLOCK -> {
                // a wait that was woken may be held up once more, by its lock
                if (Blocked.isForSignal(event.text())) {
                    woken.remove(event.thread());
                }
            }
            default -> {}
        }
    }

    private void woken(Event event) {
        Optional<Event> wait = Optional.ofNullable(waits.remove(event.thread()));
        boolean bySwitch = woken.remove(event.thread());
        // whoever is woken at once, before anybody else goes on, needs no switch
        boolean byNobody = event.value() == WaitResults.CAME
                && wait.filter(begun -> !isNotified(begun, event)).isPresent();
        if (bySwitch || byNobody) {
            indices.add(event.index());
            wait.ifPresent(ended::add);
            Optional.ofNullable(wentOn.get(event.thread())).ifPresent(indices::add);
        }
    }

    private boolean isNotified(Event begun, Event event) {
        // the end of a thread notifies whoever waits on it (Thread.join)
        return timeline.thread(event.object()).isPresent()
                || timeline.events().subList(begun.index(), event.index()).stream()
                        .anyMatch(signal -> signal.kind() == EventKind.NOTIFY
                                && signal.object() == event.object()
                                && signal.value() > 0);
    }

    /** The beginnings (WAIT) of the waits that ended so. */
    public List<Event> ended() {
        return List.copyOf(ended);
    }

    /** Whether the scheduler woke a thread with this switch, and nobody else. */
    public static boolean isSwitch(Event event) {
        return event.kind() == EventKind.SWITCH && event.text().equals(SPURIOUS);
    }

    /** Whether a thread goes on by this event (WOKEN, UNBLOCK) without having been notified. */
    public boolean contains(Event event) {
        return indices.contains(event.index());
    }
}
