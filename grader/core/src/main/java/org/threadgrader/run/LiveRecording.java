package org.threadgrader.run;

import java.util.List;
import java.util.Optional;

/** A run in progress, seen from the judge: its event stream grows until the run ends. */
public interface LiveRecording extends AutoCloseable {
    /** What has been recorded up to now, in order; an immutable copy. */
    List<Event> events();

    /** What has been recorded from this index on, in order; an immutable copy, which costs nothing of what came before. */
    List<Event> eventsFrom(int index);

    /** How it ended, once it has. */
    Optional<Outcome> outcome();

    /** Lets the thread that waits at a gate go on; a gate not yet reached will not hold anybody. Once closed it does nothing. */
    void open(String gate);

    /** Ends the run where it is. */
    @Override
    void close();
}
