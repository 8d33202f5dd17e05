package org.threadgrader.explore;

import org.threadgrader.message.Message;

/** Thrown where the {@link Canary} shows that this engine must not judge: nothing that it says of a program may be reported. */
public final class BlindEngine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** Why, in one line. */
    public BlindEngine(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    static BlindEngine of(String what) {
        return new BlindEngine(Message.of("explore." + what, Runtime.version().toString()));
    }

    /** In one line, for whoever asked for a judgement. */
    public Message reason() {
        return reason;
    }
}
