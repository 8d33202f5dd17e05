package org.threadgrader.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threadgrader.report.Points;

/**
 * The highest grade of an assignment in a course system, as a cell of its {@link Sheet} says it: what scores are scaled to.
 *
 * @param points more than 0
 * @param comma whether decimals stand behind a comma there
 */
record Highest(BigDecimal points, boolean comma) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");

    /** Moodle keeps five, and shows two; so does Canvas. */
    private static final int DECIMALS = 2;

    /** Empty where the cell holds no number, or one that nothing can be scaled to. */
    static Optional<Highest> of(String cell) {
        return number(cell)
                .filter(points -> points.signum() > 0)
                .map(points -> new Highest(points, cell.indexOf(',') >= 0));
    }

    /** A number with a point or a comma before its decimals; no system writes one between thousands. */
    static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** Whether points are worth something else here than where so many are the most. */
    boolean scales(BigDecimal most) {
        return most.compareTo(points) != 0;
    }

    /**
     * A score as points of these; exact where nothing is to be scaled.
     *
     * @param most the score that is worth all of them, more than 0
     */
    BigDecimal scaled(BigDecimal score, BigDecimal most) {
        return scales(most) ? score.multiply(points).divide(most, DECIMALS, RoundingMode.HALF_UP) : score;
    }

    /** A grade as the table writes numbers. */
    String written(BigDecimal grade) {
        String written = Points.of(grade);
        return comma ? written.replace('.', ',') : written;
    }
}
