package org.threadgrader.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.Judging;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.ExerciseText;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.ResultsJson;
import org.threadgrader.report.Timing;

/**
 * What a student has so far, judged: what {@link CheckCommand} shows, and {@link SubmitCommand} before it packs.
 *
 * @param result what came of it
 * @param graded the same as a class of one
 * @param faults where the grader's own failures are written
 */
record SelfCheck(SubmissionResult result, GradedClass graded, FaultLog faults) {
    /**
     * Judges.
     *
     * @param chosen what of the result is to be told
     */
    static SelfCheck of(
            Root root, AtHand atHand, List<Exercise> exercises, Path folder, UnaryOperator<SubmissionResult> chosen) {
        Instant started = Instant.now();
        Assignment assignment = atHand.assignment();
        Isolating isolating = Isolations.ofOwnCode(root);
        Judging judging = Course.judging(assignment, isolating.box());
        Sight sight = Sight.begin();
        FaultLog faults = new FaultLog(Main.temporaryLog());
        try (SubmissionGrading grading =
                new SubmissionGrading(exercises, judging, compilers(isolating), faults).warmUp()) {
            Submission submission = Handed.byOne(folder);
            SubmissionResult result = chosen.apply(grading.grade(submission));
            sight.require();
            return new SelfCheck(result, classOfOne(result, assignment, isolating.isolation(), started), faults);
        }
    }

    /** In this process, which is quicker, unless the student's code is to be kept from it. */
    private static Supplier<Compiler> compilers(Isolating isolating) {
        return isolating.box().isClosed() ? () -> Compiler.warm(isolating.box()) : Compiler::local;
    }

    /** What one student handed in, as a class of its own: the reports know nothing else. */
    static GradedClass classOfOne(
            SubmissionResult result, Assignment assignment, Isolation isolation, Instant started) {
        return new GradedClass(
                assignment,
                maxScores(result),
                isolation,
                EngineFacts.of(assignment),
                List.of(result),
                new Timing(started, Duration.between(started, Instant.now())));
    }

    private static Map<String, BigDecimal> maxScores(SubmissionResult result) {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        result.exercises().forEach(exercise -> maxScores.put(exercise.id(), exercise.maxScore()));
        return maxScores;
    }

    /** Shows it, and where the grader failed. */
    void print(Root root, Terminal terminal) {
        if (root.json) {
            terminal.out().print(ResultsJson.of(graded, terminal.locale()));
        } else {
            result.notes().forEach(terminal::complain);
            String between = "";
            for (ExerciseResult exercise : result.exercises()) {
                terminal.out().print(between + ExerciseText.of(exercise, graded, terminal.locale()));
                between = "\n";
            }
        }
        sayFaults(terminal);
    }

    void sayFaults(Terminal terminal) {
        faults.file().ifPresent(file -> terminal.complain(Message.of("cli.faults-logged", file)));
    }
}
