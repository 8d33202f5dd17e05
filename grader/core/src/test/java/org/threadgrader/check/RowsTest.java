package org.threadgrader.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.threadgrader.Golden;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;

/** The rows of a witness that tell of locks, permits and waits. */
final class RowsTest {
    private final Story story = new Story();
    private final List<Event> events = new ArrayList<>();

    @Test
    void whatAThreadDoesWithLocksPermitsAndWaitsIsSaidInBothLanguages() {
        Story.Actor worker = story.at(7).main.makes("Thread-0");
        int lock = story.object();
        tell(EventKind.LOCK, lock, LockKinds.MONITOR, "");
        tell(EventKind.LOCK, lock, LockKinds.SHARED, "");
        tell(EventKind.UNLOCK, lock, LockKinds.EXCLUSIVE, "");
        tell(EventKind.UNLOCK, lock, LockKinds.SHARED, "");
        tell(EventKind.PERMIT_ACQUIRE, lock, 1, "");
        tell(EventKind.PERMIT_RELEASE, lock, 2, "");
        tell(EventKind.WAIT, lock, 0, "await");
        tell(EventKind.WOKEN, lock, WaitResults.CAME, "await");
        tell(EventKind.WOKEN, lock, WaitResults.TIMED_OUT, "await");
        tell(EventKind.WOKEN, lock, WaitResults.INTERRUPTED, "await");
        tell(EventKind.INTERRUPT, worker.id, 0, "");
        tell(EventKind.INTERRUPTED, story.main.id, 0, "wait");
        tell(EventKind.MONITOR_ERROR, lock, 0, "notifyAll");
        Timeline timeline = story.timeline();
        StringBuilder said = new StringBuilder();
        for (Event event : events) {
            Fact row = Words.row(timeline, event);
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                said.append(row.label().in(language))
                        .append(": ")
                        .append(row.text().in(language))
                        .append('\n');
            }
        }

        Golden.assertMatches("check-rows.txt", said.toString());
    }

    private void tell(EventKind kind, int object, long value, String text) {
        events.add(story.main.does(kind, object, value, text));
    }
}
