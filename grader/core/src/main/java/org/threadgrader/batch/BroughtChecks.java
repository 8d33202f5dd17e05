package org.threadgrader.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * Tells which submissions were made with other visible checks than those that grade here, from what a student hands in
 * along with the sources: the hash that a handout carries, or the checks themselves. Their grades stand; but what the
 * student saw may have been something else.
 */
public final class BroughtChecks {
    private static final String SOURCES = "src/test/java/";
    private static final int MAX_ENTRIES = 20_000;
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
        Search search = new Search(submission.source());
        try {
            Files.walkFileTree(submission.source(), search);
        } catch (IOException e) {
            // The intake says of each file that it can't read; here nothing is known then.
            return Optional.empty();
        }
        return search.different.stream()
                .findFirst()
                .map(file -> Message.of("batch.other-checks", submission.student(), file));
    }

    private boolean isOther(String path, Path file) throws IOException {
        if (path.endsWith("/" + CarriedHash.PATH)) {
            return !CarriedHash.in(file).equals(hash);
        }
        Optional<Path> own = assignment.exercises().stream()
                .map(Exercise::packageName)
                .filter(name -> path.contains("/" + SOURCES + name + "/"))
                .findFirst()
                .map(name -> assignment.folder().resolve(path.substring(path.lastIndexOf("/" + SOURCES) + 1)))
                .filter(Files::isRegularFile);
        return own.isPresent() && !text(own.get()).equals(text(file));
    }

    private static String text(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** Looks for checks at any depth, since students zip whatever folder is at hand. */
    private final class Search extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final TreeSet<String> different = new TreeSet<>();
        private int entries;

        Search(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            entries++;
            String path = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (attributes.isRegularFile() && isOther("/" + path, file)) {
                    different.add(path);
                }
            } catch (IOException e) {
                // As for a folder that can't be listed.
            }
            return entries < MAX_ENTRIES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
