package org.threadgrader.picture;

import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.StubCall;

/** Says what was printed, and what a scenario's stub was told: a piece of {@link Drawing}. */
final class Said {
    private static final int LONGEST_QUOTE = 40;

    private Said() {}

    static Message printed(Beat beat) {
        String stream = beat.first().value() == 2 ? "-error" : "";
        String first = quote(beat.line());
        return beat.times() == 1
                ? Message.of("picture.prints" + stream, first)
                : Message.of("picture.prints-lines" + stream, beat.times(), first, quote(beat.lastLine()));
    }

    private static String quote(Optional<Line> line) {
        return cut(line.map(Line::text).orElse("").strip());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }

    /** A method of a stub, with what it was given where it was called once. */
    static Message called(Beat beat, List<Event> events) {
        StubCall call = StubCall.of(beat.first(), events);
        StubCall once = new StubCall(
                call.method(), call.arguments().stream().map(Said::cut).toList());
        return Message.of("picture.calls", beat.times() > 1 ? call.method() : once.toString());
    }
}
