package org.threadgrader.handout;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Writes a folder or a zip whole or not at all: it grows beside its place, under another name, and is moved there in the end. */
final class WholeFolder {
    private WholeFolder() {}

    /** Makes what is to be at a place that is not shown yet. */
    @FunctionalInterface
    interface Writing {
        void to(Path beside) throws IOException;
    }

    /**
     * Writes it.
     *
     * @param out must not exist, or be an empty folder
     */
    static void write(Path out, Writing writing) throws IOException {
        Path whole = out.toAbsolutePath().normalize();
        Path beside = whole.resolveSibling("." + whole.getFileName() + ".part");
        Files.createDirectories(whole.getParent());
        deleteTree(beside);
        try {
            writing.to(beside);
            Files.deleteIfExists(whole); // an empty folder
            move(beside, whole);
        } finally {
            deleteTree(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void deleteTree(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
