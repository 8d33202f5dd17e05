package org.threadgrader.picture;

import java.util.Optional;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;

/**
 * What may become a step of a {@link Picture}: an event or a printed line, or many of them where a loop does the same
 * again and again.
 *
 * @param first the first event of it
 * @param last the last event of it
 * @param line the first line, where it prints
 * @param lastLine the last line, where it prints
 * @param times how often, from 1
 * @param rank how much it matters
 */
record Beat(Event first, Event last, Optional<Line> line, Optional<Line> lastLine, int times, Rank rank) {

    static Beat of(Event event, Rank rank) {
        return new Beat(event, event, Optional.empty(), Optional.empty(), 1, rank);
    }

    static Beat of(Line line, Rank rank) {
        return new Beat(line.first(), line.last(), Optional.of(line), Optional.of(line), 1, rank);
    }

    /** The two as one. */
    Beat and(Beat later) {
        return new Beat(first, later.last, line, later.lastLine, times + later.times, rank);
    }

    /** The same work at the same place about the same thing: what a loop does in each of its rounds. */
    boolean isLike(Beat other) {
        return first.kind() == other.first.kind()
                && first.site() == other.first.site()
                && (line.isPresent() ? first.value() == other.first.value() : first.object() == other.first.object());
    }
}
