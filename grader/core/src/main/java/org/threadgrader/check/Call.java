package org.threadgrader.check;

import java.util.List;
import org.threadgrader.run.Event;

/**
 * A call that a scenario made on one of its recording stubs: what the author's scenario reports of the student's class. A
 * piece of a {@link Run}.
 *
 * @param interfaceName binary name of the interface that declares the method
 * @param method its name
 * @param event the call, with its thread, its place in the run and in the source
 * @param arguments one event an argument
 */
public record Call(String interfaceName, String method, Event event, List<Event> arguments) {
    /** The letters of those types in a recorded argument. */
    private static final String WHOLE_NUMBERS = "IJSB";

    public Call {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument that is a whole number of a primitive type or its box.
     *
     * @param place from 0
     * @throws IllegalStateException for anything else, which no number stands for: null as well, see {@link #isNull}
     */
    public long number(int place) {
        String text = arguments.get(place).text();
        if (text.isEmpty() || WHOLE_NUMBERS.indexOf(text.charAt(0)) < 0) {
            throw new IllegalStateException("argument " + place + " of " + method + " is no whole number");
        }
        return arguments.get(place).value();
    }

    /**
     * An argument that is null.
     *
     * @param place from 0
     */
    public boolean isNull(int place) {
        return arguments.get(place).text().isEmpty() && arguments.get(place).object() == 0;
    }

    /**
     * An argument that is a text, a number, a truth value or a character, as text; empty where it is null or any other object.
     *
     * @param place from 0
     */
    public String text(int place) {
        String text = arguments.get(place).text();
        return text.isEmpty() ? "" : text.substring(1);
    }

    /**
     * An argument that is true.
     *
     * @param place from 0
     */
    public boolean isTrue(int place) {
        return arguments.get(place).text().equals("Ztrue");
    }

    /**
     * Which object an argument of any other type is: equal numbers are the same object; 0 is null.
     *
     * @param place from 0
     */
    public int object(int place) {
        return arguments.get(place).object();
    }
}
