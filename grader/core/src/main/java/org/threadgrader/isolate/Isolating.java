package org.threadgrader.isolate;

import java.util.Optional;
import org.threadgrader.message.Message;

/**
 * The isolation that there is: a promise, and the box that keeps it.
 *
 * @param isolation what is promised
 * @param box what processes are put into
 * @param lacking why there is no better one, and the mend; empty: there is none, or nobody asked
 */
public record Isolating(Isolation isolation, Box box, Optional<Message> lacking) {
    /** What there is everywhere. */
    public static final Isolating PORTABLE = new Isolating(Isolation.PORTABLE, new Open(), Optional.empty());
}
