package org.threadgrader.probe;

import java.time.Instant;

/** Instant.now, on the virtual clock. */
@HooksFor(Instant.class)
public final class InstantHooks {
    private InstantHooks() {}

    @Static
    public static Instant now(int site) {
        Execution e = Execution.now;
        return e == null ? Instant.now() : Instant.ofEpochMilli(SystemHooks.millis(e, site));
    }
}
