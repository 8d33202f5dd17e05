package org.threadgrader.format;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.mark.Students;
import org.threadgrader.report.GradedClass;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scores for the Assignment and Grade Services of LTI, one file a submission, each a body that can be posted as it is. One
 * that is not settled has no score: it waits to be graded by hand, or nothing in it could be judged.
 */
final class Lti implements Format {
    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "", ".json", submission -> Json.pretty(score(submission, graded, locale)));
    }

    private static ObjectNode score(SubmissionResult submission, GradedClass graded, Locale locale) {
        ObjectNode score = Json.object();
        boolean isGraded = graded.hasGrade(submission);
        score.put("userId", Students.number(submission.submission()));
        if (isGraded) {
            score.put("scoreGiven", Json.points(submission.score()));
            score.put("scoreMaximum", Json.points(graded.maxScore(submission)));
        }
        score.put("comment", String.join("\n", Comment.lines(submission, graded, locale)));
        score.put(
                "timestamp",
                DateTimeFormatter.ISO_INSTANT.format(graded.timing().started().truncatedTo(ChronoUnit.MILLIS)));
        score.put("activityProgress", "Completed");
        score.put("gradingProgress", isGraded ? "FullyGraded" : progress(submission));
        return score;
    }

    /** LTI knows no score out of 0: where there are no points to reach, no grading takes place. */
    private static String progress(SubmissionResult submission) {
        if (submission.isSettled()) {
            return "NotReady";
        }
        return submission.exercises().isEmpty() ? "Failed" : "PendingManual";
    }
}
