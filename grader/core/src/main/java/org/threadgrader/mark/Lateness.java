package org.threadgrader.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.threadgrader.assignment.Rules;
import org.threadgrader.message.Message;

/**
 * How late a submission is, as its course counts it.
 *
 * @param rule by which it is counted
 * @param due when it was due for this student
 * @param handedIn when it came
 * @param units hours or days that have begun since the due date; at least 1
 * @param percent of the earned points that are deducted; above 0, at most 100
 */
record Lateness(Rules.Late rule, OffsetDateTime due, OffsetDateTime handedIn, long units, BigDecimal percent) {
    /** A hundredth of a point is the finest that grade books keep. */
    private static final int DECIMALS = 2;

    /**
     * The lateness by a rule; empty for what is in time or within the grace. After the grace all counts, from the due date on:
     * it is for slow uploads, not a second due date.
     */
    static Optional<Lateness> of(Rules.Late late, OffsetDateTime due, OffsetDateTime handedIn) {
        Duration after = Duration.between(due, handedIn);
        if (after.isNegative() || after.isZero() || after.compareTo(late.grace()) <= 0) {
            return Optional.empty();
        }
        long whole = after.dividedBy(late.unit());
        long begun = after.equals(late.unit().multipliedBy(whole)) ? whole : whole + 1;
        BigDecimal percent = late.percent().multiply(BigDecimal.valueOf(begun)).min(late.cap());
        return Optional.of(new Lateness(late, due, handedIn, begun, percent));
    }

    /** What is deducted from points: rounded down, in the student's favour. */
    BigDecimal deduction(BigDecimal points) {
        return points.multiply(percent).movePointLeft(2).setScale(DECIMALS, RoundingMode.DOWN);
    }

    /** Whether nothing is left of any points. */
    boolean isAll() {
        return percent.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** One sentence for the student. */
    Message reason() {
        String unit = rule.unit().toHours() == 1 ? "mark.hours" : "mark.days";
        return Message.of(
                "mark.late",
                handedIn.withOffsetSameInstant(due.getOffset()),
                due,
                Message.of(unit, units),
                Exact.of(percent));
    }
}
