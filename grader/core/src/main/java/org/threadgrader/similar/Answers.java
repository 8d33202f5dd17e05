package org.threadgrader.similar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Match;
import org.threadgrader.assignment.Matching;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.Received;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;

/**
 * The sources that are compared: of each submission those that answer an exercise.
 *
 * @param exercises in the assignment's order
 * @param submissions in the class's order
 * @param files for each submission, its files by the exercise's id
 * @param skeletons for each exercise, what its answers begin with
 */
record Answers(
        List<Exercise> exercises,
        List<Submission> submissions,
        List<Map<String, List<SourceFile>>> files,
        List<Skeleton> skeletons) {
    /**
     * Finds the answers.
     *
     * @param skeletons the folder that holds one folder an exercise, called as its package
     */
    static Answers of(List<Exercise> exercises, List<Submission> submissions, Path skeletons) {
        List<Map<String, List<SourceFile>>> files = new ArrayList<>();
        for (Submission submission : submissions) {
            Map<String, List<SourceFile>> own = new LinkedHashMap<>();
            Matching.of(exercises, submission.files()).forEach((exercise, match) -> {
                if (match instanceof Match.Found found) {
                    own.put(
                            exercise,
                            found.unit().files().stream()
                                    .sorted(Comparator.comparing(SourceFile::path))
                                    .toList());
                }
            });
            files.add(own);
        }
        List<Skeleton> given = exercises.stream()
                .map(exercise -> skeleton(skeletons.resolve(exercise.packageName())))
                .toList();
        return new Answers(exercises, submissions, files, given);
    }

    private static Skeleton skeleton(Path place) {
        Received received = Intake.single(place);
        return new Skeleton(
                received instanceof ClassFolder folder
                        ? folder.submissions().get(0).files()
                        : List.of());
    }

    List<SourceFile> of(int submission, int exercise) {
        return files.get(submission).getOrDefault(exercises.get(exercise).id(), List.of());
    }

    /** How many submissions answer an exercise. */
    long count(int exercise) {
        return files.stream()
                .filter(own -> own.containsKey(exercises.get(exercise).id()))
                .count();
    }
}
