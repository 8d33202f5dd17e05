package org.threadgrader.assignment;

import org.threadgrader.message.Message;

/** A mistake in an author's file: leaves this package only as an {@link UnreadableAssignment}. */
final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    BadFile(String key, Object... args) {
        this.reason = Message.of(key, args);
    }

    Message reason() {
        return reason;
    }
}
