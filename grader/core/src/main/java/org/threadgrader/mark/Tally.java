package org.threadgrader.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** The points of one submission while one rule after the other is applied to them. */
final class Tally {
    private final Map<String, BigDecimal> points = new LinkedHashMap<>();
    private final Map<String, BigDecimal> maxPoints = new LinkedHashMap<>();
    private final List<Adjustment> adjustments = new ArrayList<>();

    private Tally() {}

    /**
     * The points as the judge gave them.
     *
     * @param maxScores what the checks of each exercise of the assignment can give
     */
    static Tally judged(SubmissionResult result, Map<String, BigDecimal> maxScores) {
        return of(maxScores, exercise -> result.adjusted(List.of()).score(exercise));
    }

    /** The points that may still be the student's: all that is open accepted, and all there are where nothing could be read. */
    static Tally atBest(SubmissionResult result, Map<String, BigDecimal> maxScores) {
        return of(
                maxScores,
                exercise -> result.exercises().isEmpty()
                        ? maxScores.getOrDefault(exercise, BigDecimal.ZERO)
                        : result.exercises().stream()
                                .filter(one -> one.id().equals(exercise))
                                .map(ExerciseResult::scoreIfAccepted)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Tally of(Map<String, BigDecimal> maxScores, Function<String, BigDecimal> points) {
        Tally tally = new Tally();
        maxScores.forEach((exercise, maxScore) -> {
            tally.points.put(exercise, points.apply(exercise));
            tally.maxPoints.put(exercise, maxScore);
        });
        return tally;
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

    BigDecimal sum() {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
