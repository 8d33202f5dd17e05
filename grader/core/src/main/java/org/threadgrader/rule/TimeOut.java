package org.threadgrader.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * A thread that lets a long time pass and then ends the program, or interrupts who would have ended it: there for the case that
 * nothing else comes to an end, and nobody's fault where the time has passed although others still work. A piece of what
 * {@link Rules} say.
 */
final class TimeOut {
    /** From so many nanoseconds on a time is meant to outlast what others do. */
    private static final long LONG = 1_000_000_000L;

    private TimeOut() {}

    /** Whether a program ended so although somebody else could go on. */
    static boolean hasPassedEarly(Timeline timeline, Event exit) {
        Optional<ThreadFacts> exits = timeline.thread(exit.thread()).filter(facts -> exit.value() != 0);
        return exits.flatMap(facts -> passedBefore(timeline, facts, exit)).stream()
                .anyMatch(moment -> Stream.concat(Stream.of(timeline.main()), timeline.workers().stream())
                        .filter(thread -> thread.id() != moment.thread() && !thread.daemon())
                        .anyMatch(thread -> canGoOn(thread, moment)));
    }

    /** The exit where its own thread has let a long time pass, or the interrupt by which such a thread has brought it about. */
    private static Optional<Event> passedBefore(Timeline timeline, ThreadFacts exits, Event exit) {
        return isAfterALongTime(exits, exit)
                ? Optional.of(exit)
                : noticed(exits, exit).stream()
                        .flatMap(noticed -> timeline.all(EventKind.INTERRUPT).stream()
                                .filter(interrupt -> interrupt.object() == exits.id())
                                .filter(interrupt -> interrupt.index() < noticed.index()))
                        .filter(interrupt -> timeline.thread(interrupt.thread())
                                .filter(facts -> isAfterALongTime(facts, interrupt))
                                .isPresent())
                        .findFirst();
    }

    /** Where a thread noticed that it was interrupted, and has only told of it since. */
    private static Optional<Event> noticed(ThreadFacts exits, Event exit) {
        return exits.own(EventKind.INTERRUPTED).stream()
                .filter(noticed -> exits.own().stream()
                        .filter(event -> event.index() > noticed.index() && event.index() < exit.index())
                        .allMatch(TimeOut::onlyTells))
                .findFirst();
    }

    private static boolean onlyTells(Event event) {
        return !CutOff.isDeed(event) || event.kind() == EventKind.OUTPUT;
    }

    private static boolean canGoOn(ThreadFacts thread, Event moment) {
        boolean started = thread.id() == ThreadFacts.MAIN_ID
                || thread.start()
                        .filter(start -> start.index() < moment.index())
                        .isPresent();
        boolean ended = thread.end().filter(end -> end.index() < moment.index()).isPresent();
        boolean waits = Blocked.at(thread, moment.index()).isPresent()
                && thread.own(EventKind.MAY_GO_ON).isEmpty();
        return started && !ended && !waits;
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
