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
import org.threadgrader.assignment.Gap;
import org.threadgrader.report.Standings;
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
        AtHand atHand = AtHand.read(root);
        Optional<Gap> gap = atHand.gap(String.valueOf(name));
        if (gap.isPresent()) {
            restore(atHand, gap.get(), terminal);
        } else {
            Exercise exercise = atHand.exercise(String.valueOf(name), terminal);
            Optional<Path> kept = reset(atHand.assignment(), exercise, Course.home());
            conclude(atHand.assignment().folder(), exercise.id(), kept, terminal);
        }
        return DONE;
    }

    /** Gives back an exercise that is not there. */
    static void restore(AtHand atHand, Gap gap, Terminal terminal) {
        if (!atHand.copies().hasAll(gap.packageName())) {
            throw new Refusal(atHand.line(gap));
        }
        Path exercises = atHand.assignment().folder();
        Optional<Path> kept = reset(exercises, gap.packageName(), gap.id(), atHand.copies());
        conclude(exercises, gap.id(), kept, terminal);
    }

    /** Ends a reset: points of what is gone do not count any more; says what was done. */
    static void conclude(Path exercises, String id, Optional<Path> kept, Terminal terminal) {
        Standings before = Standings.read(exercises);
        Standings now = before.anew(id);
        if (!now.equals(before)) {
            CheckCommand.keep(now, exercises, terminal);
        }
        kept.ifPresentOrElse(
                folder -> terminal.say("reset-done", id, folder), () -> terminal.say("reset-restored", id));
    }

    /**
     * Gives the exercise's folder back, and says where the student's files are now; empty where there were none.
     *
     * @param home the handout, which keeps the skeletons
     */
    static Optional<Path> reset(Assignment assignment, Exercise exercise, Optional<Path> home) {
        return reset(assignment.folder(), exercise.packageName(), exercise.id(), new Copies(home));
    }

    private static Optional<Path> reset(Path exercises, String packageName, String id, Copies copies) {
        Path copy = copies.of(packageName).orElseThrow(() -> Refusal.of("reset-no-skeleton", id));
        Path folder = exercises.resolve("src/main/java").resolve(packageName);
        try {
            Path kept = free(exercises.resolveSibling("kept").resolve(packageName));
            Files.createDirectories(folder);
            for (Path file : files(folder)) {
                if (isReplaced(file, copy.resolve(folder.relativize(file)))) {
                    Path to = kept.resolve(folder.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.move(file, to);
                }
            }
            for (Path file : files(copy)) {
                Path to = folder.resolve(copy.relativize(file));
                if (!Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
            return Optional.of(kept).filter(Files::isDirectory);
        } catch (IOException e) {
            throw Refusal.of("reset-failed", folder, String.valueOf(e.getMessage()));
        }
    }

    /** A student's notes on the exercise stay where they are. */
    private static boolean isReplaced(Path file, Path copy) throws IOException {
        return file.toString().endsWith(".java") || (Files.isRegularFile(copy) && Files.mismatch(file, copy) >= 0);
    }

    private static Path free(Path wanted) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> wanted.resolveSibling(wanted.getFileName() + "-" + number))
                .filter(place -> !Files.exists(place))
                .findFirst()
                .orElse(wanted);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
