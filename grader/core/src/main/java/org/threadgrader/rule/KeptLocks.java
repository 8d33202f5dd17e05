package org.threadgrader.rule;

import java.util.List;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** Locks that their thread took and never gave back, though it has ended: the next one who wants them waits for ever. */
final class KeptLocks {
    private KeptLocks() {}

    static List<Finding> in(Timeline timeline) {
        Words words = new Words(timeline);
        return HeldLocks.atTheEndOf(timeline).all().stream()
                .filter(taken -> taken.kind() == EventKind.LOCK)
                .filter(taken -> timeline.thread(taken.thread())
                        .flatMap(ThreadFacts::end)
                        .isPresent())
                .map(taken -> finding(words, taken))
                .distinct()
                .toList();
    }

    private static Finding finding(Words words, Event taken) {
        return new Finding(
                Kind.DEADLOCK,
                "lock-never-given-back",
                Message.of("rule.lock-never-given-back", words.who(taken.thread()), words.place(taken)),
                words.places(List.of(taken)),
                List.of(taken));
    }
}
