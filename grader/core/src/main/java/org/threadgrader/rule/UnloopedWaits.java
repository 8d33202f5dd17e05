package org.threadgrader.rule;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Waits without a limit that ended without a reason (JLS 17.2.1), and after which the thread went on, although nothing had changed
 * since it began to wait: it would have waited again, had it asked once more. A piece of what {@link Rules} say.
 */
final class UnloopedWaits {
    /** What may be a reason to go on, where another thread does it. */
    private static final Set<EventKind> CHANGES = EnumSet.of(
            EventKind.WRITE,
            EventKind.VOLATILE_WRITE,
            EventKind.RELEASE,
            EventKind.PERMIT_RELEASE,
            EventKind.NOTIFY,
            EventKind.INTERRUPT,
            EventKind.THREAD_END);

    private final Timeline timeline;
    private final Words words;
    private final SpuriousWakeUps wakeUps;

    private UnloopedWaits(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.wakeUps = SpuriousWakeUps.of(timeline);
    }

    static List<Finding> in(Timeline timeline) {
        UnloopedWaits waits = new UnloopedWaits(timeline);
        Map<Finding.Identity, Finding> findings = new LinkedHashMap<>();
        timeline.threads()
                .forEach(thread -> thread.own(EventKind.WOKEN).stream()
                        .filter(waits.wakeUps::contains)
                        .flatMap(woken -> waits.finding(thread, woken).stream())
                        .forEach(finding -> findings.putIfAbsent(finding.identity(), finding)));
        return findings.values().stream()
                .sorted(Comparator.comparing(finding -> finding.where().get(0), Words.LEAST_PLACE))
                .toList();
    }

    private Optional<Finding> finding(ThreadFacts thread, Event woken) {
        Optional<Event> wait = last(thread, EventKind.WAIT, woken)
                .filter(begun -> begun.object() == woken.object() && begun.value() == 0);
        Optional<Event> lock = last(thread, EventKind.LOCK, woken);
        Optional<Event> left = lock.flatMap(taken -> thread.own().stream()
                .filter(event -> event.index() > woken.index())
                .filter(event -> event.kind() == EventKind.WAIT
                        || event.kind() == EventKind.UNLOCK && event.object() == taken.object())
                .findFirst());
        return wait.filter(begun -> left.filter(event -> event.kind() == EventKind.UNLOCK)
                        .filter(event -> nothingChanges(begun, event))
                        .isPresent())
                .map(begun -> new Finding(
                        Kind.MONITOR,
                        "wait-outside-loop",
                        Message.of("rule.wait-outside-loop", words.who(thread.id()), words.place(begun)),
                        words.places(List.of(begun)),
                        shown(thread, begun, woken)));
    }

    /** With what the thread prints next, if anything. */
    private static List<Event> shown(ThreadFacts thread, Event begun, Event woken) {
        return thread.own(EventKind.OUTPUT).stream()
                .filter(event -> event.index() > woken.index())
                .findFirst()
                .map(output -> List.of(begun, woken, output))
                .orElse(List.of(begun, woken));
    }

    private static Optional<Event> last(ThreadFacts thread, EventKind kind, Event before) {
        return thread.own(kind).stream()
                .filter(event -> event.index() < before.index())
                .reduce((earlier, later) -> later);
    }

    private boolean nothingChanges(Event begun, Event left) {
        return timeline.events().subList(begun.index(), left.index()).stream()
                .noneMatch(event -> event.thread() != begun.thread() && CHANGES.contains(event.kind()));
    }
}
