package org.threadgrader.report;

import org.threadgrader.message.Message;

/**
 * How far student code was kept from the machine, as an honest promise; stated in every {@link GradedClass}.
 *
 * @param tier the tier's name
 * @param reason what the tier does and does not hold back
 */
public record Isolation(String tier, Message reason) {
    /** A process of its own with limits, and nothing more. */
    public static final Isolation PORTABLE = new Isolation("portable", Message.of("report.isolation.portable"));
}
