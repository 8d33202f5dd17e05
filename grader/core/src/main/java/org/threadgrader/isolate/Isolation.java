package org.threadgrader.isolate;

import org.threadgrader.message.Message;

/**
 * How far student code was kept from the machine, as an honest promise; stated in every result.
 *
 * @param tier what holds it back
 * @param reason what the tier does and does not hold back
 */
public record Isolation(Tier tier, Message reason) {
    /** A process of its own with limits, and nothing more. */
    public static final Isolation PORTABLE = new Isolation(Tier.PORTABLE, Message.of("isolate.portable"));

    /** A box of its own, which a trial has found to hold. */
    public static final Isolation BUBBLEWRAP = new Isolation(Tier.BUBBLEWRAP, Message.of("isolate.bubblewrap"));

    /** Such a box with limits for all that runs in it together. */
    public static final Isolation SERVER = new Isolation(Tier.SERVER, Message.of("isolate.server"));
}
