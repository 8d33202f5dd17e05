package org.threadgrader.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/**
 * A class of submissions with everything that was found out about them: the noun every report is made of.
 *
 * @param assignment what was asked
 * @param maxScores the points each exercise is worth, by its id, in the assignment's order
 * @param isolation how far student code was kept from the machine
 * @param engine what judged it
 * @param submissions the results in the order of the submissions' ids
 * @param timing when and how long
 * @param notes what lay beside the submissions and was left out
 */
public record GradedClass(
        Assignment assignment,
        Map<String, BigDecimal> maxScores,
        Isolation isolation,
        Engine engine,
        List<SubmissionResult> submissions,
        Timing timing,
        List<Message> notes) {

    public GradedClass {
        maxScores = Collections.unmodifiableMap(new LinkedHashMap<>(maxScores));
        submissions = List.copyOf(submissions);
        notes = List.copyOf(notes);
    }

    /** A class with nothing beside the submissions. */
    public GradedClass(
            Assignment assignment,
            Map<String, BigDecimal> maxScores,
            Isolation isolation,
            Engine engine,
            List<SubmissionResult> submissions,
            Timing timing) {
        this(assignment, maxScores, isolation, engine, submissions, timing, List.of());
    }

    /** The same with what lay beside the submissions. */
    public GradedClass noting(List<Message> more) {
        return new GradedClass(assignment, maxScores, isolation, engine, submissions, timing, more);
    }

    /** The points a submission can earn. */
    public BigDecimal maxScore() {
        return maxScores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A check's title; its id where the assignment gives it none. */
    Localized checkTitle(String exercise, String check) {
        return assignment
                .exercise(exercise)
                .flatMap(known -> known.check(check))
                .map(CheckText::title)
                .orElseGet(() -> new Localized(check, check));
    }

    /** An exercise's title; its id where the assignment does not know it. */
    Localized exerciseTitle(String exercise) {
        return assignment
                .exercise(exercise)
                .map(known -> known.title())
                .orElseGet(() -> new Localized(exercise, exercise));
    }
}
