package org.threadgrader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** A course of one exercise, with its compiled checks, in a folder of a test's own. */
final class InstalledCourse {
    private static final Path COURSE = Path.of("src/test/resources/org/threadgrader/cli/course");
    private static final String PACKAGE = "ex08_wait_for_all";

    private InstalledCourse() {}

    /** Puts the course into a folder and returns that of its exercises. */
    static Path in(Path folder) throws IOException {
        Path exercises = folder.resolve("exercises");
        copy(COURSE, exercises);
        Path classes =
                Files.createDirectories(exercises.resolve("target/test-classes").resolve(PACKAGE));
        try (InputStream checks =
                InstalledCourse.class.getResourceAsStream("/" + PACKAGE + "/WaitForAllChecks.class")) {
            Files.copy(Objects.requireNonNull(checks), classes.resolve("WaitForAllChecks.class"));
        }
        return exercises;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
