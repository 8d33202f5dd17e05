package org.threadgrader.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * A thread that lets a long time pass and then ends the program, or gives up what others are at: there for the case that
 * nothing else comes to an end, and nobody's fault where the time has passed although others still work. A piece of what
 * {@link Rules} say.
 */
final class TimeOut {
    /** From so many nanoseconds on a time is meant to outlast what others do. */
    private static final long LONG = 1_000_000_000L;

    /** Calls by which a thread gives up what others are at. */
    private static final Set<String> ENDING = Set.of("cancel", "shutdownNow", "completeExceptionally");

    private TimeOut() {}

    /** Whether a program ended so, or after others were given up so, although somebody else could go on when the time passed. */
    static boolean hasPassedEarly(Timeline timeline, Event exit) {
        return exit.value() != 0
                && (hasPassedEarlyBefore(timeline, exit)
                        || timeline.events().subList(0, exit.index()).stream()
                                .filter(TimeOut::endsOthers)
                                .anyMatch(event -> hasPassedEarlyBefore(timeline, event)));
    }

    private static boolean endsOthers(Event event) {
        String method = event.text().substring(event.text().lastIndexOf('.') + 1);
        return event.kind() == EventKind.INTERRUPT || event.kind() == EventKind.RELEASE && ENDING.contains(method);
    }

    private static boolean hasPassedEarlyBefore(Timeline timeline, Event event) {
        return timeline.thread(event.thread())
                .filter(facts -> facts.own(EventKind.HURRIED).stream()
                        .anyMatch(hurried -> hurried.index() < event.index()
                                && facts.own().stream()
                                        .filter(later ->
                                                later.index() > hurried.index() && later.index() < event.index())
                                        .allMatch(later -> onlyTells(later) || isLong(later))))
                .isPresent();
    }

    private static boolean onlyTells(Event event) {
        return !CutOff.isDeed(event) || event.kind() == EventKind.OUTPUT;
    }

    /**
     * Whether all that a thread would still have done is to end the program, or to interrupt the one that has ended it.
     *
     * @param facts the thread, in a run in which the exit was held
     * @param hold where it was held
     */
    static boolean isAllOf(ThreadFacts facts, Event hold) {
        Optional<Event> exit = first(facts, EventKind.EXIT, hold);
        Optional<Event> ending =
                exit.or(() -> first(facts, EventKind.INTERRUPT, hold).filter(event -> event.object() == hold.thread()));
        return ending.filter(event -> isAfterALongTime(facts, event))
                .filter(event -> exit.isPresent()
                        || facts.own().stream()
                                .noneMatch(later -> later.index() > event.index() && CutOff.isDeed(later)))
                .isPresent();
    }

    private static Optional<Event> first(ThreadFacts facts, EventKind kind, Event after) {
        return facts.own(kind).stream()
                .filter(event -> event.index() > after.index())
                .findFirst();
    }

    /** Whether a thread has only told of it since a long time passed. */
    private static boolean isAfterALongTime(ThreadFacts facts, Event event) {
        List<Event> before = facts.own().stream()
                .filter(earlier -> earlier.index() < event.index())
                .toList();
        return before.stream()
                .filter(TimeOut::isLong)
                .reduce((earlier, later) -> later)
                .filter(passed -> before.stream()
                        .filter(later -> later.index() > passed.index())
                        .allMatch(TimeOut::onlyTells))
                .isPresent();
    }

    /** A sleep, or a task of a scheduled pool that was to wait so long. */
    private static boolean isLong(Event event) {
        boolean passes = event.kind() == EventKind.SLEEP
                || event.kind() == EventKind.ACQUIRE && event.text().equals("schedule");
        return passes && event.value() >= LONG;
    }
}
