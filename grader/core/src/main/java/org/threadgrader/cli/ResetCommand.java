package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.handout.Handout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code grader reset}: begins an exercise anew with its skeleton as it was handed out. What the student wrote is moved, never
 * deleted.
 */
@Command(name = "reset", sortOptions = false)
final class ResetCommand implements Action {
    @Parameters(index = "0", paramLabel = "EX", descriptionKey = "param.exercise")
    @Nullable
    String name;

    @Override
    public int run(Root root, Terminal terminal) {
        Assignment assignment = Course.read(root);
        Exercise exercise = Course.exercise(assignment, String.valueOf(name));
        terminal.say("reset-done", exercise.id(), reset(assignment, exercise, Course.home()));
        return DONE;
    }

    /**
     * Gives the skeleton back, and says where the student's files are now.
     *
     * @param home the handout, which keeps the skeletons
     */
    static Path reset(Assignment assignment, Exercise exercise, Optional<Path> home) {
        Path skeleton = home.map(handout -> handout.resolve(Handout.SKELETONS).resolve(exercise.packageName()))
                .filter(Files::isDirectory)
                .orElseThrow(() -> Refusal.of("reset-no-skeleton", exercise.id()));
        Path folder = assignment.folder().resolve("src/main/java").resolve(exercise.packageName());
        try {
            Path kept = free(assignment.folder().resolveSibling("kept").resolve(exercise.packageName()));
            Files.createDirectories(kept);
            for (Path file : javaFiles(folder)) {
                Path to = kept.resolve(folder.relativize(file));
                Files.createDirectories(to.getParent());
                Files.move(file, to);
            }
            for (Path file : javaFiles(skeleton)) {
                Path to = folder.resolve(skeleton.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            return kept;
        } catch (IOException e) {
            throw Refusal.of("reset-failed", folder, String.valueOf(e.getMessage()));
        }
    }

    private static Path free(Path wanted) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> wanted.resolveSibling(wanted.getFileName() + "-" + number))
                .filter(place -> !Files.exists(place))
                .findFirst()
                .orElse(wanted);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
