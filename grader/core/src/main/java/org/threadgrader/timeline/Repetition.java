package org.threadgrader.timeline;

import java.util.List;
import java.util.regex.Pattern;
import org.threadgrader.run.Event;

/**
 * Whether two runs are the same, event by event: part of {@link Timeline}.
 *
 * <p>What a program prints or throws may hold numbers that the JVM gives out as it goes, and that say nothing about the
 * program: identity hashes ({@code Object.toString}), numbers and addresses of hidden classes, and thread ids ({@code
 * Thread.toString} from JDK 21 on). They go on from one run to the next in a JVM, and are not compared.
 */
final class Repetition {
    private static final Pattern GIVEN =
            Pattern.compile("(?<=@)[0-9a-f]+|(?<=\\$\\$Lambda\\$)[0-9]+|(?<=/0x)[0-9a-f]+|(?<=Thread\\[#)[0-9]+");

    private Repetition() {}

    static boolean isOf(List<Event> events, List<Event> others) {
        if (events.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Event other = others.get(i);
            if (!event.equals(other) && !withoutGiven(event).equals(withoutGiven(other))) {
                return false;
            }
        }
        return true;
    }

    private static Event withoutGiven(Event event) {
        return new Event(
                event.index(),
                event.kind(),
                event.thread(),
                event.local(),
                event.site(),
                event.object(),
                event.value(),
                withoutGiven(event.text()));
    }

    static String withoutGiven(String text) {
        return GIVEN.matcher(text).replaceAll("");
    }
}
