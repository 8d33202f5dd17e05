package org.threadgrader.format;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.GradesSheet;

/**
 * Moodle's grading worksheet, to be filled in and uploaded again. Only grades and feedback comments are written; Moodle
 * compares the dates with its own to see whether somebody graded meanwhile.
 *
 * <p>Its headers speak the language of whoever exported it. One in English is found by name; any other by what stands in
 * the columns, whose order is the same in all languages: the highest grade is the same number in each row, the grade is
 * before it, and the comments are last, where a date never is empty.
 */
final class Worksheet {
    private static final Pattern IDENTIFIER = Pattern.compile("(\\D+?)\\s*(\\d{1,18})");

    /** What Moodle writes, in the languages of its users, where a grade cannot be changed. */
    private static final Set<String> NO = Set.of(
            "no", "nein", "non", "não", "nee", "nej", "nei", "ei", "nie", "ne", "nem", "нет", "ні", "否", "いいえ", "아니오");

    private final Sheet sheet;
    private final Columns columns;
    private final Roster roster;

    /**
     * Where in the rows what stands.
     *
     * @param name -1 in a worksheet without names, of an assignment that is marked blind
     * @param changeable whether Moodle takes another grade; -1 where that is not told
     */
    private record Columns(int identifier, int name, int grade, int maximum, int changeable, int comments) {}

    private Worksheet(Sheet sheet, Columns columns, Roster roster) {
        this.sheet = sheet;
        this.columns = columns;
        this.roster = roster;
    }

    static Worksheet read(Path file, List<Submission> submissions) throws UnfitFile {
        Sheet sheet = Sheet.read(file);
        Columns columns = columns(sheet);
        List<Seat> seats = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            Matcher identifier =
                    IDENTIFIER.matcher(sheet.cell(row, columns.identifier()).strip());
            if (!identifier.matches()) {
                throw new UnfitFile(
                        "no-identifier", file, row + 1, sheet.header().get(columns.identifier()));
            }
            if (Highest.of(sheet.cell(row, columns.maximum())).isEmpty()) {
                throw new UnfitFile("no-maximum", file, row + 1, sheet.header().get(columns.maximum()));
            }
            seats.add(seat(sheet, columns, row, identifier));
        }
        return new Worksheet(sheet, columns, Roster.pair(file, Origin.CourseSystem.MOODLE, seats, submissions));
    }

    private static Seat seat(Sheet sheet, Columns columns, int row, Matcher identifier) {
        String name = columns.name() < 0 ? "" : sheet.cell(row, columns.name()).strip();
        Set<String> names = name.isEmpty() ? Set.of() : Set.of(Seat.folded(name));
        String shown = name.isEmpty() ? identifier.group() : name;
        return new Seat(row, identifier.group(2), List.of(identifier.group()), names, shown);
    }

    private static Columns columns(Sheet sheet) throws UnfitFile {
        int identifier = sheet.column("identifier");
        boolean english = identifier >= 0;
        int maximum = english ? sheet.column("maximum grade") : maximum(sheet);
        int grade = english ? sheet.column("grade") : maximum - 1;
        int comments = english ? sheet.column("feedback comments") : comments(sheet);
        int name = english ? sheet.column("full name") : grade > 2 ? 1 : -1;
        int changeable = english ? sheet.column("grade can be changed") : maximum + 1;
        Columns columns = new Columns(Math.max(identifier, 0), name, grade, maximum, changeable, comments);
        require(sheet, columns.grade(), "Grade");
        require(sheet, columns.maximum(), "Maximum Grade");
        require(sheet, columns.comments(), "Feedback comments");
        return columns;
    }

    private static void require(Sheet sheet, int column, String name) throws UnfitFile {
        if (column < 0) {
            throw new UnfitFile("no-column", sheet.file(), name, Message.list(sheet.header()));
        }
    }

    /** The first column with the same number in each row; -1 where there is none, or no grade before it. */
    private static int maximum(Sheet sheet) {
        return IntStream.range(2, sheet.header().size())
                .filter(column -> Highest.of(sheet.cell(1, column)).isPresent())
                .filter(column -> cells(sheet, column).size() == 1)
                .findFirst()
                .orElse(-1);
    }

    private static int comments(Sheet sheet) {
        int last = sheet.header().size() - 1;
        return cells(sheet, last).contains("") ? last : -1;
    }

    private static Set<String> cells(Sheet sheet, int column) {
        Set<String> cells = new HashSet<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            cells.add(sheet.cell(row, column));
        }
        return cells;
    }

    Roster roster() {
        return roster;
    }

    /** What to know of it: whose grade goes nowhere, and which rows stay as they are. */
    List<Message> notes() {
        List<Message> notes = new ArrayList<>(roster.notes());
        List<String> locked = roster.seats().values().stream()
                .filter(seat -> isLocked(sheet, columns, seat))
                .map(Seat::shown)
                .toList();
        if (!locked.isEmpty()) {
            notes.add(Message.of("format.locked", sheet.file(), Message.list(locked)));
        }
        return notes;
    }

    /** The name of the folder of a student who is in it, as Moodle would call it. */
    Optional<String> folder(Submission submission) {
        return roster.seat(submission).map(seat -> {
            String name = seat.names().isEmpty() ? "Participant" : seat.shown().replaceAll("[_/\\\\:]", " ");
            return name + "_" + seat.number() + Moodle.SUBMISSION_FILE;
        });
    }

    /** Where a grade goes; nowhere where there is none yet, or the one that is there cannot be changed. */
    private Optional<Seat> seat(SubmissionResult submission, GradedClass graded) {
        return Roster.isGraded(submission, graded)
                ? roster.seat(submission.submission()).filter(seat -> !isLocked(sheet, columns, seat))
                : Optional.empty();
    }

    private static boolean isLocked(Sheet sheet, Columns columns, Seat seat) {
        return columns.changeable() >= 0
                && NO.contains(
                        sheet.cell(seat.row(), columns.changeable()).strip().toLowerCase(Locale.ROOT));
    }

    /** The worksheet with grades and comments. */
    String filled(GradedClass graded, Locale locale) {
        List<List<String>> rows = new ArrayList<>(sheet.rows());
        for (SubmissionResult submission : graded.submissions()) {
            seat(submission, graded).ifPresent(seat -> {
                String comment = Comment.lines(submission, graded, locale).stream()
                        .map(Worksheet::html)
                        .collect(Collectors.joining("<br>"));
                Sheet.fill(rows, seat.row(), columns.grade(), grade(submission, seat, graded));
                Sheet.fill(rows, seat.row(), columns.comments(), GradesSheet.guarded(comment));
            });
        }
        return sheet.written(rows);
    }

    /** The score by the worksheet's own highest grade. Moodle takes none above it, and -1 for no grade at all. */
    private String grade(SubmissionResult submission, Seat seat, GradedClass graded) {
        Highest highest =
                Highest.of(sheet.cell(seat.row(), columns.maximum())).orElseThrow(); // looked at when it was read
        return highest.written(highest.scaled(submission.score(), graded.maxScore(submission))
                .min(highest.points())
                .max(BigDecimal.ZERO));
    }

    /** Moodle reads a comment as HTML. */
    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
