package org.threadgrader.run;

import org.threadgrader.probe.EventKind;

/**
 * One fact of a {@link Recorded} run, as the probe sent it.
 *
 * @param index the event's place in the run, from 0
 * @param kind what happened; the kind says what the next fields mean
 * @param thread the id of the thread it happened in; 1 is the program's main thread, 0 the probe itself
 * @param local the event's place among its thread's own events, from 0: a {@link Plan.Hold} is placed by it
 * @param site the number of the call site in {@code Woven.sites()}, 0 where it is unknown
 * @param object the id of the object concerned, 0 for none; threads are objects
 * @param value a number
 * @param text a text, empty for none
 */
public record Event(int index, EventKind kind, int thread, int local, int site, int object, long value, String text) {
    /**
     * Whether a RELEASE, an ACQUIRE or a POLL is of an object as a whole: the probe names only the class where a method
     * changes or reads an object that takes care of its threads itself.
     */
    public boolean isOfWholeObject() {
        return text.indexOf('.') < 0 && !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
}
