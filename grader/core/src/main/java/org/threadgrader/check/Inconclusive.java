package org.threadgrader.check;

import java.util.Locale;
import java.util.Set;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/**
 * Thrown by a check that can't be decided: the situation never arose, something could not be controlled, or only a
 * clock ended the run. It says nothing about the program.
 */
public final class Inconclusive extends AssertionError {
    private static final long serialVersionUID = 1L;

    /** A JVM that died, a clock, a torn channel: in their own words, or in those of an exploration. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "check.outcome-died",
            "check.outcome-wall-deadline",
            "check.outcome-protocol",
            "check.live-limit",
            "explore.died",
            "explore.deadline",
            "explore.protocol");

    private final transient Message reason;

    Inconclusive(Message reason) {
        this.reason = reason;
    }

    /** For what only the author of an exercise can know to say nothing about the program. */
    public static Inconclusive because(String en, String zh) {
        return new Inconclusive(Message.text(new Localized(en, zh)));
    }

    /**
     * Whether the machine may have been what stood in the way, as where it has too little memory or too much to do: the next
     * time, the same program may be decided.
     *
     * @param reason a reason in words, or how a program ended
     */
    public static boolean mayBeOfTheMachine(Message reason) {
        return OF_THE_MACHINE.contains(reason.key())
                || reason.args().stream().anyMatch(arg -> arg instanceof Message part && mayBeOfTheMachine(part));
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
