package org.threadgrader.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** Puts a submission into the words of its page: the instructor's, and the one its student gets. */
record SubmissionPage(GradedClass graded, Texts words, Lessons lessons) {
    /** The outcomes that say no more than that an exercise is not there. */
    private static final Set<String> ABSENT = Set.of("assignment.absent", "assignment.absent-all");

    /**
     * The page in the report.
     *
     * @param trail the ways to other pages
     */
    SubmissionView ofReport(SubmissionResult submission, List<Link> trail) {
        return view(submission, trail, true);
    }

    /** A page that leads to no other, holds all it speaks of, and knows nobody else. */
    SubmissionView ofStudent(SubmissionResult submission) {
        return view(submission, List.of(), false);
    }

    private SubmissionView view(SubmissionResult submission, List<Link> trail, boolean inReport) {
        Sources sources = new Sources(submission);
        Chapter chapter = new Chapter(
                graded,
                words,
                submission,
                sources,
                lessons,
                inReport ? Chapter.LessonsAt.IN_THE_REPORT : Chapter.LessonsAt.IN_THE_PAGE);
        List<Lessons.Lesson> found = ClassFigures.reasons(submission).stream()
                .flatMap(reason -> lessons.of(reason).stream())
                .toList();
        String source = submission.submission().source().toString().replace('\\', '/');
        return new SubmissionView(
                words,
                words.lang(),
                Visible.of(submission.submission().student()),
                Visible.of(graded.assignment().title().in(words.locale())),
                trail,
                submission.hasPoints() ? new Scores(words, graded).total(submission) : "",
                status(submission),
                submission.isSettled() ? "" : "open",
                inReport ? Visible.of(source) : "",
                notes(submission),
                changes(submission),
                handedIn(submission, true).map(chapter::of).toList(),
                handedIn(submission, false).map(chapter::of).toList(),
                almost(submission).map(chapter::of).toList(),
                inReport ? List.of() : found,
                sources.files(submission.exercises().stream()
                        .flatMap(result -> chapter.remarks(result).stream())
                        .toList()));
    }

    /** What was handed in, or what was not; what got points all the same must not be folded away. */
    private static Stream<ExerciseResult> handedIn(SubmissionResult submission, boolean wanted) {
        return submission.exercises().stream()
                .filter(result -> (result.status() != ExerciseStatus.MISSING
                                || submission.score(result.id()).compareTo(result.score()) != 0)
                        == wanted);
    }

    /** What is there under another name, for instance; where nothing at all was handed in, the first tells what was found. */
    private static Stream<ExerciseResult> almost(SubmissionResult submission) {
        boolean nothing = handedIn(submission, true).findAny().isEmpty();
        List<ExerciseResult> missing = handedIn(submission, false).toList();
        List<ExerciseResult> almost = missing.stream()
                .filter(result -> !ABSENT.contains(result.outcome().key()))
                .toList();
        return almost.isEmpty() && nothing ? missing.stream().limit(1) : almost.stream();
    }

    private String status(SubmissionResult submission) {
        return switch (submission.status()) {
            case GRADED -> "";
            case REJECTED_AT_INTAKE, FAULT ->
                words.of(submission.isSettled() ? "status.decided" : "submission." + Words.id(submission.status()));
        };
    }

    private List<String> notes(SubmissionResult submission) {
        Set<String> notes = new LinkedHashSet<>();
        for (Message note : submission.notes()) {
            notes.add(words.in(note));
        }
        return List.copyOf(notes);
    }

    /** From what the checks gave to what counts, every step with its reason. */
    private List<SubmissionView.Change> changes(SubmissionResult submission) {
        if (submission.adjustments().isEmpty()) {
            return List.of();
        }
        List<SubmissionView.Change> steps = new ArrayList<>();
        steps.add(new SubmissionView.Change(words.of("html.judged"), Points.of(submission.judgedScore())));
        for (Changed change : Changed.in(submission)) {
            String reason = words.in(change.reason());
            String named = change.exercises().isEmpty()
                    ? reason
                    : words.of("html.of-exercise", Message.list(change.exercises()), reason);
            steps.add(new SubmissionView.Change(named, Points.signed(change.points())));
        }
        steps.add(new SubmissionView.Change(words.of("html.counts"), Points.of(submission.score())));
        return steps;
    }
}
