package org.threadgrader.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place and moves it there: a reader sees the old file or the new one, never half of one. It is on the
 * disk before it is moved, so that this holds where a machine loses its power, too; only of many files each is moved at
 * once, and {@link Inventory#sync} waits for all of them.
 */
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
        replace(file, true, beside -> {
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
        replace(file, true, beside -> Files.write(beside, content));
    }

    /** Replaces a page of many. */
    static void writeOneOfMany(Path file, String text) throws IOException {
        writeOneOfMany(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Replaces a file of many by what is made as it is written. */
    public static void writeOneOfMany(Path file, Bytes content) throws IOException {
        replace(file, false, beside -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
        });
    }

    private interface Writing {
        void to(Path beside) throws IOException;
    }

    /** Waits until a file is on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void replace(Path file, boolean waiting, Writing writing) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            writing.to(beside);
            if (waiting) {
                sync(beside);
            }
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
