package org.threadgrader.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Threads of the JDK's own making, seen first when they ran code of the program's. What was before their tasks and what is
 * after them is not recorded, so that nothing they do can be said to be unordered.
 */
final class Strangers {
    private Strangers() {}

    static Set<Integer> of(Timeline timeline) {
        return timeline.all(EventKind.THREAD_NEW).stream()
                .filter(event -> event.thread() == event.object() && event.thread() != ThreadFacts.MAIN_ID)
                .map(Event::thread)
                .collect(Collectors.toSet());
    }
}
