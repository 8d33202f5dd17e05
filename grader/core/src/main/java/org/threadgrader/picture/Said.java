package org.threadgrader.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;

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
        Event call = beat.first();
        String method = call.text().substring(call.text().indexOf('#') + 1);
        int bracket = method.indexOf('(');
        int arity = Integer.parseInt(method.substring(bracket + 1).replace(")", ""));
        String name = method.substring(0, bracket);
        return Message.of("picture.calls", beat.times() > 1 ? name : name + "(" + arguments(call, arity, events) + ")");
    }

    private static String arguments(Event call, int arity, List<Event> events) {
        List<String> arguments = new ArrayList<>(arity);
        for (int i = call.index() + 1; i < events.size() && arguments.size() < arity; i++) {
            Event event = events.get(i);
            if (event.kind() == EventKind.CALL_ARGUMENT && event.thread() == call.thread()) {
                arguments.add(event.text().isEmpty() ? "…" : cut(event.text().substring(1)));
            }
        }
        return String.join(", ", arguments);
    }
}
