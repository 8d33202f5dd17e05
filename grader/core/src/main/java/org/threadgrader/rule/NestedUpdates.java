package org.threadgrader.rule;

import java.util.List;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Changes of a ConcurrentHashMap within a computation of one of its values, which its compute methods forbid: the thread holds
 * the lock of one key's bin and asks for another's. The scheduler lets nobody else go on within a computation, so that nobody
 * is seen to wait there.
 */
final class NestedUpdates {
    private NestedUpdates() {}

    static List<Finding> in(Timeline timeline) {
        Words words = new Words(timeline);
        return timeline.all(EventKind.NESTED_UPDATE).stream()
                .map(event -> finding(words, event))
                .toList();
    }

    private static Finding finding(Words words, Event event) {
        return new Finding(
                Kind.LOCK_ORDER,
                "nested-update",
                Message.of("rule.nested-update", words.who(event.thread()), words.place(event)),
                words.places(List.of(event)),
                List.of(event));
    }
}
