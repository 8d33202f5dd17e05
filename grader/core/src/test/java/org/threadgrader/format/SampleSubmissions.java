package org.threadgrader.format;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.SampleClass;

/** The sample class as course systems have it: under other ids, and from downloads with names of theirs. */
final class SampleSubmissions {
    /** Which of the sample's submissions: full points, one that lost some, one that is open. */
    static final int PERFECT = 0;

    static final int MISTAKEN = 1;
    static final int OPEN = 2;
    static final int EMPTY = 4;

    private SampleSubmissions() {}

    /** The sample as it is, with points taken off for one of them. */
    static GradedClass adjusted() {
        GradedClass sample = SampleClass.graded();
        List<SubmissionResult> results = new ArrayList<>(sample.submissions());
        results.set(
                MISTAKEN,
                results.get(MISTAKEN)
                        .adjusted(List.of(
                                new Adjustment(
                                        Adjustment.Kind.LATE,
                                        Optional.of("ex08"),
                                        new BigDecimal("-10"),
                                        BigDecimal.ZERO,
                                        Message.text("Two days late.")),
                                new Adjustment(
                                        Adjustment.Kind.BONUS,
                                        Optional.empty(),
                                        new BigDecimal("2.5"),
                                        BigDecimal.ZERO,
                                        Message.text("For the question in class.")))));
        return with(sample, results);
    }

    /** The same where all exercises are a bonus, so that there is nothing to reach. */
    static GradedClass bonus(GradedClass sample) {
        List<SubmissionResult> results = sample.submissions().stream()
                .map(result -> result.adjusted(sample.maxScores().entrySet().stream()
                        .map(exercise -> new Adjustment(
                                Adjustment.Kind.BONUS,
                                Optional.of(exercise.getKey()),
                                BigDecimal.ZERO,
                                exercise.getValue().negate(),
                                Message.text("A bonus.")))
                        .toList()))
                .toList();
        return with(sample, results);
    }

    /** The same with points for all beside those of the checks. */
    static GradedClass praised(GradedClass sample) {
        Adjustment praise = new Adjustment(
                Adjustment.Kind.BONUS, Optional.empty(), BigDecimal.TEN, BigDecimal.ZERO, Message.text("Well done."));
        return with(
                sample,
                sample.submissions().stream()
                        .map(result -> result.adjusted(List.of(praise)))
                        .toList());
    }

    static GradedClass with(GradedClass sample, List<SubmissionResult> results) {
        return new GradedClass(
                sample.assignment(), sample.maxScores(), sample.isolation(), sample.engine(), results, sample.timing());
    }

    /** One submission of a download. */
    static Submission from(String id, String student, String source) {
        return new Submission(id, student, Path.of("class", source), List.of(), List.of());
    }

    static Submission moodle(String name, int number) {
        return from(String.valueOf(number), name, name + "_" + number + "_assignsubmission_file");
    }

    static Submission canvas(String name, int number) {
        return from(String.valueOf(number), name, name + "_LATE_" + number + "_98765_Main.java");
    }

    /** A class of these submissions, each with the result of one of the sample's. */
    static GradedClass graded(List<Submission> submissions, int... samples) {
        GradedClass sample = adjusted();
        List<SubmissionResult> results = new ArrayList<>();
        for (int i = 0; i < samples.length; i++) {
            SubmissionResult one = sample.submissions().get(samples[i]);
            results.add(new SubmissionResult(
                    submissions.get(i), one.status(), one.exercises(), one.notes(), one.adjustments()));
        }
        return with(sample, results);
    }
}
