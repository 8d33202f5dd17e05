package org.threadgrader.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.message.Message;

/** The hash of the visible checks that a handout carries: what tells whether they still are as they were handed out. */
public final class CarriedHash {
    /** Where it lies in a handout. */
    public static final String PATH = "grader/checks.sha256";

    private static final int MAX_BYTES = 1024;

    private CarriedHash() {}

    /** The warning about an assignment in a handout whose checks are not those handed out; empty for any other. */
    public static Optional<Message> difference(Assignment assignment) {
        Path exercises = assignment.folder().toAbsolutePath().normalize();
        Path carried = exercises.resolveSibling(PATH);
        if (!Files.isRegularFile(carried)) {
            return Optional.empty();
        }
        try {
            return in(carried).equals(EngineFacts.checks(assignment))
                    ? Optional.empty()
                    : Optional.of(Message.of("batch.changed-checks", exercises, carried));
        } catch (IOException e) {
            return Optional.of(Message.of("batch.changed-checks", exercises, carried));
        }
    }

    static String in(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8).strip();
        }
    }
}
