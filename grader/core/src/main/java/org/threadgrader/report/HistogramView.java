package org.threadgrader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A {@link Histogram} as the template draws it, in units of its picture: a bar's area is its count, so that bars of several
 * widths compare.
 *
 * @param title what is shown
 * @param text the same in words
 * @param marks the points below the edges of the bars
 * @param joined how to read bars of several widths; empty where they have one
 * @param leftOut who is not in it; empty where everybody is
 */
record HistogramView(String title, String text, List<Bar> bars, List<Mark> marks, String joined, String leftOut) {
    static final int WIDTH = 340;
    static final int HEIGHT = 120;

    record Bar(int x, int y, int width, int height, int middle, int count) {}

    record Mark(int x, String points) {}

    static HistogramView of(Histogram histogram, String leftOut, Texts words) {
        List<Histogram.Bar> bars = histogram.bars();
        String text = bars.stream()
                .map(bar -> words.of("html.bar", Points.of(bar.from()), Points.of(bar.to()), bar.count()))
                .collect(Collectors.joining(words.of("separator")));
        List<Bar> drawn = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        if (!bars.isEmpty()) {
            BigDecimal most = bars.get(bars.size() - 1).to();
            double highest =
                    bars.stream().mapToDouble(HistogramView::density).max().orElse(0);
            marks.add(new Mark(0, Points.of(bars.get(0).from())));
            for (Histogram.Bar bar : bars) {
                int x = at(bar.from(), most);
                int end = at(bar.to(), most);
                int height = highest == 0 ? 0 : (int) Math.round(HEIGHT * density(bar) / highest);
                drawn.add(new Bar(x + 1, HEIGHT - height, end - x - 2, height, (x + end) / 2, bar.count()));
                marks.add(new Mark(end, Points.of(bar.to())));
            }
        }
        return new HistogramView(
                words.of("html.totals"),
                text,
                drawn,
                marks,
                joined(bars) ? words.of("html.totals-joined") : "",
                leftOut);
    }

    /** How many submissions are not in a histogram; empty where none is left out. */
    static String leftOut(int count, Texts words) {
        return count == 0 ? "" : words.of("html.left-out", count);
    }

    private static boolean joined(List<Histogram.Bar> bars) {
        return bars.stream()
                        .map(bar -> bar.to().subtract(bar.from()).stripTrailingZeros())
                        .distinct()
                        .count()
                > 1;
    }

    private static double density(Histogram.Bar bar) {
        return bar.count() / bar.to().subtract(bar.from()).doubleValue();
    }

    private static int at(BigDecimal points, BigDecimal most) {
        return points.multiply(BigDecimal.valueOf(WIDTH))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
