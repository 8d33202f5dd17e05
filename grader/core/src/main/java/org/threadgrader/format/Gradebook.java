package org.threadgrader.format;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Points;

/**
 * Canvas's gradebook, one column of which is filled in to be uploaded again. Rows without a student's number, such as the
 * points possible, and cells that say more than a number ({@code EX}, {@code N/A}) stay as they are.
 */
final class Gradebook {
    private static final Pattern ASSIGNMENT = Pattern.compile("(.+) \\(\\d+\\)");
    private static final Pattern STUDENT = Pattern.compile("\\d{1,18}");
    private static final Set<String> KEPT = Set.of("EX", "N/A");
    private static final String READ_ONLY = "(read only)";

    private final Sheet sheet;
    private final int column;
    private final Optional<Highest> possible;
    private final Roster roster;
    private final List<Message> notes;

    private Gradebook(Sheet sheet, int column, Optional<Highest> possible, Roster roster, List<Message> notes) {
        this.sheet = sheet;
        this.column = column;
        this.possible = possible;
        this.roster = roster;
        this.notes = notes;
    }

    static Gradebook read(Path file, Optional<String> column, List<Submission> submissions) throws UnfitFile {
        Sheet sheet = Sheet.read(file);
        List<Integer> name = name(sheet);
        int number = required(sheet, "ID");
        int assignment = assignment(sheet, number, column);
        Optional<Highest> possible = possible(sheet, assignment);
        List<Seat> seats = new ArrayList<>();
        for (int row = 1; row < sheet.rows().size(); row++) {
            if (isStudent(sheet, row, number)) {
                seats.add(seat(sheet, row, name, number));
            }
        }
        Roster roster = Roster.pair(file, Origin.CourseSystem.CANVAS, seats, submissions);
        List<Message> notes = new ArrayList<>(roster.notes());
        List<String> kept = roster.seats().values().stream()
                .filter(seat -> isKept(sheet.cell(seat.row(), assignment)))
                .map(Seat::shown)
                .toList();
        if (!kept.isEmpty()) {
            notes.add(Message.of("format.kept", file, Message.list(kept)));
        }
        return new Gradebook(sheet, assignment, possible, roster, List.copyOf(notes));
    }

    private static boolean isStudent(Sheet sheet, int row, int number) {
        return STUDENT.matcher(sheet.cell(row, number).strip()).matches();
    }

    /** Where the name stands: in one column or, where Canvas was told so, in two. */
    private static List<Integer> name(Sheet sheet) throws UnfitFile {
        int last = sheet.column("LastName");
        int first = sheet.column("FirstName");
        return sheet.column("Student") < 0 && last >= 0 && first >= 0
                ? List.of(last, first)
                : List.of(required(sheet, "Student"));
    }

    private static Seat seat(Sheet sheet, int row, List<Integer> name, int number) throws UnfitFile {
        String shown = name.stream()
                .map(column -> sheet.cell(row, column).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Set<String> names = new LinkedHashSet<>();
        names.add(Seat.folded(shown));
        int comma = shown.indexOf(',');
        if (comma > 0) {
            names.add(Seat.folded(shown.substring(comma + 1) + shown.substring(0, comma)));
        }
        List<String> logins = new ArrayList<>();
        for (String login : List.of("SIS User ID", "SIS Login ID")) {
            int column = sheet.column(login);
            if (column >= 0 && !sheet.cell(row, column).isBlank()) {
                logins.add(sheet.cell(row, column).strip());
            }
        }
        return new Seat(row, sheet.cell(row, number).strip(), List.copyOf(logins), names, shown);
    }

    private static int required(Sheet sheet, String name) throws UnfitFile {
        int column = sheet.column(name);
        if (column < 0) {
            throw new UnfitFile("no-student-column", sheet.file(), name, Message.list(sheet.header()));
        }
        return column;
    }

    private static int assignment(Sheet sheet, int number, Optional<String> asked) throws UnfitFile {
        List<Integer> assignments = IntStream.range(number + 1, sheet.header().size())
                .filter(column ->
                        ASSIGNMENT.matcher(sheet.header().get(column).strip()).matches())
                .filter(column -> IntStream.range(1, sheet.rows().size())
                        .noneMatch(row -> sheet.cell(row, column).strip().equalsIgnoreCase(READ_ONLY)))
                .boxed()
                .toList();
        List<Integer> meant = assignments.stream()
                .filter(column -> asked.isEmpty()
                        || isCalled(
                                sheet.header().get(column).strip(), asked.get().strip()))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        Message all = Message.list(
                assignments.stream().map(column -> sheet.header().get(column)).toList());
        if (assignments.isEmpty()) {
            throw new UnfitFile("no-assignment", sheet.file(), Message.list(sheet.header()));
        } else if (asked.isPresent() && meant.isEmpty()) {
            throw new UnfitFile("no-such-column", sheet.file(), asked.get(), all);
        }
        throw new UnfitFile("which-column", sheet.file(), all);
    }

    /** The header, or what stands before its number. */
    private static boolean isCalled(String header, String name) {
        return header.equalsIgnoreCase(name)
                || header.substring(0, header.lastIndexOf(" (")).equalsIgnoreCase(name);
    }

    private static boolean isKept(String cell) {
        return KEPT.contains(cell.strip().toUpperCase(Locale.ROOT));
    }

    Roster roster() {
        return roster;
    }

    List<Message> notes() {
        return notes;
    }

    /** The gradebook with this assignment's points. */
    String filled(GradedClass graded) {
        List<List<String>> rows = new ArrayList<>(sheet.rows());
        for (SubmissionResult submission : graded.submissions()) {
            roster.seat(submission.submission())
                    .filter(seat -> graded.hasGrade(submission))
                    .filter(seat -> !isKept(sheet.cell(seat.row(), column)))
                    .ifPresent(seat -> Sheet.fill(rows, seat.row(), column, points(submission, graded)));
        }
        return sheet.written(rows);
    }

    /** What to know of the points that were filled in, and of the rows that have none. */
    List<Message> told(GradedClass graded) {
        List<Message> told = new ArrayList<>(roster.left(graded));
        roster.scaled(graded, seat -> possible).ifPresent(told::add);
        return List.copyOf(told);
    }

    private String points(SubmissionResult submission, GradedClass graded) {
        BigDecimal score = submission.score();
        return possible.map(highest -> highest.written(highest.scaled(score, graded.maxScore(submission))))
                .orElse(Points.of(score));
    }

    /**
     * What the points possible say, in a row of nobody's, which begins with four blanks; empty where they are none or not
     * told, so that points are filled in as they are.
     */
    private static Optional<Highest> possible(Sheet sheet, int column) throws UnfitFile {
        for (int row = 1; row < sheet.rows().size(); row++) {
            String first = sheet.cell(row, 0);
            if (first.startsWith("    ") || first.strip().equalsIgnoreCase("Points Possible")) {
                String cell = sheet.cell(row, column).strip();
                if (!cell.isEmpty() && Highest.number(cell).isEmpty()) {
                    throw new UnfitFile(
                            "no-points", sheet.file(), row + 1, sheet.header().get(column), cell);
                }
                return Highest.of(cell);
            }
        }
        return Optional.empty();
    }
}
