package org.threadgrader.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Brought;
import org.threadgrader.intake.Manifest;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * Tells which submissions were made with other visible checks than those that grade here, from what a student hands in
 * along with the sources: the hash that a handout carries, or the checks themselves. Their grades stand; but what the
 * student saw may have been something else.
 */
public final class BroughtChecks {
    private static final String SOURCES = "src/test/java/";
    private static final int MAX_BYTES = 256 * 1024;

    private final Assignment assignment;
    private final String hash;

    /** For an assignment. */
    public BroughtChecks(Assignment assignment) {
        this.assignment = assignment;
        this.hash = EngineFacts.checks(assignment);
    }

    /** The warning about one submission; empty where it brings no checks or the same ones. */
    public Optional<Message> difference(Submission submission) {
        // Of what was refused as a whole, a link for instance, nothing is read.
        if (submission.rejection().isPresent()) {
            return Optional.empty();
        }
        return submission.brought().stream()
                .filter(this::isOther)
                .map(Brought::path)
                .min(Comparator.naturalOrder())
                .map(file -> Message.of("batch.other-checks", submission.student(), file));
    }

    /** Checks are looked for at any depth, since students zip whatever folder is at hand. */
    private boolean isOther(Brought brought) {
        String path = "/" + brought.path();
        if (path.endsWith("/" + CarriedHash.PATH) || path.endsWith("/" + Manifest.NAME)) {
            return !brought.digest().equals(Brought.digest(hash));
        }
        Optional<Path> own = assignment.exercises().stream()
                .map(Exercise::packageName)
                .filter(name -> path.contains("/" + SOURCES + name + "/"))
                .findFirst()
                .flatMap(name -> ours(path.substring(path.lastIndexOf("/" + SOURCES) + 1)))
                .filter(Files::isRegularFile);
        return own.flatMap(BroughtChecks::digest)
                .filter(digest -> !digest.equals(brought.digest()))
                .isPresent();
    }

    private Optional<Path> ours(String path) {
        try {
            return Optional.of(assignment.folder().resolve(path));
        } catch (InvalidPathException e) {
            // a name in an archive that no file of this system can have is none of ours
            return Optional.empty();
        }
    }

    /** Empty for a file of the course that can't be read: then nothing is known of a difference, and grading goes on. */
    private static Optional<String> digest(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Optional.of(Brought.digest(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
