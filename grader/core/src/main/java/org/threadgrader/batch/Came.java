package org.threadgrader.batch;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threadgrader.judge.Judgement;
import org.threadgrader.report.Points;

/** How the {@link Gate} writes what came. */
final class Came {
    private Came() {}

    static String of(Judgement check) {
        return check.verdict()
                + check.reason().map(reason -> " (" + reason + ")").orElse("");
    }

    static String of(Map<String, BigDecimal> losses) {
        return losses.isEmpty()
                ? "-"
                : new TreeMap<>(losses)
                        .entrySet().stream()
                                .map(loss -> loss.getKey() + " " + Points.of(loss.getValue()))
                                .collect(Collectors.joining(", "));
    }

    /** Whether two losses are the same numbers, however they are written. */
    static boolean equal(Map<String, BigDecimal> a, Map<String, BigDecimal> b) {
        return of(a).equals(of(b));
    }
}
