package org.threadgrader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the totals of a class are spread over the points there are: a piece of {@link ClassFigures}.
 *
 * @param bars from no points to all of them, without gaps; none where there are no points to have
 */
record Histogram(List<Bar> bars) {
    private static final int BARS = 10;

    Histogram {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param from the least points counted in it
     * @param to where the next bar begins; the last bar counts these points as well
     * @param count how many totals lie there
     */
    record Bar(BigDecimal from, BigDecimal to, int count) {}

    /** Ten bars of one width. What lies outside, by an extra or a deduction, counts in the bar at that end. */
    static Histogram of(List<BigDecimal> totals, BigDecimal most) {
        if (most.signum() <= 0) {
            return new Histogram(List.of());
        }
        int[] counts = new int[BARS];
        for (BigDecimal total : totals) {
            int bar = total.multiply(BigDecimal.valueOf(BARS))
                    .divide(most, 0, RoundingMode.FLOOR)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(BARS - 1))
                    .intValue();
            counts[bar]++;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            bars.add(new Bar(edge(most, i), edge(most, i + 1), counts[i]));
        }
        return new Histogram(bars);
    }

    private static BigDecimal edge(BigDecimal most, int number) {
        return most.multiply(BigDecimal.valueOf(number)).divide(BigDecimal.valueOf(BARS));
    }

    /**
     * The same with neighbours joined until no bar holds fewer than this, so that none points at a single person; without
     * bars where that leaves only one.
     */
    Histogram withAtLeast(int crowd) {
        List<Bar> joined = new ArrayList<>();
        for (Bar bar : bars) {
            boolean open = !joined.isEmpty() && joined.get(joined.size() - 1).count() < crowd;
            joined.add(open ? join(joined.remove(joined.size() - 1), bar) : bar);
        }
        while (joined.size() > 1 && joined.get(joined.size() - 1).count() < crowd) {
            Bar last = joined.remove(joined.size() - 1);
            joined.add(join(joined.remove(joined.size() - 1), last));
        }
        return new Histogram(joined.size() > 1 ? joined : List.of());
    }

    private static Bar join(Bar left, Bar right) {
        return new Bar(left.from(), right.to(), left.count() + right.count());
    }
}
