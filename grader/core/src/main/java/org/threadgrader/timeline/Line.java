package org.threadgrader.timeline;

import org.threadgrader.run.Event;

/**
 * One line of output as one thread wrote it; pieces printed by other threads in between never mix into it.
 *
 * @param text the characters without the line's end
 * @param thread the id of the thread that wrote it
 * @param first the event that wrote its first piece
 * @param last the event that wrote its last character but the line's end; several lines share it where a whole text was written at once
 * @param place the line's place among the same stream's lines of its thread, from 0
 */
public record Line(String text, int thread, Event first, Event last, int place) {
    /** Its characters without the numbers that the JVM gives out as it goes, such as identity hashes. */
    public String withoutGiven() {
        return Repetition.withoutGiven(text);
    }
}
