package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.Standings;
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
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        List<Exercise> exercises = atHand.exercises(names, terminal);
        Path folder = source != null ? source : assignment.folder();
        SelfCheck check = SelfCheck.of(root, atHand, exercises, folder, result -> told(result, atHand, folder));
        if (source == null) {
            keep(check.result(), assignment, terminal);
        }
        atHand.changedChecks().ifPresent(terminal::complain);
        check.print(root, terminal);
        return status(check.result(), atHand);
    }

    private SubmissionResult told(SubmissionResult result, AtHand atHand, Path folder) {
        return source == null
                ? atHand.copies().advise(result, atHand.assignment())
                : names.isEmpty() ? thatAreThere(result, folder) : result;
    }

    /** What a student has in their own exercises is their progress; loose files elsewhere are not. */
    static void keep(SubmissionResult result, Assignment assignment, Terminal terminal) {
        Standings standings = Standings.read(assignment.folder());
        for (ExerciseResult one : result.exercises()) {
            standings = standings.with(one);
        }
        keep(standings, assignment.folder(), terminal);
    }

    static void keep(Standings standings, Path exercises, Terminal terminal) {
        try {
            standings.write(exercises);
        } catch (IOException e) {
            terminal.complain(Message.of("cli.progress-unwritable", exercises));
        }
    }

    /** In a folder elsewhere, exercises nobody has asked for by name need not be there, but one of them must. */
    private static SubmissionResult thatAreThere(SubmissionResult result, Path folder) {
        List<ExerciseResult> there = result.exercises().stream()
                .filter(exercise -> exercise.status() != ExerciseStatus.MISSING)
                .toList();
        if (there.isEmpty()) {
            throw Refusal.of("nothing-to-check", folder);
        }
        return new SubmissionResult(result.submission(), result.status(), there, result.notes());
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
