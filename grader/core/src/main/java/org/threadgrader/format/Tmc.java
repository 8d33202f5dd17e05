package org.threadgrader.format;

import java.util.Locale;
import java.util.stream.Stream;
import org.threadgrader.report.GradedClass;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results of a test runner of TestMyCode, one file a submission; an entry that is not decided has not started there. */
final class Tmc implements Format {
    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "", ".json", submission -> {
            ArrayNode tests = Json.array();
            Entry.of(submission, graded, locale).forEach(entry -> tests.add(test(entry, graded)));
            return Json.pretty(tests);
        });
    }

    private static ObjectNode test(Entry entry, GradedClass graded) {
        String className = graded.assignment()
                .exercise(entry.exercise())
                .map(exercise -> exercise.checksClass())
                .orElse(entry.exercise());
        ObjectNode test = Json.object();
        test.put("className", className);
        test.put("methodName", entry.check().isEmpty() ? entry.exercise() : entry.check());
        test.putArray("pointNames").add(entry.id());
        boolean passed = entry.state() == State.PASSED;
        if (passed) {
            test.putNull("message");
            test.putNull("exception");
        } else {
            test.put("message", entry.message());
            test.set("exception", exception(entry));
        }
        test.put("status", passed ? "PASSED" : entry.state() == State.FAILED ? "FAILED" : "NOT_STARTED");
        return test;
    }

    /** There is none; its fields are where a client looks for what to show. */
    private static ObjectNode exception(Entry entry) {
        ObjectNode exception = Json.object();
        exception.put("className", entry.reason().orElse(entry.id()));
        exception.put("message", entry.text());
        ArrayNode trace = exception.putArray("stackTrace");
        entry.where().forEach(place -> {
            ObjectNode frame = trace.addObject();
            frame.put("declaringClass", place.file().replaceFirst("\\.java$", ""));
            frame.put("methodName", "");
            frame.put("fileName", place.file());
            frame.put("lineNumber", place.line());
        });
        exception.putNull("cause");
        return exception;
    }
}
