package org.threadgrader.report;

import java.math.BigDecimal;
import org.threadgrader.mark.Exact;

/** The one way in which points are written: exact, without an exponent and without zeros that say nothing. */
public final class Points {
    private Points() {}

    /** The number as people and programs read it, for instance {@code 15}, {@code 7.5}, {@code 0}. */
    public static String of(BigDecimal points) {
        return Exact.of(points).toPlainString();
    }

    /** A change of points: with its sign, for instance {@code +5}, {@code -12.5}. */
    public static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + of(change);
    }
}
