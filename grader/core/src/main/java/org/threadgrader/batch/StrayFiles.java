package org.threadgrader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.message.Localized;

/**
 * Files in an exercise's folders that nothing reads, a misnamed {@code mistake.yml} say: a part of {@link Completeness}.
 * Hidden files are left alone, as nobody is handed them.
 */
final class StrayFiles {
    private static final String JAVA = ".java";

    private final List<Path> found = new ArrayList<>();

    private StrayFiles() {}

    /**
     * The stray files of one exercise, in alphabetical order of their folders.
     *
     * @param exercises the assignment's folder
     * @param solutions the folder of its solutions
     */
    static List<Path> of(Path exercises, Path solutions, Exercise exercise) {
        String packageName = exercise.packageName();
        StrayFiles stray = new StrayFiles();
        stray.collect(
                exercises.resolve("src/main/java").resolve(packageName),
                Set.of("exercise.yaml", "README.md", "README.zh.md"));
        stray.found.removeIf(file -> isLinked(file, exercise.readme()));
        stray.collect(exercises.resolve("src/test/java").resolve(packageName), Set.of());
        stray.collect(solutions.resolve("src/main/java").resolve(packageName), Set.of());
        stray.collectEach(solutions.resolve("variants").resolve(packageName), "variant.yaml");
        stray.collectEach(solutions.resolve("mistakes").resolve(packageName), "mistake.yaml");
        return stray.found;
    }

    /** What the solutions have for exercises that the assignment does not list: nobody would ever judge it. */
    static List<Path> unlisted(Path solutions, List<Exercise> listed) {
        Set<String> names = listed.stream().map(Exercise::packageName).collect(Collectors.toSet());
        List<Path> unlisted = new ArrayList<>();
        for (String place : List.of("src/main/java", "variants", "mistakes")) {
            list(solutions.resolve(place)).stream()
                    .filter(Files::isDirectory)
                    .filter(folder -> !names.contains(String.valueOf(folder.getFileName())))
                    .forEach(unlisted::add);
        }
        list(solutions.resolve("hidden")).stream()
                .filter(file ->
                        !names.contains(String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "")))
                .forEach(unlisted::add);
        return unlisted;
    }

    /** The instructions may go on in other pages. */
    private static boolean isLinked(Path file, Localized readme) {
        String link = "](" + file.getFileName() + ")";
        return readme.en().contains(link) || readme.zh().contains(link);
    }

    /** A folder of folders, one a program; inside it students' own folders are kept. */
    private void collectEach(Path folder, String description) {
        for (Path program : list(folder)) {
            if (Files.isDirectory(program)) {
                collect(program, Set.of(description));
            } else {
                found.add(program);
            }
        }
    }

    private void collect(Path folder, Set<String> known) {
        for (Path file : list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (Files.isDirectory(file)) {
                collect(file, Set.of());
            } else if (!name.endsWith(JAVA) && !known.contains(name)) {
                found.add(file);
            }
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
