package org.threadgrader.check;

import java.util.List;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * A run that shows what a {@link Rejection} is for.
 *
 * @param run the run
 * @param events the few events of it that show it, in the order in which to read them; empty where only its end does
 */
public record Shown(Timeline run, List<Event> events) {
    public Shown {
        events = List.copyOf(events);
    }
}
