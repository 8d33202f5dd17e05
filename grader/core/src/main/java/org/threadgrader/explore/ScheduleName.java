package org.threadgrader.explore;

import java.util.List;
import java.util.Optional;
import org.threadgrader.run.Schedule;

/**
 * What a schedule is called in results: with the program and the JDK, all that is needed to make the same run again.
 *
 * @param strategy one of {@link #STRATEGIES}
 * @param seed the strategy's seed; for {@code start-order} the order's number, for {@code systematic} the place in the search
 */
public record ScheduleName(String strategy, long seed) {
    /** Forward, reverse, in turn: by the order of starts. */
    public static final String START_ORDER = "start-order";

    /** Threads are held at suspicious places. */
    public static final String DIRECTED = "directed";

    /** At each step, anybody. */
    public static final String RANDOM = "random";

    /** Random priorities, changed at a few steps. */
    public static final String PCT = "pct";

    /** Random priorities of operations. */
    public static final String POS = "pos";

    /** All schedules with few interruptions, one after another. */
    public static final String SYSTEMATIC = "systematic";

    /** All strategies there are. */
    public static final List<String> STRATEGIES = List.of(START_ORDER, DIRECTED, RANDOM, PCT, POS, SYSTEMATIC);

    /** Reads {@code strategy:seed}, such as {@code pct:17}; empty where it is no such name. */
    public static Optional<ScheduleName> parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || !STRATEGIES.contains(text.substring(0, colon))) {
            return Optional.empty();
        }
        try {
            ScheduleName name = new ScheduleName(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
            return name.mayBe() ? Optional.of(name) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A search and the few orders are counted from 0; any number is a seed. */
    private boolean mayBe() {
        return switch (strategy) {
            case START_ORDER -> seed >= 0 && seed < Schedule.Starts.Order.values().length;
            case SYSTEMATIC -> seed >= 0;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return strategy + ":" + seed;
    }
}
