package org.threadgrader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;

/** The short forms of scores that the table, the class's page and the sheet of grades have in common. */
record Scores(Texts words, GradedClass graded) {

    /** What stands in the cell of an exercise: its score, or why there is none. */
    String cell(SubmissionResult submission, String exercise) {
        return result(submission, exercise)
                .map(result -> switch (result.status()) {
                    case GRADED -> Points.of(result.score());
                    case NEEDS_REVIEW -> Points.of(result.score()) + "?";
                    case MISSING, DOES_NOT_COMPILE, REFUSED, FAULT -> words.of("cell." + Words.id(result.status()));
                })
                .orElse("-");
    }

    /** The class of the style that goes with a cell. */
    String kind(SubmissionResult submission, String exercise) {
        return result(submission, exercise).map(Scores::kind).orElse("bad");
    }

    static String kind(ExerciseResult result) {
        return switch (result.status()) {
            case GRADED -> result.score().compareTo(result.maxScore()) == 0 ? "good" : "";
            case NEEDS_REVIEW, FAULT -> "open";
            case MISSING, DOES_NOT_COMPILE, REFUSED -> "bad";
        };
    }

    String total(SubmissionResult submission) {
        return words.of("score", Points.of(submission.score()), Points.of(graded.maxScore()));
    }

    /** What a person has to look at; empty where nothing is open. */
    String review(SubmissionResult submission) {
        if (submission.status() == SubmissionStatus.REJECTED_AT_INTAKE) {
            return words.of("submission.rejected-at-intake");
        }
        List<String> open = submission.exercises().stream()
                .flatMap(result -> review(result).stream())
                .toList();
        return open.stream().collect(Collectors.joining(words.of("separator")));
    }

    private Optional<String> review(ExerciseResult result) {
        return switch (result.status()) {
            case NEEDS_REVIEW ->
                Optional.of(words.of("review.up-to", result.id(), Points.of(result.scoreIfAccepted())));
            case FAULT -> Optional.of(words.of("review.fault", result.id()));
            case GRADED, MISSING, DOES_NOT_COMPILE, REFUSED -> Optional.empty();
        };
    }

    /** One line on the class as a whole. */
    String summary() {
        long toReview = graded.submissions().stream()
                .filter(submission -> submission.exercises().stream()
                        .anyMatch(result -> result.status() == ExerciseStatus.NEEDS_REVIEW))
                .count();
        long faults = graded.submissions().stream()
                .filter(submission -> submission.status() == SubmissionStatus.FAULT)
                .count();
        return words.of("table.count", graded.submissions().size())
                + words.of("separator")
                + words.of("table.to-review", toReview)
                + words.of("separator")
                + words.of("table.faults", faults);
    }

    static Optional<ExerciseResult> result(SubmissionResult submission, String exercise) {
        return submission.exercises().stream()
                .filter(result -> result.id().equals(exercise))
                .findFirst();
    }
}
