package org.threadgrader.isolate;

import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;

/**
 * The isolation that there is: a promise, and the box that keeps it.
 *
 * @param isolation what is promised
 * @param box what processes are put into
 * @param lacking the tiers that there are not, as far as anybody asked for them
 */
public record Isolating(Isolation isolation, Box box, List<Lacking> lacking) {
    /** What there is everywhere. */
    public static final Isolating PORTABLE = new Isolating(Isolation.PORTABLE, new Open(), List.of());

    /** Keeps a list of its own. */
    public Isolating {
        lacking = List.copyOf(lacking);
    }

    /**
     * A tier that there is not.
     *
     * @param reason the cause, and the mend
     */
    public record Lacking(Tier tier, Message reason) {}

    /** Why there is no such tier; empty where there is, or nobody asked for it. */
    public Optional<Message> lacking(Tier tier) {
        return lacking.stream()
                .filter(one -> one.tier() == tier)
                .map(Lacking::reason)
                .findFirst();
    }
}
