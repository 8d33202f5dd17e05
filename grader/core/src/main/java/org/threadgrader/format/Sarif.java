package org.threadgrader.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Where;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Visible;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is to be said at a line, as SARIF 2.1.0: editors and code hosts show it there. One file a submission, as its places
 * are relative to that submission's own folder.
 */
final class Sarif implements Format {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "", ".sarif", submission -> Json.pretty(log(submission, graded, locale)));
    }

    /** One result, before it is written. */
    private record Finding(String rule, String level, String text, String exercise, List<Where> where) {}

    private static ObjectNode log(SubmissionResult submission, GradedClass graded, Locale locale) {
        List<Finding> findings = findings(submission, graded, locale);
        ObjectNode log = Json.object();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Thread Grader");
        driver.put("version", graded.engine().version());
        ArrayNode rules = driver.putArray("rules");
        new TreeSet<>(findings.stream().map(Finding::rule).toList())
                .forEach(rule -> rules.addObject().put("id", rule));
        ArrayNode results = run.putArray("results");
        findings.forEach(finding -> results.add(result(finding, submission, graded)));
        return log;
    }

    private static List<Finding> findings(SubmissionResult submission, GradedClass graded, Locale locale) {
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : Entry.of(submission, graded, locale)) {
            if (entry.state() != State.PASSED) {
                String level = entry.state() == State.FAILED ? "error" : "note";
                String rule = entry.reason().orElse(entry.id());
                findings.add(new Finding(rule, level, entry.text(), entry.exercise(), entry.where()));
            }
        }
        submission.exercises().forEach(result -> {
            for (Advice advice : result.advice()) {
                String text = Visible.of(advice.message().in(locale));
                findings.add(new Finding(advice.id(), "note", text, result.id(), advice.where()));
            }
        });
        return findings;
    }

    private static ObjectNode result(Finding finding, SubmissionResult submission, GradedClass graded) {
        ObjectNode result = Json.object();
        result.put("ruleId", finding.rule());
        result.put("level", finding.level());
        result.putObject("message").put("text", finding.text());
        ArrayNode locations = result.putArray("locations");
        for (Where place : finding.where()) {
            ObjectNode physical = locations.addObject().putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(path(place, finding.exercise(), submission, graded)));
            if (place.line() > 0) {
                physical.putObject("region").put("startLine", place.line());
            }
        }
        return result;
    }

    private static String path(Where place, String exercise, SubmissionResult submission, GradedClass graded) {
        String packageName = graded.assignment()
                .exercise(exercise)
                .map(Exercise::packageName)
                .orElse(exercise);
        return submission.source(place, packageName).map(SourceFile::path).orElse(place.file());
    }

    /** A relative reference: names may hold blanks, percent signs and anything else. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
