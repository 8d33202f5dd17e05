package org.threadgrader.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/** Puts a submission into the words of its page: the instructor's, and the one its student gets. */
record SubmissionPage(GradedClass graded, Texts words, Lessons lessons) {

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
                chapters(submission, chapter, false),
                chapters(submission, chapter, true),
                inReport ? List.of() : found,
                sources.files(submission.exercises().stream()
                        .flatMap(result -> chapter.remarks(result).stream())
                        .toList()));
    }

    private static List<SubmissionView.Graded> chapters(SubmissionResult submission, Chapter chapter, boolean missing) {
        List<SubmissionView.Graded> chapters = new ArrayList<>();
        for (ExerciseResult result : submission.exercises()) {
            boolean adjusted = submission.score(result.id()).compareTo(result.score()) != 0;
            // what got points all the same must not be folded away
            if ((result.status() == ExerciseStatus.MISSING && !adjusted) == missing) {
                chapters.add(chapter.of(result));
            }
        }
        return chapters;
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
