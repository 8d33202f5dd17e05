package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/**
 * What a scenario reported by calling one of its recording stubs, as it is written down for people.
 *
 * @param method its name
 * @param arguments as they would be printed; null, and "…" for what is no text, number, truth value or character
 */
public record StubCall(String method, List<String> arguments) {
    private static final String OTHER = "…";

    /** Keeps a list of its own. */
    public StubCall {
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads a call with its arguments.
     *
     * @param call an event of the kind {@link EventKind#CALL}
     * @param events those of the run
     */
    public static StubCall of(Event call, List<Event> events) {
        String text = call.text().substring(call.text().indexOf('#') + 1);
        int bracket = text.indexOf('(');
        int arity = Integer.parseInt(text.substring(bracket + 1).replace(")", ""));
        List<String> arguments = new ArrayList<>(arity);
        for (int i = call.index() + 1; i < events.size() && arguments.size() < arity; i++) {
            Event event = events.get(i);
            if (event.kind() == EventKind.CALL_ARGUMENT && event.thread() == call.thread()) {
                arguments.add(argument(event));
            }
        }
        return new StubCall(text.substring(0, bracket), arguments);
    }

    /** A letter for its type comes first; what has none is the object of that number, 0 for null. */
    private static String argument(Event event) {
        if (event.text().isEmpty()) {
            return event.object() == 0 ? "null" : OTHER;
        }
        return event.text().substring(1);
    }

    /** As in a source. */
    @Override
    public String toString() {
        return method + "(" + String.join(", ", arguments) + ")";
    }
}
