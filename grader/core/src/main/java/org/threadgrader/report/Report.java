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
import org.threadgrader.message.Message;

/**
 * Writes a {@link GradedClass} into a folder: results.json for programs; for the instructor index.html with a page a
 * submission and an explanation a mistake; summary.html to show to the class; for each student a file of feedback that
 * holds nothing of others; grades.csv for gradebooks.
 */
public final class Report {
    static final String RESULTS = "results.json";
    static final String INDEX = "index.html";
    static final String SHEET = "grades.csv";
    static final String SUMMARY = "summary.html";
    static final String SUBMISSIONS = "submissions";
    static final String EXPLAIN = "explain";
    static final String FEEDBACK = "feedback";

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
            Pages pages = new Pages(graded, locale);
            lessons(pages, folder.resolve(EXPLAIN));
            submissions(pages, folder.resolve(SUBMISSIONS));
            feedback(pages, PageNames.byId(graded.submissions()), folder.resolve(FEEDBACK));
            WholeFile.write(folder.resolve(SHEET), GradesSheet.of(graded, locale));
            WholeFile.write(folder.resolve(RESULTS), out -> ResultsJson.write(graded, locale, out));
            WholeFile.write(folder.resolve(SUMMARY), pages.summary());
            // Last, so that whoever sees the index finds everything it leads to.
            WholeFile.write(folder.resolve(INDEX), pages.index());
            return new Written(folder.resolve(INDEX));
        } catch (IOException | SecurityException e) {
            return new NotWritable(notWritable(folder, e));
        }
    }

    /** Pages of other mistakes stay: they are true of any class. */
    private static void lessons(Pages pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String id : pages.lessons()) {
            WholeFile.write(folder.resolve(id + ".html"), pages.lesson(id));
        }
    }

    private static void submissions(Pages pages, Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        Files.createDirectories(folder);
        for (int i = 0; i < pages.names().size(); i++) {
            write(folder, pages.names().get(i), pages.submission(i), names);
        }
        removeOthers(folder, names);
    }

    private static void feedback(Pages pages, List<String> students, Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        Files.createDirectories(folder);
        for (int i = 0; i < students.size(); i++) {
            write(folder, students.get(i) + ".html", pages.feedback(i), names);
            write(folder, students.get(i) + ".md", pages.feedbackMarkdown(i), names);
        }
        removeOthers(folder, names);
    }

    private static void write(Path folder, String name, String page, Set<String> names) throws IOException {
        WholeFile.write(folder.resolve(name), page);
        names.add(name);
    }

    private static void removeOthers(Path folder, Set<String> names) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{html,md}")) {
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
