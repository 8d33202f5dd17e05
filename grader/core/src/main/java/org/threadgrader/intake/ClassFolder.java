package org.threadgrader.intake;

import java.util.List;
import org.threadgrader.message.Message;

/**
 * The submissions of a class.
 *
 * @param submissions in the order of their ids; never empty
 * @param notes what lies beside the submissions and was left out
 */
public record ClassFolder(List<Submission> submissions, List<Message> notes) implements Received {
    /** Keeps lists of its own. */
    public ClassFolder {
        submissions = List.copyOf(submissions);
        notes = List.copyOf(notes);
    }
}
