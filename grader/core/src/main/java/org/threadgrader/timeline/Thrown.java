package org.threadgrader.timeline;

import java.util.Optional;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.weave.Site;

/** The place in the program's own code where an exception was thrown that nobody caught: a piece of a {@link Timeline}. */
final class Thrown {
    private Thrown() {}

    /** What the THROWN_AT just before it says; its text is class, method and file with a '#' between them. */
    static Optional<Site> where(Timeline timeline, Event uncaught) {
        return told(timeline, uncaught).flatMap(Thrown::site);
    }

    /** Whether the program's own code threw it, and not what it called. */
    static boolean isByProgram(Timeline timeline, Event uncaught) {
        return told(timeline, uncaught).filter(event -> event.object() == 1).isPresent();
    }

    private static Optional<Event> told(Timeline timeline, Event uncaught) {
        return timeline.thread(uncaught.thread()).stream()
                .flatMap(thread -> thread.own(EventKind.THROWN_AT).stream())
                .filter(event -> event.index() < uncaught.index())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Site> site(Event thrownAt) {
        String[] parts = thrownAt.text().split("#", -1);
        return parts.length == 3
                ? Optional.of(new Site(parts[0], parts[1], parts[2], (int) thrownAt.value()))
                : Optional.empty();
    }
}
