package org.threadgrader.mark;

import org.threadgrader.message.Message;

/** A mistake in an instructor's table: leaves this package only as an {@link UnreadableSheet}. */
final class BadSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    BadSheet(String key, Object... args) {
        this.reason = Message.of(key, args);
    }

    Message reason() {
        return reason;
    }
}
