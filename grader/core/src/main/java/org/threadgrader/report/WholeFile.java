package org.threadgrader.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there: a reader sees the old file or the new one, never half of one. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces a text. */
    public static void write(Path file, String text) throws IOException {
        // Not writeString, which fails at half of a surrogate pair; programs can print one.
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces a file. */
    public static void write(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(beside, content);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
