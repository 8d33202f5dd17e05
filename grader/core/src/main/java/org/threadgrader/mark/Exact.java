package org.threadgrader.mark;

import java.math.BigDecimal;

/** Exact numbers as people and programs write them. */
public final class Exact {
    private Exact() {}

    /** The same number without zeros that say nothing, and without an exponent. */
    public static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
