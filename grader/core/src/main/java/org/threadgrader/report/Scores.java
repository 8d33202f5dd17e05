package org.threadgrader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;

/** The short forms of scores that the table, the class's page and the sheet of grades have in common. */
record Scores(Texts words, GradedClass graded) {
    /** After points that a rule of the course or an instructor changed. */
    static final String ADJUSTED = "*";

    /** Where nothing could be graded: a 0 would be taken for points. */
    private static final String NO_POINTS = "-";

    /** Every {@link #state}, the most wanted first. */
    static final List<String> STATES =
            List.of("full", "graded", "needs-review", "missing", "does-not-compile", "refused", "fault", "none");

    /** What stands in the cell of an exercise: the points that count, those that were dropped in brackets, or why there are none. */
    String cell(SubmissionResult submission, String exercise) {
        String points = submission
                        .dropped(exercise)
                        .map(dropped -> "(" + Points.of(dropped) + ")")
                        .orElse(Points.of(submission.score(exercise)))
                + mark(submission, exercise);
        if (submission.isDecided(exercise)) {
            return points;
        }
        return result(submission, exercise)
                .map(result -> switch (result.status()) {
                    case GRADED -> points;
                    case NEEDS_REVIEW -> points + "?";
                    case MISSING, DOES_NOT_COMPILE, REFUSED, FAULT -> words.of("cell." + Words.id(result.status()));
                })
                .orElse(NO_POINTS);
    }

    /** Points that another student would have kept bear a mark; weights and bonus are the same for all. */
    private static String mark(SubmissionResult submission, String exercise) {
        return submission.adjustments(exercise).stream().anyMatch(Scores::isOwn) ? ADJUSTED : "";
    }

    private static boolean isOwn(Adjustment adjustment) {
        return switch (adjustment.kind()) {
            case OVERRIDE, LATE, DROP -> true;
            case WEIGHT, BONUS -> false;
        };
    }

    /** What a mark means; empty where no points bear one. */
    Optional<String> legend() {
        boolean marked = graded.submissions().stream()
                .anyMatch(submission -> submission.adjustments().stream().anyMatch(Scores::isOwn));
        return marked ? Optional.of(words.of("table.adjusted")) : Optional.empty();
    }

    /** How an exercise stands: its status, or {@code full} for all points, or {@code none} where nothing was graded. */
    static String state(GradedClass graded, SubmissionResult submission, String exercise) {
        Optional<ExerciseStatus> judged = submission.isDecided(exercise)
                ? Optional.of(ExerciseStatus.GRADED)
                : result(submission, exercise).map(ExerciseResult::status);
        return judged.map(status -> isFull(graded, submission, exercise) && status == ExerciseStatus.GRADED
                        ? "full"
                        : Words.id(status))
                .orElse("none");
    }

    private static boolean isFull(GradedClass graded, SubmissionResult submission, String exercise) {
        return submission.score(exercise).compareTo(graded.maxScore(submission, exercise)) >= 0;
    }

    /** The class of the style that goes with an exercise. */
    static String kind(ExerciseResult result) {
        return switch (result.status()) {
            case GRADED -> result.score().compareTo(result.maxScore()) == 0 ? "good" : "";
            case NEEDS_REVIEW, FAULT -> "open";
            case MISSING, DOES_NOT_COMPILE, REFUSED -> "bad";
        };
    }

    String total(SubmissionResult submission) {
        return submission.hasPoints()
                ? words.of("score", Points.of(submission.score()), Points.of(graded.maxScore(submission)))
                : NO_POINTS;
    }

    /** The total without what there is to reach. */
    String points(SubmissionResult submission) {
        return submission.hasPoints() ? Points.of(submission.score()) : NO_POINTS;
    }

    /** What a person has to look at, in short; empty where nothing is open. */
    String review(SubmissionResult submission) {
        if (submission.exercises().isEmpty()) {
            return submission.isSettled() ? "" : words.of("submission." + Words.id(submission.status()));
        }
        String exercises =
                review(submission, ExerciseStatus.NEEDS_REVIEW, ExerciseStatus.FAULT, ExerciseStatus.REFUSED);
        Stream<String> unread = unread(submission).map(notes -> words.of("review.unread")).stream();
        return joined(Stream.concat(Stream.of(exercises).filter(text -> !text.isEmpty()), unread));
    }

    /** What could not be read where an exercise is missing, which may be in it. */
    private static Optional<List<Message>> unread(SubmissionResult submission) {
        List<Message> unread = submission.submission().unread();
        boolean missing = open(submission).anyMatch(result -> result.status() == ExerciseStatus.MISSING);
        return missing && !unread.isEmpty() ? Optional.of(unread) : Optional.empty();
    }

    /** The same, with the reason where something was not read or not run. */
    String reviewWithReasons(SubmissionResult submission) {
        if (submission.exercises().isEmpty()) {
            return rejection(submission)
                    .map(reason -> words.of("because", review(submission), reason))
                    .orElse(review(submission));
        }
        Stream<String> exercises = open(submission)
                .flatMap(result -> result.status() == ExerciseStatus.REFUSED
                        ? Stream.of(words.of("review.refused-because", result.id(), words.in(result.outcome())))
                        : review(result).stream());
        Stream<String> unread = unread(submission)
                .map(notes -> words.of(
                        "because",
                        words.of("review.unread"),
                        joined(notes.stream().map(words::in))))
                .stream();
        return joined(Stream.concat(exercises, unread));
    }

    /** The exercises of these states that a person has to look at. */
    String review(SubmissionResult submission, ExerciseStatus... states) {
        return joined(open(submission)
                .filter(result -> List.of(states).contains(result.status()))
                .flatMap(result -> review(result).stream()));
    }

    /** The exercises that were not run, each with the reason; empty where there are none. */
    String refused(SubmissionResult submission) {
        return joined(open(submission)
                .filter(result -> result.status() == ExerciseStatus.REFUSED)
                .map(result -> words.of("because", result.id(), words.in(result.outcome()))));
    }

    /** Why nothing of a submission can be graded, unless an instructor has decided it all the same. */
    Optional<String> rejection(SubmissionResult submission) {
        if (submission.status() != SubmissionStatus.REJECTED_AT_INTAKE || submission.isSettled()) {
            return Optional.empty();
        }
        return Stream.concat(submission.submission().rejection().stream(), submission.notes().stream())
                .map(words::in)
                .findFirst();
    }

    private String joined(Stream<String> found) {
        return found.collect(Collectors.joining(words.of("separator")));
    }

    /** The exercises that count and that no instructor has decided. */
    static Stream<ExerciseResult> open(SubmissionResult submission) {
        return submission.exercises().stream().filter(result -> submission.isUpToChecks(result.id()));
    }

    private Optional<String> review(ExerciseResult result) {
        return switch (result.status()) {
            case NEEDS_REVIEW ->
                Optional.of(words.of("review.up-to", result.id(), Points.of(result.scoreIfAccepted())));
            case FAULT -> Optional.of(words.of("review.fault", result.id()));
            case REFUSED -> Optional.of(words.of("review.refused", result.id()));
            case GRADED, MISSING, DOES_NOT_COMPILE -> Optional.empty();
        };
    }

    /** Why exercises have no column that nobody handed in; of a part of a class no more is known than of those who are graded. */
    String notHandedIn() {
        return words.of(graded.isWhole() ? "table.others" : "table.others-so-far");
    }

    /** One line on the class as a whole. */
    String summary() {
        long uncompiled = having(ExerciseStatus.DOES_NOT_COMPILE);
        long faults = graded.submissions().stream()
                .filter(submission -> submission.status() == SubmissionStatus.FAULT && !submission.isSettled())
                .count();
        int count = graded.submissions().size();
        return (graded.isWhole()
                        ? words.of("table.count", count)
                        : words.of("table.count-of", count, count + graded.left()))
                + words.of("separator")
                + words.of("table.to-review", having(ExerciseStatus.NEEDS_REVIEW))
                + words.of("separator")
                + words.of("table.faults", faults)
                + (uncompiled == 0 ? "" : words.of("separator") + words.of("table.does-not-compile", uncompiled));
    }

    /** How many submissions have an exercise of this state that no instructor has decided. */
    private long having(ExerciseStatus status) {
        return graded.submissions().stream()
                .filter(submission -> open(submission).anyMatch(result -> result.status() == status))
                .count();
    }

    static Optional<ExerciseResult> result(SubmissionResult submission, String exercise) {
        return submission.exercises().stream()
                .filter(result -> result.id().equals(exercise))
                .findFirst();
    }
}
