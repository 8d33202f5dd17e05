package org.threadgrader.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results of an Exercism test runner, version 3, one file a submission. */
final class Exercism implements Format {
    private static final int LONGEST_OUTPUT = 500;
    private static final int LONGEST_MESSAGE = 65_535;

    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "", ".json", submission -> Json.pretty(results(submission, graded, locale)));
    }

    private static ObjectNode results(SubmissionResult submission, GradedClass graded, Locale locale) {
        List<Entry> entries = Entry.of(submission, graded, locale);
        boolean ran =
                submission.exercises().stream().map(ExerciseResult::checks).anyMatch(checks -> !checks.isEmpty());
        boolean passed = entries.stream().allMatch(entry -> entry.state() == State.PASSED);
        ObjectNode results = Json.object();
        results.put("version", 3);
        results.put("status", !ran ? "error" : passed ? "pass" : "fail");
        if (ran) {
            results.putNull("message");
        } else {
            String why = entries.stream().map(Entry::text).distinct().collect(Collectors.joining("\n"));
            results.put("message", cut(why, LONGEST_MESSAGE));
        }
        ArrayNode tests = results.putArray("tests");
        entries.forEach(entry -> tests.add(test(entry)));
        return results;
    }

    private static ObjectNode test(Entry entry) {
        ObjectNode test = Json.object();
        test.put("name", entry.name());
        test.put("test_code", entry.id());
        test.put(
                "status",
                switch (entry.state()) {
                    case PASSED -> "pass";
                    case FAILED -> "fail";
                    case OPEN, FAULT -> "error";
                });
        if (entry.state() == State.PASSED) {
            test.putNull("message");
        } else {
            test.put("message", cut(entry.message(), LONGEST_MESSAGE));
        }
        if (entry.details().isEmpty()) {
            test.putNull("output");
        } else {
            test.put("output", cut(String.join("\n", entry.details()), LONGEST_OUTPUT));
        }
        return test;
    }

    /** At most so many characters, the last of them an ellipsis where something is left out; no pair is cut apart. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
