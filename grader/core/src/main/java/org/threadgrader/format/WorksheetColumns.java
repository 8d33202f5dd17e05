package org.threadgrader.format;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.threadgrader.message.Message;

/**
 * Where in the rows of a {@link Worksheet} what stands.
 *
 * <p>Its headers speak the language of whoever exported it. One in English is found by name; any other by what stands in
 * the columns, whose order is the same in all languages: the grade, the highest grade, which is the same number in each row,
 * whether it can be changed, the dates, of which none is empty, and behind the last of them the comments.
 *
 * @param name -1 in a worksheet without names, of an assignment that is marked blind
 * @param changeable whether Moodle takes another grade; -1 where that is not told
 */
record WorksheetColumns(int identifier, int name, int grade, int maximum, int changeable, int comments) {
    private static final String GRADE = "Grade";
    private static final String MAXIMUM = "Maximum Grade";
    private static final String COMMENTS = "Feedback comments";

    /** In the digits of any language. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");

    private static final Pattern DAY = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,2}(?!\\p{Nd})");

    /** Longer than any date, and shorter than what is said with one in it. */
    private static final int LONGEST_DATE = 60;

    static WorksheetColumns of(Sheet sheet) throws UnfitFile {
        return sheet.column("identifier") < 0 && sheet.column(GRADE) < 0 ? byCells(sheet) : byHeader(sheet);
    }

    private static WorksheetColumns byHeader(Sheet sheet) throws UnfitFile {
        return new WorksheetColumns(
                named(sheet, "Identifier"),
                sheet.column("full name"),
                named(sheet, GRADE),
                named(sheet, MAXIMUM),
                sheet.column("grade can be changed"),
                named(sheet, COMMENTS));
    }

    private static int named(Sheet sheet, String name) throws UnfitFile {
        return found(sheet, sheet.column(name), name, "no-column");
    }

    private static WorksheetColumns byCells(Sheet sheet) throws UnfitFile {
        int columns = sheet.header().size();
        int lastDate = last(2, columns, column -> each(sheet, column, WorksheetColumns::isDate));
        int comments = lastDate < 0 || lastDate + 1 == columns ? -1 : lastDate + 1;
        found(sheet, comments, COMMENTS, "unclear-column");
        int maximum = last(2, lastDate, column -> isMaximum(sheet, column) && isGrade(sheet, column - 1));
        int grade = found(sheet, maximum, MAXIMUM, "unclear-column") - 1;
        int firstDate = IntStream.rangeClosed(maximum + 1, lastDate)
                .filter(column -> each(sheet, column, WorksheetColumns::isDate))
                .findFirst()
                .orElse(lastDate);
        int changeable = firstDate - 1 > maximum ? firstDate - 1 : -1;
        return new WorksheetColumns(0, grade > 2 ? 1 : -1, grade, maximum, changeable, comments);
    }

    private static int found(Sheet sheet, int column, String name, String otherwise) throws UnfitFile {
        if (column < 0) {
            throw new UnfitFile(otherwise, sheet.file(), name, Message.list(sheet.header()));
        }
        return column;
    }

    /** The last column from {@code first} to before {@code end} that is such a one; -1 where none is. */
    private static int last(int first, int end, IntPredicate isMeant) {
        return IntStream.range(first, end).filter(isMeant).max().orElse(-1);
    }

    private static boolean isMaximum(Sheet sheet, int column) {
        String cell = sheet.cell(1, column);
        return Highest.of(cell).isPresent() && each(sheet, column, cell::equals);
    }

    private static boolean isGrade(Sheet sheet, int column) {
        return each(
                sheet, column, cell -> cell.isBlank() || Highest.number(cell).isPresent());
    }

    private static boolean isDate(String cell) {
        String text = cell.strip();
        return text.equals("-")
                || (text.length() <= LONGEST_DATE
                        && text.indexOf('<') < 0
                        && YEAR.matcher(text).find()
                        && DAY.matcher(text).find());
    }

    private static boolean each(Sheet sheet, int column, Predicate<String> isMeant) {
        return IntStream.range(1, sheet.rows().size()).allMatch(row -> isMeant.test(sheet.cell(row, column)));
    }
}
