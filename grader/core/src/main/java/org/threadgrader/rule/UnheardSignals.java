package org.threadgrader.rule;

import java.util.List;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/** Signals that nobody heard, on objects on which somebody waits afterwards. */
final class UnheardSignals {
    private UnheardSignals() {}

    static List<Event> in(Timeline timeline) {
        List<Event> waits = timeline.all(EventKind.WAIT);
        return timeline.all(EventKind.NOTIFY).stream()
                .filter(signal -> signal.value() == 0)
                .filter(signal -> waits.stream()
                        .anyMatch(wait -> wait.object() == signal.object() && wait.index() > signal.index()))
                .toList();
    }
}
