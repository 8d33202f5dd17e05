package org.threadgrader.run;

import java.util.List;

/** What one run left behind: the noun this stage makes. */
public record Recorded(List<Event> events, Outcome outcome) {
    public Recorded {
        events = List.copyOf(events);
    }
}
