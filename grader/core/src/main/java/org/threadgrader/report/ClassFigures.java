package org.threadgrader.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.Verdict;

/**
 * What is counted over a {@link GradedClass}: the pictures and tables of its page and of the summary.
 *
 * @param handedIn the exercises somebody handed in, in the assignment's order
 * @param totals the totals that count, over the points of these exercises
 * @param leftOut how many submissions have no total that counts: nothing could be graded, or something waits for a person
 * @param hardest the checks that somebody lost, those that most lost first
 * @param mistakes the recognised mistakes, those of most submissions first; among equals, those that cost most points
 */
record ClassFigures(
        List<String> handedIn, Histogram totals, int leftOut, List<HardCheck> hardest, List<CommonMistake> mistakes) {

    /** A check, how many were judged by it, and how many of these were rejected. */
    record HardCheck(String exercise, String check, int lost, int judged) {
        int percent() {
            return Math.round(100f * lost / judged);
        }
    }

    /** A mistake's id, how many submissions made it, each counted once, and the points that its checks lost in all of them. */
    record CommonMistake(String id, int submissions, BigDecimal lost) {}

    static ClassFigures of(GradedClass graded) {
        Set<String> seen = new HashSet<>();
        Map<String, HardCheck> checks = new LinkedHashMap<>();
        Map<String, CommonMistake> mistakes = new TreeMap<>();
        List<BigDecimal> totals = new ArrayList<>();
        for (SubmissionResult submission : graded.submissions()) {
            if (submission.isSettled()) {
                totals.add(submission.score());
            }
            for (ExerciseResult result : submission.exercises()) {
                if (result.status() != ExerciseStatus.MISSING) {
                    seen.add(result.id());
                }
                result.checks().forEach(check -> count(result.id(), check, checks));
            }
            reasons(submission)
                    .forEach(reason -> mistakes.merge(
                            reason, new CommonMistake(reason, 1, lost(submission, reason)), ClassFigures::both));
        }
        List<String> handedIn =
                graded.maxScores().keySet().stream().filter(seen::contains).toList();
        return new ClassFigures(
                handedIn,
                Histogram.of(totals, graded.maxScore(handedIn)),
                graded.submissions().size() - totals.size(),
                hardest(checks),
                commonest(mistakes.values()));
    }

    private static void count(String exercise, Judgement check, Map<String, HardCheck> checks) {
        boolean lost = check.verdict() == Verdict.REJECTED;
        if (lost || check.verdict() == Verdict.ACCEPTED) {
            checks.merge(
                    exercise + " " + check.id(),
                    new HardCheck(exercise, check.id(), lost ? 1 : 0, 1),
                    (a, b) -> new HardCheck(exercise, check.id(), a.lost() + b.lost(), a.judged() + b.judged()));
        }
    }

    /** The ids of the mistakes that were recognised in a submission, each once, in the order of its checks. */
    static Set<String> reasons(SubmissionResult submission) {
        Set<String> reasons = new LinkedHashSet<>();
        for (ExerciseResult exercise : submission.exercises()) {
            for (Judgement check : exercise.checks()) {
                check.reason().ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private static List<HardCheck> hardest(Map<String, HardCheck> checks) {
        return checks.values().stream()
                .filter(check -> check.lost() > 0)
                .sorted(Comparator.comparing(HardCheck::lost)
                        .thenComparing(HardCheck::percent)
                        .reversed()
                        .thenComparing(HardCheck::exercise)
                        .thenComparing(HardCheck::check))
                .toList();
    }

    /** The points of the checks that a mistake was the reason to reject. */
    private static BigDecimal lost(SubmissionResult submission, String reason) {
        return submission.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.reason().equals(Optional.of(reason)))
                .map(check -> check.maxPoints().subtract(check.points().orElse(check.maxPoints())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CommonMistake both(CommonMistake one, CommonMistake other) {
        return new CommonMistake(
                one.id(), one.submissions() + other.submissions(), one.lost().add(other.lost()));
    }

    private static List<CommonMistake> commonest(Collection<CommonMistake> mistakes) {
        return mistakes.stream()
                .sorted(Comparator.comparing(CommonMistake::submissions)
                        .thenComparing(CommonMistake::lost)
                        .reversed()
                        .thenComparing(CommonMistake::id))
                .toList();
    }
}
