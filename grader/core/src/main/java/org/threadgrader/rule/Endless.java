package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * A thread that goes on for ever: when a run was stopped at a limit, all others had ended or waited without a limit of their own,
 * and since the last of them did anything it had slept again and again, for longer than any exercise runs. What it counts meanwhile
 * may differ in each round, so that it does not repeat itself ({@link Kind#NO_PROGRESS} otherwise); but nobody is left who could stop it.
 */
final class Endless {
    /** Nanoseconds of virtual time: ten minutes. */
    private static final long LONG = 600_000_000_000L;

    private static final int MANY_SLEEPS = 1_000;

    private final Timeline timeline;
    private final Words words;

    private Endless(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
    }

    static List<Finding> in(Timeline timeline) {
        return timeline.outcome() instanceof Outcome.LimitReached
                ? timeline
                        .first(EventKind.LIMIT)
                        .flatMap(limit -> timeline.thread(limit.thread())
                                .flatMap(thread -> new Endless(timeline).finding(thread, limit)))
                        .stream()
                        .toList()
                : List.of();
    }

    private Optional<Finding> finding(ThreadFacts thread, Event limit) {
        int end = timeline.events().size();
        List<ThreadFacts> others = timeline.threads().stream()
                .filter(other -> other.id() != thread.id() && !other.own().isEmpty())
                .toList();
        if (!others.stream().allMatch(other -> isOver(other, end))) {
            return Optional.empty();
        }
        int alone = others.stream()
                .flatMap(other -> other.own().stream())
                .mapToInt(Event::index)
                .max()
                .orElse(0);
        List<Event> sleeps = thread.own(EventKind.SLEEP).stream()
                .filter(sleep -> sleep.index() > alone)
                .toList();
        if (sleeps.isEmpty()) {
            return Optional.empty();
        }
        // what repeats itself is recorded once: of all that were counted, others may have made some before
        long unrecorded = limit.text().equals(Limits.SLEEPS) ? limit.value() / 2 : 0;
        long slept = sleeps.stream().mapToLong(Event::value).sum()
                + unrecorded * sleeps.get(sleeps.size() - 1).value();
        return sleeps.size() + unrecorded >= MANY_SLEEPS && slept >= LONG
                ? Optional.of(finding(thread, others, sleeps.get(0)))
                : Optional.empty();
    }

    private static boolean isOver(ThreadFacts other, int end) {
        return other.end().isPresent()
                || Blocked.at(other, end).filter(wait -> wait.limit() == 0).isPresent();
    }

    private Finding finding(ThreadFacts thread, List<ThreadFacts> others, Event sleep) {
        int end = timeline.events().size();
        Optional<Event> waiter = others.stream()
                .filter(other -> other.end().isEmpty())
                .filter(other -> Blocked.at(other, end)
                        .filter(wait ->
                                wait.object() == thread.id() && wait.method().equals("join"))
                        .isPresent())
                .flatMap(other -> other.own(EventKind.BLOCK).stream().reduce((earlier, later) -> later).stream())
                .findFirst();
        Message told = waiter.map(wait -> Message.of(
                        "rule.endless-awaited",
                        words.who(thread.id()),
                        words.place(sleep),
                        words.who(wait.thread()),
                        words.place(wait)))
                .orElseGet(() -> Message.of("rule.endless", words.who(thread.id()), words.place(sleep)));
        Optional<Event> caught = Endings.swallowedInterrupt(timeline, thread.id());
        Message advice = caught.map(event -> Message.of("rule.interrupt-cleared", words.place(event)))
                .orElseGet(() -> Message.of("rule.endless-advice"));
        List<Event> shown = new ArrayList<>();
        caught.ifPresent(shown::add);
        waiter.ifPresent(shown::add);
        shown.add(sleep);
        return new Finding(
                Kind.NO_PROGRESS,
                Finding.ENDLESS,
                Message.of("rule.advised", told, advice),
                words.places(List.of(sleep)),
                shown.stream()
                        .sorted((one, other) -> one.index() - other.index())
                        .toList());
    }
}
