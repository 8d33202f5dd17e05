package org.threadgrader.check;

import java.util.List;
import org.threadgrader.message.Message;

/**
 * Something a student may do better, which costs no points.
 *
 * @param id the id of its page, for instance {@code polling}
 * @param message one sentence for the student
 * @param where the places in the student's source it is about
 */
public record Advice(String id, Message message, List<Where> where) {

    public Advice {
        where = List.copyOf(where);
    }
}
