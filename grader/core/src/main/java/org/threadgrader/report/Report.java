package org.threadgrader.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threadgrader.message.Message;

/**
 * Writes a {@link GradedClass} into a folder: results.json for programs; for the instructor index.html with a page a
 * submission and an explanation a mistake; and, once the class is whole, what is handed on: summary.html to show to the
 * class; for each student a file of feedback that holds nothing of others; grades.csv for gradebooks. Where a finished report
 * lies, one of a part of a class puts it aside: neither is taken for the other, and nothing of it is lost.
 */
public final class Report {
    /** What was judged, for programs. */
    public static final String RESULTS = "results.json";

    static final String INDEX = "index.html";
    static final String SHEET = "grades.csv";
    static final String SUMMARY = "summary.html";
    static final String SUBMISSIONS = "submissions";
    static final String EXPLAIN = "explain";
    static final String FEEDBACK = "feedback";

    /** How {@link ResultsJson} begins. */
    private static final Pattern OWN_RESULTS = Pattern.compile("\\{\\s*\"schema\": *1,\\s*\"assignment\": *\\{");

    private static final int HEAD = 100;

    private static final String TRIAL = ".threadgrader-writable";

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
            Files.delete(Files.createTempFile(folder, TRIAL, ""));
            return Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.of(notWritable(folder, e));
        }
    }

    /** Whether a file is what {@link #prepare} left where it was killed. */
    public static boolean isTrial(Path file) {
        return file.getFileName().toString().startsWith(TRIAL);
    }

    /** Writes a report of nothing but this; pages of submissions that are no longer in the class are removed. */
    public static Writing write(GradedClass graded, Path folder, Locale locale) {
        try (Inventory inventory = Inventory.open(folder, Inventory.REPORT)) {
            Writing writing = write(graded, inventory, locale);
            if (writing instanceof Written) {
                inventory.removeOthers();
            }
            return writing;
        } catch (IOException | SecurityException e) {
            return new NotWritable(notWritable(folder, e));
        }
    }

    /** Writes the whole report into the folder of a list, beside whatever else is written there. */
    public static Writing write(GradedClass graded, Inventory inventory, Locale locale) {
        try {
            Pages pages = new Pages(graded, locale);
            if (!graded.isWhole()) {
                inventory.keepFinished(SHEET);
            }
            for (String id : pages.lessons()) {
                WholeFile.writeOneOfMany(inventory.place(EXPLAIN + "/" + id + ".html"), pages.lesson(id));
            }
            for (int i = 0; i < pages.names().size(); i++) {
                WholeFile.writeOneOfMany(
                        inventory.place(SUBMISSIONS + "/" + pages.names().get(i)), pages.submission(i));
            }
            WholeFile.write(inventory.place(RESULTS), out -> ResultsJson.write(graded, locale, out));
            if (graded.isWhole()) {
                feedback(pages, PageNames.byId(graded.submissions()), inventory);
                WholeFile.write(inventory.place(SHEET), GradesSheet.of(graded, locale));
                WholeFile.write(inventory.place(SUMMARY), pages.summary());
            }
            // Last, so that whoever sees the index finds everything it leads to, even where the power has failed.
            inventory.sync();
            Path index = inventory.place(INDEX);
            WholeFile.write(index, pages.index());
            return new Written(index);
        } catch (IOException | SecurityException e) {
            return new NotWritable(notWritable(inventory.folder(), e));
        }
    }

    /** What is handed on, and so is not made of a part of a class: it would be taken for all of it. */
    public static List<String> handedOn() {
        return List.of(SHEET, SUMMARY, FEEDBACK);
    }

    private static void feedback(Pages pages, List<String> students, Inventory inventory) throws IOException {
        for (int i = 0; i < students.size(); i++) {
            String name = FEEDBACK + "/" + students.get(i);
            WholeFile.writeOneOfMany(inventory.place(name + ".html"), pages.feedback(i));
            WholeFile.writeOneOfMany(inventory.place(name + ".md"), pages.feedbackMarkdown(i));
        }
    }

    /** Whether a file that is there is one of those that a report in a folder is made of. */
    public static boolean writes(Path folder, Path file) throws IOException {
        List<String> names = new ArrayList<>(List.of(RESULTS, INDEX, SHEET, SUMMARY));
        names.addAll(Inventory.listed(folder));
        for (String name : names) {
            Path place = folder.resolve(name);
            if (Files.exists(place) && Files.isSameFile(place, file)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a report lies in a folder, be it of a version that kept no {@link Inventory}. */
    public static boolean isIn(Path folder) {
        Path results = folder.resolve(RESULTS);
        if (Inventory.isIn(folder) || !Files.isRegularFile(results)) {
            return Inventory.isIn(folder);
        }
        try (InputStream in = Files.newInputStream(results)) {
            String start = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return OWN_RESULTS.matcher(start).lookingAt();
        } catch (IOException e) {
            return false;
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
