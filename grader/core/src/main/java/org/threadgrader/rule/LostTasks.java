package org.threadgrader.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/** Tasks that a pool dropped, or that ended by an exception which nobody has heard of: a piece of {@link DeadEnd}. */
final class LostTasks {
    private final Timeline timeline;
    private final Words words;

    LostTasks(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
    }

    /** How the task whose result is waited for was dropped. */
    Optional<Event> awaitedBy(Event wait) {
        return timeline.all(EventKind.TASK_DROPPED).stream()
                .filter(event -> event.object() == wait.object())
                .findFirst();
    }

    /** The last task of the run that was lost. */
    Optional<Event> last() {
        Stream<Event> unheard = timeline.all(EventKind.TASK_THREW).stream().filter(this::isUnheard);
        return Stream.concat(timeline.all(EventKind.TASK_DROPPED).stream(), unheard)
                .max(Comparator.comparingInt(Event::index));
    }

    private boolean isUnheard(Event threw) {
        return timeline.all(EventKind.ACQUIRE).stream()
                .noneMatch(event -> event.object() == threw.object() && event.index() > threw.index());
    }

    /** What became of a lost task. */
    Message told(Event event) {
        if (event.kind() == EventKind.TASK_DROPPED) {
            Message dropped = submission(event)
                    .map(place -> Message.of("rule.task-dropped", place))
                    .orElse(Message.of("rule.task-dropped-unnamed"));
            return Message.of("rule.advised", dropped, dropping(event));
        }
        Message where = words.place(event);
        return Message.of(
                event.value() == 1 ? "rule.task-threw-repeated" : "rule.task-threw",
                words.who(event.thread()),
                handedOver(event),
                where,
                Endings.quote(event.text()));
    }

    /** Who dropped it, why, and what to do instead. */
    Message dropping(Event dropped) {
        return Message.of("rule.dropped-" + dropped.text(), words.who(dropped.thread()), words.place(dropped));
    }

    /** The place where a lost task was given to its pool. */
    Message handedOver(Event lost) {
        return submission(lost).orElse(Message.of("rule.nowhere"));
    }

    // execute gives the pool a task that no future stands for, and that nothing names
    private Optional<Message> submission(Event lost) {
        long task = lost.kind() == EventKind.TASK_DROPPED && lost.value() != 0 ? lost.value() : lost.object();
        return timeline.all(EventKind.RELEASE).stream()
                .filter(event -> event.object() == task && event.text().equals("submit"))
                .findFirst()
                .map(words::place);
    }
}
