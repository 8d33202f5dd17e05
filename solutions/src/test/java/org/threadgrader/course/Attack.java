package org.threadgrader.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;

/**
 * One hostile submission of {@code solutions/attacks}, as the comment lines describe it that one of its files begins with.
 *
 * @param submission its folder
 * @param what what it tries
 * @param exercise the exercise that it poses as an answer to
 * @param ends how its author says that this ends
 * @param says the score where it is judged, else part of what is said
 * @param tier the lowest tier of isolation that stops it
 * @param slow whether only a clock or a large count ends it, so that it is graded by hand
 */
record Attack(
        Submission submission,
        String what,
        String exercise,
        ExerciseStatus ends,
        String says,
        String tier,
        boolean slow) {
    private static final Pattern LINE = Pattern.compile("// ([a-z-]+): (.+)");
    private static final List<String> KEYS = List.of("attack", "poses-as", "expected", "stopped-by");
    private static final Map<String, ExerciseStatus> ENDS = Map.of(
            "graded", ExerciseStatus.GRADED,
            "open", ExerciseStatus.NEEDS_REVIEW,
            "refused", ExerciseStatus.REFUSED,
            "does-not-compile", ExerciseStatus.DOES_NOT_COMPILE);

    /**
     * Reads the description.
     *
     * @throws IllegalArgumentException where there is none, or one that says too little
     */
    static Attack of(Submission submission) {
        Map<String, String> header = header(submission);
        if (!header.keySet().containsAll(KEYS)) {
            throw new IllegalArgumentException(submission.id() + " does not say all of " + KEYS);
        }
        String expected = header.getOrDefault("expected", "");
        int blank = expected.indexOf(' ');
        ExerciseStatus ends = ENDS.get(expected.substring(0, Math.max(0, blank)));
        if (ends == null) {
            throw new IllegalArgumentException(submission.id() + " expects none of " + ENDS.keySet());
        }
        return new Attack(
                submission,
                header.getOrDefault("attack", ""),
                header.getOrDefault("poses-as", ""),
                ends,
                expected.substring(blank + 1),
                header.getOrDefault("stopped-by", ""),
                header.containsKey("slow"));
    }

    private static Map<String, String> header(Submission submission) {
        return submission.files().stream()
                .filter(file -> file.text().startsWith("// attack: "))
                .flatMap(file -> file.text().lines().takeWhile(line -> line.startsWith("//")))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }

    String name() {
        return submission.id();
    }

    boolean reachesTheCompiler() {
        return ends != ExerciseStatus.REFUSED;
    }

    /**
     * Whether it ended as its author says.
     *
     * @param said see {@link #said(ExerciseResult)}
     */
    boolean endsAs(String status, String score, String said) {
        boolean judged = ends == ExerciseStatus.GRADED || ends == ExerciseStatus.NEEDS_REVIEW;
        BigDecimal points = new BigDecimal(judged ? says : "0");
        return status.equals(ends.name())
                && points.compareTo(new BigDecimal(score)) == 0
                && (judged || said.contains(says));
    }

    /** What the grader says of an exercise as a whole: its outcome and the compiler's problems. */
    static String said(ExerciseResult result) {
        String problems = result.problems().stream()
                .map(problem -> problem.plain().toString())
                .collect(Collectors.joining("; "));
        return result.outcome() + " " + problems;
    }

    /** The attack in the table of the suite's page. */
    String row() {
        String expected = ends.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + says;
        return "| " + name() + " | " + what + " | " + exercise + " | " + expected + " | " + tier
                + (slow ? ", slow" : "") + " |";
    }
}
