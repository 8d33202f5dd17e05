package org.threadgrader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.threadgrader.assignment.Exercise;

/**
 * Sees that a student has saved a file, by looking at times and sizes, on every system and every kind of disk alike; see
 * ADR 14.
 */
final class Saves {
    private static final long EVERY_MILLIS = 100;

    private record State(long millis, long size) {}

    private final Path sources;
    private final List<Exercise> exercises;
    private Map<Path, State> last;

    /**
     * Looks for the first time.
     *
     * @param sources the folder of the exercises' packages
     */
    Saves(Path sources, List<Exercise> exercises) {
        this.sources = sources;
        this.exercises = exercises;
        this.last = look();
    }

    /**
     * The exercise in whose folder a Java file is another than at the last look; of several the first. Empty while nothing
     * changes, and while an editor is still at it: a save is over when two looks see the same.
     */
    Optional<Exercise> next() {
        Map<Path, State> now = look();
        if (now.equals(last)) {
            return Optional.empty();
        }
        Map<Path, State> settled = settle(now);
        Map<Path, State> before = last;
        last = settled;
        return exercises.stream()
                .filter(exercise -> {
                    Path folder = sources.resolve(exercise.packageName());
                    return differs(folder, before, settled) || differs(folder, settled, before);
                })
                .findFirst();
    }

    private Map<Path, State> settle(Map<Path, State> seen) {
        Map<Path, State> before = seen;
        while (true) {
            pause();
            Map<Path, State> now = look();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    /** Between two looks. */
    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean differs(Path folder, Map<Path, State> one, Map<Path, State> other) {
        return one.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith(folder)
                        && !Objects.equals(other.get(entry.getKey()), entry.getValue()));
    }

    private Map<Path, State> look() {
        Map<Path, State> seen = new HashMap<>();
        try {
            Files.walkFileTree(sources, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".java")) {
                        seen.put(file, new State(attributes.lastModifiedTime().toMillis(), attributes.size()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE; // an editor's own, between two looks
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }
}
