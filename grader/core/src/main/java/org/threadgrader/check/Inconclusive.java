package org.threadgrader.check;

import java.util.Locale;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/**
 * Thrown by a check that can't be decided: the situation never arose, something could not be controlled, or only a
 * clock ended the run. It says nothing about the program.
 */
public final class Inconclusive extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    Inconclusive(Message reason) {
        this.reason = reason;
    }

    /** For what only the author of an exercise can know to say nothing about the program. */
    public static Inconclusive because(String en, String zh) {
        return new Inconclusive(Message.text(new Localized(en, zh)));
    }

    /** What stood in the way. */
    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Locale.getDefault());
    }
}
