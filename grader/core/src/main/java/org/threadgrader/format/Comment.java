package org.threadgrader.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;
import org.threadgrader.report.Changed;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Points;
import org.threadgrader.report.Visible;

/** What one student is told in the few lines that a gradebook has room for: the total, where points were lost, and why. */
final class Comment {
    private Comment() {}

    /** The score; where there is none yet, why. */
    static List<Message> standing(SubmissionResult submission, GradedClass graded) {
        return submission.isSettled()
                ? List.of(total(submission, graded))
                : Stream.concat(Stream.of(Message.of("format.no-grade-yet")), Unsettled.why(submission).stream())
                        .toList();
    }

    static Message total(SubmissionResult submission, GradedClass graded) {
        return Message.of("format.total", Points.of(submission.score()), Points.of(graded.maxScore(submission)));
    }

    /** All of it, a line each. */
    static List<String> lines(SubmissionResult submission, GradedClass graded, Locale locale) {
        List<Message> lines = new ArrayList<>(standing(submission, graded));
        if (submission.status() == SubmissionStatus.REJECTED_AT_INTAKE) {
            lines.add(Message.of("format.nothing-graded"));
            submission.submission().rejection().ifPresent(lines::add);
            lines.addAll(submission.notes());
        }
        List<Changed> changes = Changed.in(submission);
        changes.stream().filter(Changed::isDecision).forEach(change -> lines.add(changed(change)));
        List<String> missing = submission.exercises().stream()
                .filter(Comment::isMissing)
                .map(ExerciseResult::id)
                .toList();
        if (!missing.isEmpty()) {
            lines.add(Message.of("format.missing", Message.list(missing)));
        }
        submission.exercises().stream()
                .filter(result -> !isMissing(result) && !submission.isDecided(result.id()))
                .flatMap(Comment::lost)
                .forEach(lines::add);
        changes.stream().filter(change -> !change.isDecision()).forEach(change -> lines.add(changed(change)));
        return lines.stream()
                .map(line -> Visible.of(line.in(locale)))
                .distinct()
                .toList();
    }

    /** Where points were lost, and the first reason; what is open is told before. */
    private static Stream<Message> lost(ExerciseResult result) {
        BigDecimal score = result.score();
        Message why = result.checks().stream()
                .filter(check -> check.verdict() == Verdict.REJECTED)
                .findFirst()
                .map(check -> check.message())
                .orElse(result.outcome());
        return result.scoreIfAccepted().compareTo(result.maxScore()) < 0
                ? Stream.of(Message.of("format.lost", result.id(), Points.of(score), Points.of(result.maxScore()), why))
                : Stream.of();
    }

    private static boolean isMissing(ExerciseResult result) {
        return result.status() == ExerciseStatus.MISSING;
    }

    /** What a rule of the course or an instructor changed, in a sentence. */
    static Message changed(Changed change) {
        String points = Points.signed(change.points());
        return change.exercises().isEmpty()
                ? Message.of("format.adjusted", points, change.reason())
                : Message.of("format.adjusted-exercise", Message.list(change.exercises()), points, change.reason());
    }
}
