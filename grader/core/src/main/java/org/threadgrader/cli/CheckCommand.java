package org.threadgrader.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.ExerciseText;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.ResultsJson;
import org.threadgrader.report.Standings;
import org.threadgrader.report.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grader check}: a student looks at what they have so far. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Action {
    @Parameters(paramLabel = "EX", arity = "0..*", descriptionKey = "param.exercises")
    List<String> names = List.of();

    @Option(names = "--source", paramLabel = "DIR")
    @Nullable
    Path source;

    @Override
    public int run(Root root, Terminal terminal) {
        Instant started = Instant.now();
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        List<Exercise> exercises = atHand.exercises(names, terminal);
        Path folder = source != null ? source : assignment.folder();
        Isolating isolating = Isolations.ofOwnCode(root);
        Judging judging = Course.judging(assignment, isolating.box());
        Sight sight = Sight.begin();
        FaultLog faults = new FaultLog(Main.temporaryLog());
        try (SubmissionGrading grading =
                new SubmissionGrading(exercises, judging, compilers(isolating), faults).warmUp()) {
            Submission submission = Handed.byOne(folder);
            SubmissionResult result = thatAreThere(grading.grade(submission), folder);
            sight.require();
            if (source == null) {
                result = atHand.copies().advise(result, assignment);
                keep(result, assignment, terminal);
            }
            atHand.changedChecks().ifPresent(terminal::complain);
            print(root, classOfOne(result, assignment, isolating.isolation(), started), result, terminal);
            faults.file().ifPresent(file -> terminal.complain(Message.of("cli.faults-logged", file)));
            return status(result, atHand);
        }
    }

    /** In this process, which is quicker, unless the student's code is to be kept from it. */
    private static Supplier<Compiler> compilers(Isolating isolating) {
        return isolating.box().isClosed() ? () -> Compiler.warm(isolating.box()) : Compiler::local;
    }

    /** What a student has in their own exercises is their progress; loose files elsewhere are not. */
    static void keep(SubmissionResult result, Assignment assignment, Terminal terminal) {
        Standings standings = Standings.read(assignment.folder());
        for (ExerciseResult one : result.exercises()) {
            standings = standings.with(one);
        }
        try {
            standings.write(assignment.folder());
        } catch (IOException e) {
            terminal.complain(Message.of("cli.progress-unwritable", assignment.folder()));
        }
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

    /** In a folder elsewhere, exercises nobody has asked for by name need not be there, but one of them must. */
    private SubmissionResult thatAreThere(SubmissionResult result, Path folder) {
        if (source == null || !names.isEmpty()) {
            return result;
        }
        List<ExerciseResult> there = result.exercises().stream()
                .filter(exercise -> exercise.status() != ExerciseStatus.MISSING)
                .toList();
        if (there.isEmpty()) {
            throw Refusal.of("nothing-to-check", folder);
        }
        return new SubmissionResult(result.submission(), result.status(), there, result.notes());
    }

    private static Map<String, BigDecimal> maxScores(SubmissionResult result) {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        result.exercises().forEach(exercise -> maxScores.put(exercise.id(), exercise.maxScore()));
        return maxScores;
    }

    private static void print(Root root, GradedClass graded, SubmissionResult result, Terminal terminal) {
        if (root.json) {
            terminal.out().print(ResultsJson.of(graded, terminal.locale()));
            return;
        }
        result.notes().forEach(terminal::complain);
        String between = "";
        for (ExerciseResult exercise : result.exercises()) {
            terminal.out().print(between + ExerciseText.of(exercise, graded, terminal.locale()));
            between = "\n";
        }
    }

    private int status(SubmissionResult result, AtHand atHand) {
        if (any(result, ExerciseStatus.FAULT)) {
            return CHECK_FAULT;
        }
        boolean rejected = names.stream().anyMatch(name -> atHand.gap(name).isPresent())
                || any(result, ExerciseStatus.MISSING)
                || any(result, ExerciseStatus.DOES_NOT_COMPILE)
                || any(result, ExerciseStatus.REFUSED)
                || result.exercises().stream()
                        .anyMatch(exercise -> exercise.scoreIfAccepted().compareTo(exercise.maxScore()) < 0);
        if (rejected) {
            return REJECTED;
        }
        return any(result, ExerciseStatus.NEEDS_REVIEW) ? INCONCLUSIVE : DONE;
    }

    private static boolean any(SubmissionResult result, ExerciseStatus status) {
        return result.exercises().stream().anyMatch(exercise -> exercise.status() == status);
    }

    @Override
    public int faultStatus() {
        return CHECK_FAULT;
    }
}
