package org.threadgrader.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;

/**
 * Names results by everything they follow from: the sources, what judges the exercise, and the grader with its JDK and its
 * tier of isolation. Of the same key only one result is possible, as far as it does not lie in the machine.
 */
final class ResultKeys {
    private final String grader;
    private final Judging judging;
    private final Map<String, String> exercises = new ConcurrentHashMap<>();

    ResultKeys(Assignment assignment, Judging judging, Isolation isolation) {
        this.judging = judging;
        List<String> parts =
                new ArrayList<>(List.of(OwnCode.fingerprint(), isolation.tier().shown()));
        // which source belongs to an exercise is told by the others, too
        for (Exercise exercise : assignment.exercises()) {
            parts.addAll(List.of(exercise.id(), exercise.packageName(), exercise.mainClass()));
            exercise.given().forEach(file -> parts.add(file.text()));
        }
        grader = new Fingerprint().addAll(parts).hex();
    }

    /** The keys of a submission's results, by its sources. */
    OfSubmission of(Submission submission) {
        Fingerprint hash = new Fingerprint();
        for (SourceFile file : submission.files()) {
            hash.add(file.path()).add(file.text());
        }
        return new OfSubmission(hash.hex());
    }

    /** The keys of one submission's results. */
    final class OfSubmission {
        private final String sources;

        private OfSubmission(String sources) {
            this.sources = sources;
        }

        String key(Exercise exercise) {
            String judgedBy = exercises.computeIfAbsent(exercise.id(), id -> judging.judgedBy(exercise));
            return new Fingerprint()
                    .addAll(List.of(grader, judgedBy, exercise.id(), sources))
                    .hex();
        }
    }
}
