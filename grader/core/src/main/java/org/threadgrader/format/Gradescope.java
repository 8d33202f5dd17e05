package org.threadgrader.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;
import org.threadgrader.report.Changed;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Visible;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gradescope's results.json, one a submission.
 *
 * <p>Nothing in it is hidden, as a single hidden test hides the total; the grader's own output alone is. Where nothing is
 * open the score is given once more at the top; where something is, the tests that are decided count and the open ones
 * have no score. A submission that could not be read has 0 there, which stands until it is handed in again.
 */
final class Gradescope implements Format {
    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "", ".json", submission -> Json.pretty(results(submission, graded, locale)));
    }

    private static ObjectNode results(SubmissionResult submission, GradedClass graded, Locale locale) {
        ObjectNode results = Json.object();
        if (hasNumber(submission)) {
            results.put("score", Json.points(submission.score()));
        }
        results.put("output", summary(submission, graded, locale));
        results.put("output_format", "text");
        results.put("test_output_format", "text");
        results.put("test_name_format", "text");
        results.putObject("extra_data")
                .put("id", Visible.of(submission.submission().id()))
                .put("student", Visible.of(submission.submission().student()));
        results.put("visibility", "visible");
        results.put("stdout_visibility", "hidden");
        ArrayNode tests = results.putArray("tests");
        Entry.of(submission, graded, locale).forEach(entry -> tests.add(test(entry)));
        Changed.in(submission).forEach(change -> tests.add(test(change, locale)));
        return results;
    }

    /** A result without any number is an error there, and a student would not read why nothing could be graded. */
    private static boolean hasNumber(SubmissionResult submission) {
        return submission.isSettled() || submission.status() == SubmissionStatus.REJECTED_AT_INTAKE;
    }

    private static String summary(SubmissionResult submission, GradedClass graded, Locale locale) {
        // of what could not be read each test tells the notes
        List<Message> notes = submission.exercises().isEmpty() ? List.of() : submission.notes();
        List<Message> standing = hasNumber(submission)
                ? List.of(Comment.total(submission, graded))
                : Comment.standing(submission, graded);
        return Stream.concat(standing.stream(), notes.stream())
                .map(line -> Visible.of(line.in(locale)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static ObjectNode test(Entry entry) {
        ObjectNode test = Json.object();
        entry.points().ifPresent(points -> test.put("score", Json.points(points)));
        if (entry.state().isDecided()) {
            test.put("max_score", Json.points(entry.maxPoints()));
            test.put("status", entry.state() == State.PASSED ? "passed" : "failed");
        }
        test.put("name", entry.name());
        test.put("number", entry.number());
        test.put("output", entry.text());
        entry.reason().ifPresent(reason -> test.putArray("tags").add(reason));
        test.put("visibility", "visible");
        return test;
    }

    /** A line among the tests, so that their sum is the score. */
    private static ObjectNode test(Changed change, Locale locale) {
        ObjectNode test = Json.object();
        test.put("score", Json.points(change.points()));
        test.put("max_score", BigDecimal.ZERO);
        test.put("status", change.points().signum() < 0 ? "failed" : "passed");
        test.put("name", Visible.of(Comment.changed(change).in(locale)));
        test.put("visibility", "visible");
        return test;
    }
}
