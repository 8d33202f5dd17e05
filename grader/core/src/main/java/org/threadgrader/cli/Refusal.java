package org.threadgrader.cli;

import org.threadgrader.message.Message;

/** Ends a command that can't do what was asked: one line that names the cause and says what to do, and exit status 2. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    Refusal(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    static Refusal of(String key, Object... args) {
        return new Refusal(Message.of("cli." + key, args));
    }

    Message reason() {
        return reason;
    }
}
