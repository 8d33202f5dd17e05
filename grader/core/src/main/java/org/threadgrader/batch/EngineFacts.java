package org.threadgrader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.report.Engine;

/** Finds out what results say about the grader that made them. */
public final class EngineFacts {
    private EngineFacts() {}

    /** The engine that grades an assignment in this process. */
    public static Engine of(Assignment assignment) {
        return new Engine(version(), System.getProperty("java.version", "?"), checks(assignment));
    }

    /** This grader without any checks. */
    public static Engine ofThis() {
        return new Engine(version(), System.getProperty("java.version", "?"), "");
    }

    private static String version() {
        return Optional.ofNullable(EngineFacts.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /**
     * A hash over the sources of the visible checks and the exercises' descriptions, by path. Line ends do not count: a
     * checkout on Windows has the same checks.
     */
    static String checks(Assignment assignment) {
        List<Path> files = new ArrayList<>();
        for (Exercise exercise : assignment.exercises()) {
            collect(assignment.folder().resolve("src/test/java").resolve(exercise.packageName()), ".java", files);
            collect(
                    assignment.folder().resolve("src/main/java").resolve(exercise.packageName()),
                    "exercise.yaml",
                    files);
        }
        MessageDigest digest = sha256();
        files.stream()
                .sorted(Comparator.comparing(file -> relative(assignment, file)))
                .forEach(file -> {
                    digest.update((relative(assignment, file) + '\n').getBytes(StandardCharsets.UTF_8));
                    digest.update(read(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static String relative(Assignment assignment, Path file) {
        return assignment.folder().relativize(file).toString().replace('\\', '/');
    }

    private static void collect(Path folder, String end, List<Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.getFileName().toString().endsWith(end) && Files.isRegularFile(file))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Whatever its encoding: one that an editor saved in another is other than what was handed out, no fault. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
