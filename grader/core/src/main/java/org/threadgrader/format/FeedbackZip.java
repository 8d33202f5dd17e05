package org.threadgrader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;

/** Every student's {@link Feedback} in one archive that a course system hands out again. */
final class FeedbackZip {
    private static final String NAME = "feedback.zip";

    /** The first day that every zip can hold, so that the same feedback gives the same bytes. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 2, 0, 0);

    private FeedbackZip() {}

    /**
     * The archive; none where nobody could be told by the names in it.
     *
     * @param path what a submission's feedback is called in it; empty where the system would not know whose it is
     */
    static Stream<Output> of(GradedClass graded, Locale locale, Function<Submission, Optional<String>> path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean any = false;
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (SubmissionResult submission : graded.submissions()) {
                Optional<String> name = path.apply(submission.submission());
                if (name.isPresent()) {
                    any = true;
                    ZipEntry entry = new ZipEntry(name.get());
                    entry.setTimeLocal(LONG_AGO);
                    zip.putNextEntry(entry);
                    zip.write(Feedback.of(submission, graded, locale).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return any ? Stream.of(new Output(NAME, bytes.toByteArray())) : Stream.of();
    }
}
