package org.threadgrader.format;

import org.threadgrader.message.Message;

/** Ends the reading of a file that was given and can't be used; becomes an {@link Unfit}. */
final class UnfitFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnfitFile(String key, Object... args) {
        super(key, null, false, false);
        this.reason = Message.of("format." + key, args);
    }

    UnfitFile(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
