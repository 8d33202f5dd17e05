package org.threadgrader.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.Changed;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Visible;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The output {@code result} of a step in a workflow of GitHub Classroom, one file a submission, to be appended to the file
 * that {@code GITHUB_OUTPUT} names.
 *
 * <p>A test without a score would make the reporter's sum no number, so an open one has 0 there, and one of a
 * submission that could not be read; but then the highest score is 0 as well, by which the reporter sends no points at all.
 */
final class Classroom implements Format {
    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "", ".output", submission -> {
            byte[] json = Json.compact(result(submission, graded, locale)).getBytes(StandardCharsets.UTF_8);
            return "result=" + Base64.getEncoder().encodeToString(json) + "\n";
        });
    }

    static ObjectNode result(SubmissionResult submission, GradedClass graded, Locale locale) {
        List<Entry> entries = Entry.of(submission, graded, locale);
        ObjectNode result = Json.object();
        result.put("version", 1);
        result.put("status", status(entries));
        result.put("max_score", submission.isSettled() ? Json.points(graded.maxScore(submission)) : BigDecimal.ZERO);
        ArrayNode tests = result.putArray("tests");
        entries.forEach(entry -> tests.add(test(entry)));
        Changed.in(submission).forEach(change -> tests.add(test(change, locale)));
        return result;
    }

    private static String status(List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> entry.state() == State.FAILED)) {
            return "fail";
        }
        return entries.stream().allMatch(entry -> entry.state() == State.PASSED) ? "pass" : "error";
    }

    private static ObjectNode test(Entry entry) {
        ObjectNode test = Json.object();
        test.put("name", entry.name());
        test.put(
                "status",
                switch (entry.state()) {
                    case PASSED -> "pass";
                    case FAILED -> "fail";
                    case OPEN, FAULT -> "error";
                });
        test.put("score", Json.points(entry.points().orElse(BigDecimal.ZERO)));
        test.put("message", entry.text());
        test.put("test_code", entry.id());
        test.put("filename", entry.where().isEmpty() ? "" : entry.where().get(0).file());
        test.put("line_no", entry.where().isEmpty() ? 0 : entry.where().get(0).line());
        test.put("duration", 0);
        return test;
    }

    /** So that the sum of the tests is the score. */
    private static ObjectNode test(Changed change, Locale locale) {
        ObjectNode test = Json.object();
        test.put("name", Visible.of(Comment.changed(change).in(locale)));
        test.put("status", change.points().signum() < 0 ? "fail" : "pass");
        test.put("score", Json.points(change.points()));
        test.put("message", Visible.of(change.reason().in(locale)));
        test.put("test_code", "");
        test.put("filename", "");
        test.put("line_no", 0);
        test.put("duration", 0);
        return test;
    }
}
