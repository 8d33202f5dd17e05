package org.threadgrader.mark;

import org.threadgrader.message.Message;

/** A mistake in a table that was given: of an instructor's own it leaves this package only as an {@link UnreadableSheet}. */
public final class BadSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    BadSheet(String key, Object... args) {
        this.reason = Message.of(key, args);
    }

    /** What is wrong, where, and what to do. */
    public Message reason() {
        return reason;
    }
}
