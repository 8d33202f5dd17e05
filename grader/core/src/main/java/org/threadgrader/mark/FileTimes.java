package org.threadgrader.mark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/** When files were last changed on this machine's disk. */
final class FileTimes {
    private FileTimes() {}

    /** The newest file's time, in a folder or of a file alone; empty where nothing is or can be read. No link is followed. */
    static Optional<Instant> newest(Path place) {
        Newest newest = new Newest();
        try {
            Files.walkFileTree(place, newest);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
        return newest.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {
        private Optional<Instant> time = Optional.empty();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Instant changed = attributes.lastModifiedTime().toInstant();
            if (attributes.isRegularFile() && time.filter(changed::isBefore).isEmpty()) {
                time = Optional.of(changed);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
