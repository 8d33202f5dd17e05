package org.threadgrader.explore;

import java.util.Optional;

/**
 * What a schedule is called in results: with the program and the JDK, all that is needed to make the same run again.
 *
 * @param strategy one of {@code start-order}, {@code random}, {@code pct}, {@code pos}, {@code directed}, {@code systematic}
 * @param seed the strategy's seed
 */
public record ScheduleName(String strategy, long seed) {
    /** Reads {@code strategy:seed}, such as {@code pct:17}. */
    public static Optional<ScheduleName> parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ScheduleName(text.substring(0, colon), Long.parseLong(text.substring(colon + 1))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return strategy + ":" + seed;
    }
}
