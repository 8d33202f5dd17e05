package org.threadgrader.format;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.GradesSheet;

/**
 * Moodle's grading worksheet, to be filled in and uploaded again. Only grades and feedback comments are written; Moodle
 * compares the dates with its own to see whether somebody graded meanwhile.
 */
final class Worksheet {
    private static final Pattern IDENTIFIER = Pattern.compile("(\\D+?)\\s*(\\d{1,18})");

    /** Those that begin a formula where semicolons stand between cells. */
    private static final Pattern SIGNS = Pattern.compile("(?<=;)[=+\\-@＝＋－＠]+");

    /** What Moodle writes, in the languages of its users, where a grade cannot be changed. */
    private static final Set<String> NO = Set.of(
            "no", "nein", "non", "não", "nee", "nej", "nei", "ei", "nie", "ne", "nem", "нет", "ні", "否", "いいえ", "아니오");

    private final Sheet sheet;
    private final WorksheetColumns columns;
    private final Roster roster;

    private Worksheet(Sheet sheet, WorksheetColumns columns, Roster roster) {
        this.sheet = sheet;
        this.columns = columns;
        this.roster = roster;
    }

    static Worksheet read(Path file, List<Submission> submissions) throws UnfitFile {
        Sheet sheet = Sheet.read(file);
        WorksheetColumns columns = WorksheetColumns.of(sheet);
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

    private static Seat seat(Sheet sheet, WorksheetColumns columns, int row, Matcher identifier) {
        String name = columns.name() < 0 ? "" : sheet.cell(row, columns.name()).strip();
        Set<String> names = name.isEmpty() ? Set.of() : Set.of(Seat.folded(name));
        String shown = name.isEmpty() ? identifier.group() : name;
        return new Seat(row, identifier.group(2), List.of(identifier.group()), names, shown);
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
        return graded.hasGrade(submission)
                ? roster.seat(submission.submission()).filter(seat -> !isLocked(sheet, columns, seat))
                : Optional.empty();
    }

    private static boolean isLocked(Sheet sheet, WorksheetColumns columns, Seat seat) {
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

    /** What to know of the grades that were filled in, and of the rows that have none. */
    List<Message> told(GradedClass graded) {
        List<Message> told = new ArrayList<>(roster.left(graded));
        roster.scaled(graded, seat -> Optional.of(highest(seat))).ifPresent(told::add);
        List<String> above = graded.submissions().stream()
                .flatMap(submission -> seat(submission, graded)
                        .filter(seat -> submission.score().compareTo(graded.maxScore(submission)) > 0)
                        .stream())
                .map(Seat::shown)
                .toList();
        roster.about(above, "format.above-highest").ifPresent(told::add);
        return List.copyOf(told);
    }

    private Highest highest(Seat seat) {
        return Highest.of(sheet.cell(seat.row(), columns.maximum())).orElseThrow(); // looked at when it was read
    }

    /** The score by the worksheet's own highest grade. Moodle takes none above it, and -1 for no grade at all. */
    private String grade(SubmissionResult submission, Seat seat, GradedClass graded) {
        Highest highest = highest(seat);
        return highest.written(highest.scaled(submission.score(), graded.maxScore(submission))
                .min(highest.points())
                .max(BigDecimal.ZERO));
    }

    /** Moodle reads a comment as HTML, where a sign behind an entity's semicolon must not begin a formula either. */
    private static String html(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SIGNS.matcher(escaped)
                .replaceAll(signs -> signs.group()
                        .chars()
                        .mapToObj(sign -> "&#" + sign + ";")
                        .collect(Collectors.joining()));
    }
}
