package org.threadgrader.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.Feedback;
import org.threadgrader.report.GradedClass;

/** Every student's {@link Feedback} in one archive that a course system hands out again. */
final class FeedbackZip {
    /** What a student's file is called. */
    static final String FILE = "feedback.html";

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
        Map<String, SubmissionResult> files = new LinkedHashMap<>();
        for (SubmissionResult submission : graded.submissions()) {
            path.apply(submission.submission()).ifPresent(name -> files.put(name, submission));
        }
        Feedback feedback = Feedback.of(graded, locale);
        return files.isEmpty() ? Stream.of() : Stream.of(new Output(NAME, out -> write(files, feedback, out)));
    }

    private static void write(Map<String, SubmissionResult> files, Feedback feedback, OutputStream out)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, SubmissionResult> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                zip.write(feedback.page(file.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
