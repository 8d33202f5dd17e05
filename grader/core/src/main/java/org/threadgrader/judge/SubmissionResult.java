package org.threadgrader.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.check.Where;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * Everything the grader says about one submission: the noun that reports are made of.
 *
 * @param submission what was handed in
 * @param status how it was dealt with
 * @param exercises one result an exercise, in the assignment's order; empty where nothing was graded
 * @param notes what to know about the submission as a whole, for instance files that were left out
 * @param adjustments what the rules of the course and the instructor changed in the points, in the order in which they
 *     were applied
 * @param counting the ids of the exercises that can change the total: all with a result, until the rules of the course say
 *     otherwise
 */
public record SubmissionResult(
        Submission submission,
        SubmissionStatus status,
        List<ExerciseResult> exercises,
        List<Message> notes,
        List<Adjustment> adjustments,
        Set<String> counting) {

    public SubmissionResult {
        exercises = List.copyOf(exercises);
        notes = List.copyOf(notes);
        adjustments = List.copyOf(adjustments);
        counting = Set.copyOf(counting);
    }

    /** A result in which every exercise counts. */
    public SubmissionResult(
            Submission submission,
            SubmissionStatus status,
            List<ExerciseResult> exercises,
            List<Message> notes,
            List<Adjustment> adjustments) {
        this(
                submission,
                status,
                exercises,
                notes,
                adjustments,
                exercises.stream().map(ExerciseResult::id).collect(Collectors.toSet()));
    }

    /** A result as the judge gave it, before any rule of the course. */
    public SubmissionResult(
            Submission submission, SubmissionStatus status, List<ExerciseResult> exercises, List<Message> notes) {
        this(submission, status, exercises, notes, List.of());
    }

    /** The same with other adjustments. */
    public SubmissionResult adjusted(List<Adjustment> others) {
        return new SubmissionResult(submission, status, exercises, notes, others, counting);
    }

    /** The same where these exercises can change the total, and no others. */
    public SubmissionResult counting(Set<String> others) {
        return new SubmissionResult(submission, status, exercises, notes, adjustments, others);
    }

    /** The same with one more note. */
    public SubmissionResult noting(Message note) {
        List<Message> more = new ArrayList<>(notes);
        more.add(note);
        return new SubmissionResult(submission, status, exercises, more, adjustments, counting);
    }

    /** The source that is meant by a place; of several files of that name the one in a package, else the first. */
    public Optional<SourceFile> source(Where place, String packageName) {
        List<SourceFile> named = submission.files().stream()
                .filter(file -> file.name().equals(place.file()))
                .toList();
        return named.stream()
                .filter(file -> file.path().contains(packageName) || file.text().contains("package " + packageName))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The sum of the exercises' scores and of what was adjusted: the points that count. */
    public BigDecimal score() {
        return judgedScore().add(adjustments.stream().map(Adjustment::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The sum of the exercises' scores, whatever the rules of the course say. */
    public BigDecimal judgedScore() {
        return exercises.stream().map(ExerciseResult::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points of one exercise that count: its score and what was adjusted in it; 0 where it has neither. */
    public BigDecimal score(String exercise) {
        BigDecimal judged = exercises.stream()
                .filter(result -> result.id().equals(exercise))
                .map(ExerciseResult::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return adjustments(exercise).stream().map(Adjustment::points).reduce(judged, BigDecimal::add);
    }

    /** The points of one exercise that do not count, as it is among the worst and was dropped; empty where it counts. */
    public Optional<BigDecimal> dropped(String exercise) {
        return adjustments(exercise).stream()
                .filter(adjustment -> adjustment.kind() == Adjustment.Kind.DROP)
                .map(adjustment -> adjustment.points().negate())
                .findFirst();
    }

    /** What was adjusted in one exercise, in order. */
    public List<Adjustment> adjustments(String exercise) {
        return adjustments.stream()
                .filter(adjustment ->
                        adjustment.exercise().filter(exercise::equals).isPresent())
                .toList();
    }

    /** Whether an instructor has said what an exercise gets, so that nothing in it stays open. */
    public boolean isDecided(String exercise) {
        return adjustments(exercise).stream().anyMatch(adjustment -> adjustment.kind() == Adjustment.Kind.OVERRIDE);
    }

    /** Whether an exercise can change the total and no instructor has said what it gets: all that can still stay open. */
    public boolean isUpToChecks(String exercise) {
        return counting.contains(exercise) && !isDecided(exercise);
    }

    /**
     * Whether its points can count. They can't while something that counts waits for a person: an open check, a failure of the
     * grader's own, or an exercise of a submission that could not be read, unless an instructor has decided it.
     */
    public boolean isSettled() {
        if (exercises.isEmpty()) {
            return status == SubmissionStatus.GRADED
                    || !counting.isEmpty() && counting.stream().allMatch(this::isDecided);
        }
        return exercises.stream().allMatch(result -> !isUpToChecks(result.id()) || isSettled(result.status()));
    }

    /**
     * Whether anything in it could be graded, by checks or by an instructor. Else it has no points: not even none, as nobody
     * knows what it would have got.
     */
    public boolean hasPoints() {
        return isSettled()
                || exercises.stream()
                        .anyMatch(result -> result.status() != ExerciseStatus.FAULT || isDecided(result.id()));
    }

    private static boolean isSettled(ExerciseStatus status) {
        return switch (status) {
            case NEEDS_REVIEW, FAULT -> false;
            case GRADED, MISSING, DOES_NOT_COMPILE, REFUSED -> true;
        };
    }

    /** The sum of the exercises' points there are, whatever the rules of the course say; 0 where nothing was graded. */
    public BigDecimal maxScore() {
        return exercises.stream().map(ExerciseResult::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
