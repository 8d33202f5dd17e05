package org.threadgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.handout.Handout;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/**
 * The exercises as they were handed out, which a handout keeps: what {@link ResetCommand} gives back.
 *
 * @param home the handout, if the grader was started in one
 */
record Copies(Optional<Path> home) {
    /** Outcomes of an exercise whose source is gone. */
    private static final Set<String> LOST =
            Set.of("assignment.absent", "assignment.absent-all", "assignment.empty-file");

    /** The copy of an exercise's folder. */
    Optional<Path> of(String packageName) {
        return home.map(handout -> handout.resolve(Handout.SKELETONS).resolve(packageName))
                .filter(Files::isDirectory);
    }

    /** The results, with the way back where a student's file is gone or empty. */
    SubmissionResult advise(SubmissionResult result, Assignment assignment) {
        List<ExerciseResult> advised = result.exercises().stream()
                .map(one -> isLost(one) && isKept(one.id(), assignment)
                        ? one.withOutcome(Message.of("cli.way-back", one.outcome(), one.id()))
                        : one)
                .toList();
        return new SubmissionResult(result.submission(), result.status(), advised, result.notes());
    }

    private static boolean isLost(ExerciseResult result) {
        return LOST.contains(result.outcome().key());
    }

    private boolean isKept(String id, Assignment assignment) {
        return assignment
                .exercise(id)
                .flatMap(exercise -> of(exercise.packageName()))
                .isPresent();
    }

    /** Whether its texts are kept too: handouts of before kept only the Java files. */
    boolean hasAll(String packageName) {
        return of(packageName)
                .filter(copy -> Files.isRegularFile(copy.resolve("exercise.yaml")))
                .isPresent();
    }
}
