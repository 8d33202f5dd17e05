package org.threadgrader.check;

import java.util.Optional;
import org.threadgrader.run.Event;

/**
 * Where an event stands in a thread's counting.
 *
 * @param start the event
 * @param last the last counted line that was complete before it
 * @param next the first counted line that was not
 */
record Moment(Event start, Optional<CountedLine> last, Optional<CountedLine> next) {

    static Moment of(Event event, Participant counter) {
        Optional<CountedLine> last = Optional.empty();
        for (CountedLine counted : counter.countedLines()) {
            if (counted.line().last().index() > event.index()) {
                return new Moment(event, last, Optional.of(counted));
            }
            last = Optional.of(counted);
        }
        return new Moment(event, last, Optional.empty());
    }

    /** Whether it lies after the line of that number is complete and before the next one's first piece. */
    boolean isRightAfter(int number) {
        return last.isPresent()
                && last.get().number() == number
                && next.map(counted -> counted.line().first().index() > start.index())
                        .orElse(true);
    }
}
