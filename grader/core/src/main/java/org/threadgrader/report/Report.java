package org.threadgrader.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;

/**
 * Writes a {@link GradedClass} into a folder: results.json for programs, index.html and a page a submission for people,
 * grades.csv for gradebooks.
 */
public final class Report {
    static final String RESULTS = "results.json";
    static final String INDEX = "index.html";
    static final String SHEET = "grades.csv";
    static final String SUBMISSIONS = "submissions";

    private Report() {}

    /** What came of writing a report. */
    public sealed interface Writing {}

    /** All of it is there; the index is where to begin reading. */
    public record Written(Path index) implements Writing {}

    /** The folder can't be written to; the reason names it and says what to do. */
    public record NotWritable(Message reason) implements Writing {}

    /**
     * Makes sure that the folder is there and can be written to, before hours of work go into what would be lost.
     *
     * @return the reason if it can't
     */
    public static Optional<Message> prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".writable", ""));
            return Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.of(notWritable(folder, e));
        }
    }

    /** Writes the whole report; pages of submissions that are no longer in the class are removed. */
    public static Writing write(GradedClass graded, Path folder, Locale locale) {
        try {
            Path pages = Files.createDirectories(folder.resolve(SUBMISSIONS));
            Pages html = new Pages(graded, locale);
            Set<String> names = new HashSet<>();
            List<SubmissionResult> submissions = graded.submissions();
            for (int i = 0; i < submissions.size(); i++) {
                String name = Pages.fileName(i, submissions.size(), submissions.get(i));
                names.add(name);
                WholeFile.write(pages.resolve(name), html.submission(submissions.get(i)));
            }
            removeOthers(pages, names);
            WholeFile.write(folder.resolve(SHEET), GradesSheet.of(graded, locale));
            WholeFile.write(folder.resolve(RESULTS), ResultsJson.of(graded, locale));
            // Last, so that whoever sees the index finds everything it leads to.
            WholeFile.write(folder.resolve(INDEX), html.index());
            return new Written(folder.resolve(INDEX));
        } catch (IOException | SecurityException e) {
            return new NotWritable(notWritable(folder, e));
        }
    }

    private static void removeOthers(Path pages, Set<String> names) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(pages, "*.html")) {
            for (Path page : found) {
                if (!names.contains(page.getFileName().toString())) {
                    Files.deleteIfExists(page);
                }
            }
        }
    }

    /** What to say where a folder can't be written to: which, why, and what to do. */
    public static Message notWritable(Path folder, Exception e) {
        return Message.of("report.not-writable", folder, reason(e));
    }

    private static Message reason(Exception e) {
        if (e instanceof AccessDeniedException || e instanceof SecurityException) {
            return Message.of("report.io.denied");
        } else if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return Message.of("report.io.file-in-the-way");
        } else if (e instanceof NoSuchFileException) {
            return Message.of("report.io.cannot-be-created");
        }
        // The system's own words, of a full disk for instance.
        return Message.text(Visible.of(String.valueOf(e.getMessage())));
    }
}
