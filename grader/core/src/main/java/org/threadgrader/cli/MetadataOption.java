package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threadgrader.format.MetadataReading;
import org.threadgrader.format.SubmissionMetadata;
import org.threadgrader.format.UnreadableMetadata;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.message.Message;
import picocli.CommandLine.Option;

/** The option by which Gradescope's autograder says whose the one submission is, and when it was handed in and due. */
final class MetadataOption {
    @Option(names = "--submission-metadata", paramLabel = "FILE")
    @Nullable
    Path file;

    boolean isGiven() {
        return file != null;
    }

    /** A class of one, under the name of its student; the class as it is where nothing is known. */
    record Named(ClassFolder received, Optional<SubmissionMetadata> metadata) {}

    /** Names the submission. What cannot be used is told, and does without: no student waits for a grade because of it. */
    Named named(ClassFolder received, Terminal terminal) {
        Optional<SubmissionMetadata> metadata = read(received, terminal);
        return new Named(
                metadata.map(known -> new ClassFolder(
                                List.of(known.named(received.submissions().get(0))), received.notes()))
                        .orElse(received),
                metadata);
    }

    private Optional<SubmissionMetadata> read(ClassFolder received, Terminal terminal) {
        if (file == null) {
            return Optional.empty();
        }
        if (received.submissions().size() > 1) {
            terminal.complain(Message.of(
                    "format.metadata-several", file, received.submissions().size()));
            return Optional.empty();
        }
        MetadataReading reading = SubmissionMetadata.read(file);
        if (reading instanceof UnreadableMetadata unreadable) {
            terminal.complain(unreadable.reason());
            return Optional.empty();
        }
        return Optional.of((SubmissionMetadata) reading);
    }
}
