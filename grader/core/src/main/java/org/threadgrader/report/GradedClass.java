package org.threadgrader.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/**
 * A class of submissions with everything that was found out about them: the noun every report is made of.
 *
 * @param assignment what was asked
 * @param maxScores the points the checks of each exercise can give, by its id, in the assignment's order
 * @param isolation how far student code was kept from the machine
 * @param engine what judged it
 * @param submissions the results in the order of the submissions' ids
 * @param timing when and how long
 * @param notes what lay beside the submissions and was left out
 * @param maxScore the most points that a submission can have to reach, by the rules of the course
 * @param left how many submissions are not graded yet, as where a batch was broken off; they are not among the results
 */
public record GradedClass(
        Assignment assignment,
        Map<String, BigDecimal> maxScores,
        Isolation isolation,
        Engine engine,
        List<SubmissionResult> submissions,
        Timing timing,
        List<Message> notes,
        BigDecimal maxScore,
        int left) {

    public GradedClass {
        maxScores = Collections.unmodifiableMap(new LinkedHashMap<>(maxScores));
        submissions = List.copyOf(submissions);
        notes = List.copyOf(notes);
    }

    /** A class with nothing beside the submissions, and no rules: all points count as they are. */
    public GradedClass(
            Assignment assignment,
            Map<String, BigDecimal> maxScores,
            Isolation isolation,
            Engine engine,
            List<SubmissionResult> submissions,
            Timing timing) {
        this(
                assignment,
                maxScores,
                isolation,
                engine,
                submissions,
                timing,
                List.of(),
                maxScores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                0);
    }

    /** The same with what lay beside the submissions. */
    public GradedClass noting(List<Message> more) {
        return new GradedClass(assignment, maxScores, isolation, engine, submissions, timing, more, maxScore, left);
    }

    /** The same with what the rules of the course make of the points. */
    public GradedClass marked(List<SubmissionResult> results, BigDecimal most) {
        return new GradedClass(assignment, maxScores, isolation, engine, results, timing, notes, most, left);
    }

    /** The same as a part of a class of which so many are not graded yet. */
    public GradedClass leaving(int open) {
        return new GradedClass(assignment, maxScores, isolation, engine, submissions, timing, notes, maxScore, open);
    }

    /** Whether nobody is left to be graded: a part of a class is for its instructor's eyes alone. */
    public boolean isWhole() {
        return left == 0;
    }

    /** The points that count as all of a submission's: which exercises are dropped may differ from one to the next. */
    public BigDecimal maxScore(SubmissionResult submission) {
        BigDecimal judged = maxScores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return submission.adjustments().stream().map(Adjustment::maxPoints).reduce(judged, BigDecimal::add);
    }

    /**
     * Whether a submission has a grade that can be handed on: nothing in it is open, and there are points to reach. Where all
     * is a bonus or weighs nothing, its points are no part of any whole.
     */
    public boolean hasGrade(SubmissionResult submission) {
        return submission.isSettled() && maxScore(submission).signum() > 0;
    }

    /** The points that one exercise can give: those of its checks by its weight, be it a bonus or dropped in the end. */
    public BigDecimal maxScore(SubmissionResult submission, String exercise) {
        return most(submission, exercise, Adjustment.Kind.WEIGHT);
    }

    /** The points to reach in some exercises, by the rules of the course: a bonus adds none, and no more counts than in all. */
    BigDecimal maxScore(Collection<String> exercises) {
        return submissions.stream()
                .findFirst() // weights are the same for all
                .map(any -> exercises.stream()
                        .map(exercise -> most(any, exercise, Adjustment.Kind.WEIGHT, Adjustment.Kind.BONUS))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ZERO)
                .min(maxScore);
    }

    private BigDecimal most(SubmissionResult submission, String exercise, Adjustment.Kind... kinds) {
        return submission.adjustments(exercise).stream()
                .filter(adjustment -> List.of(kinds).contains(adjustment.kind()))
                .map(Adjustment::maxPoints)
                .reduce(maxScores.getOrDefault(exercise, BigDecimal.ZERO), BigDecimal::add);
    }

    /** Whether the rules of the course let an exercise count at all. */
    boolean isCounted(String exercise) {
        return submissions.stream()
                .findFirst() // weights are the same for all
                .flatMap(any -> any.adjustments(exercise).stream()
                        .filter(adjustment -> adjustment.kind() == Adjustment.Kind.WEIGHT)
                        .findFirst())
                .map(weight -> weight.maxPoints().add(maxScores.getOrDefault(exercise, BigDecimal.ZERO)))
                .filter(most -> most.signum() == 0)
                .isEmpty();
    }

    /** The exercises that do not count, so that they have no column. */
    List<String> uncounted() {
        List<String> columns = columns();
        return maxScores.keySet().stream()
                .filter(id -> !isCounted(id) && !columns.contains(id))
                .toList();
    }

    /** The exercises that count and that nobody handed in, of those who are graded: of a part of a class it may still come. */
    List<String> others() {
        List<String> columns = columns();
        return maxScores.keySet().stream()
                .filter(id -> isCounted(id) && !columns.contains(id))
                .toList();
    }

    /** The exercises that have a column in tables: those that count and somebody handed in, all where there are none. */
    List<String> columns() {
        List<String> handedIn = maxScores.keySet().stream()
                .filter(this::isCounted)
                .filter(id -> submissions.stream()
                        .anyMatch(submission -> Scores.result(submission, id)
                                .filter(result -> result.status() != ExerciseStatus.MISSING)
                                .isPresent()))
                .toList();
        List<String> counted =
                maxScores.keySet().stream().filter(this::isCounted).toList();
        return Stream.of(handedIn, counted)
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.copyOf(maxScores.keySet()));
    }

    /** A check's title; its id where the assignment gives it none. */
    public Localized checkTitle(String exercise, String check) {
        return assignment
                .exercise(exercise)
                .flatMap(known -> known.check(check))
                .map(CheckText::title)
                .orElseGet(() -> new Localized(check, check));
    }

    /** An exercise's title; its id where the assignment does not know it. */
    public Localized exerciseTitle(String exercise) {
        return assignment
                .exercise(exercise)
                .map(known -> known.title())
                .orElseGet(() -> new Localized(exercise, exercise));
    }
}
