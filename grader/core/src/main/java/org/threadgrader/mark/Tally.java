package org.threadgrader.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** The points of one submission while one rule after the other is applied to them. */
final class Tally {
    private final Map<String, BigDecimal> points = new LinkedHashMap<>();
    private final Map<String, BigDecimal> maxPoints = new LinkedHashMap<>();
    private final List<Adjustment> adjustments = new ArrayList<>();

    /**
     * The points as the judge gave them.
     *
     * @param maxScores what the checks of each exercise of the assignment can give
     */
    Tally(SubmissionResult result, Map<String, BigDecimal> maxScores) {
        maxScores.forEach((exercise, maxScore) -> {
            points.put(exercise, result.adjusted(List.of()).score(exercise));
            maxPoints.put(exercise, maxScore);
        });
    }

    /** In the assignment's order. */
    List<String> exercises() {
        return List.copyOf(points.keySet());
    }

    BigDecimal points(String exercise) {
        return points.getOrDefault(exercise, BigDecimal.ZERO);
    }

    BigDecimal maxPoints(String exercise) {
        return maxPoints.getOrDefault(exercise, BigDecimal.ZERO);
    }

    void change(
            Adjustment.Kind kind, String exercise, BigDecimal morePoints, BigDecimal moreMaxPoints, Message reason) {
        points.merge(exercise, morePoints, BigDecimal::add);
        maxPoints.merge(exercise, moreMaxPoints, BigDecimal::add);
        adjustments.add(new Adjustment(kind, Optional.of(exercise), morePoints, moreMaxPoints, reason));
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }
}
