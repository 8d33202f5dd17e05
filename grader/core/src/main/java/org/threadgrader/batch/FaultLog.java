package org.threadgrader.batch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where the grader's own failures are written with all that is known about them, so that people are shown one line and
 * developers the rest. The file comes into being with the first failure.
 */
public final class FaultLog {
    private final Path file;
    private boolean written;
    private boolean closed;

    /** The log in a file, which replaces the one that an earlier run has left there. */
    public FaultLog(Path file) {
        this.file = file;
    }

    /** Removes what an earlier run has left in its place, so that nobody takes it for this run's. */
    public synchronized void begin() {
        try {
            if (!written) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | SecurityException e) {
            // Then the first failure replaces it, or cannot be written either.
        }
    }

    /** Writes a failure down; does not fail itself, since nobody is left to tell. */
    public synchronized void add(String where, Throwable failure) {
        if (closed) {
            return;
        }
        StringWriter text = new StringWriter();
        text.append("== ").append(where).append('\n');
        failure.printStackTrace(new PrintWriter(text, true));
        try {
            if (written) {
                Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } else {
                Files.writeString(file, text.toString());
            }
            written = true;
        } catch (IOException | SecurityException e) {
            failure.addSuppressed(e);
        }
    }

    /** What fails from here on does so because the grading was stopped. */
    synchronized void close() {
        closed = true;
    }

    /** The file, once something stands in it. */
    public synchronized Optional<Path> file() {
        return written ? Optional.of(file) : Optional.empty();
    }
}
