package org.threadgrader.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there: a reader sees the old file or the new one, never half of one. */
public final class WholeFile {
    private WholeFile() {}

    /** A text too long to be held whole. */
    interface Text {
        void to(Writer out) throws IOException;
    }

    /** What is too long to be held whole, or is no text. */
    public interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    /** Replaces a text. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    static void write(Path file, Text text) throws IOException {
        replace(file, beside -> {
            // Not Files.newBufferedWriter, which fails at half of a surrogate pair; programs can print one.
            // A resource of its own, because a writer whose last bytes find no room does not close what it writes to.
            try (OutputStream bytes = Files.newOutputStream(beside);
                    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                text.to(out);
            }
        });
    }

    /** Replaces a file. */
    public static void write(Path file, byte[] content) throws IOException {
        replace(file, beside -> Files.write(beside, content));
    }

    /** Replaces a file by what is made as it is written. */
    public static void writeBytes(Path file, Bytes content) throws IOException {
        replace(file, beside -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
        });
    }

    private interface Writing {
        void to(Path beside) throws IOException;
    }

    private static void replace(Path file, Writing writing) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            writing.to(beside);
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
