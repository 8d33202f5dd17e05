package org.threadgrader.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;

/**
 * A {@link GradedClass} as grades.csv: one row a submission, without a total while something in it is
 * open, as nobody would look at a number again. Begins with a byte-order mark, without which spreadsheets
 * garble names in Chinese; a cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class GradesSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile("(^|;)(\"*[=+\\-@＝＋－＠])");

    private GradesSheet() {}

    static String of(GradedClass graded, Locale locale) {
        Scores scores = new Scores(new Texts(locale), graded);
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        // With no buffer of its own it needs no closing, which could only fail for a file.
        CsvWriter sheet = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        List<String> heads = new ArrayList<>(List.of("id", "student"));
        heads.addAll(graded.maxScores().keySet());
        heads.addAll(List.of("total", "max", "status", "review"));
        sheet.writeRecord(heads);
        for (SubmissionResult submission : graded.submissions()) {
            sheet.writeRecord(row(submission, scores));
        }
        return text.toString();
    }

    private static List<String> row(SubmissionResult submission, Scores scores) {
        List<String> row = new ArrayList<>();
        row.add(guarded(submission.submission().id()));
        row.add(guarded(submission.submission().student()));
        for (String exercise : scores.graded().maxScores().keySet()) {
            row.add(score(submission, exercise));
        }
        row.add(submission.isSettled() ? Points.of(submission.score()) : "");
        row.add(Points.of(scores.graded().maxScore(submission)));
        row.add(Words.id(submission.status()));
        row.add(guarded(scores.reviewWithReasons(submission)));
        return row;
    }

    /** An exercise that is open, or that could not even be read, has no score yet, and a number would be taken for one. */
    private static String score(SubmissionResult submission, String exercise) {
        boolean known = submission.isSettled()
                || submission.isDecided(exercise)
                || Scores.result(submission, exercise)
                        .filter(result -> result.status() != ExerciseStatus.FAULT
                                && result.status() != ExerciseStatus.NEEDS_REVIEW)
                        .isPresent();
        return known ? Points.of(submission.score(exercise)) : "";
    }

    /**
     * A cell that no spreadsheet takes for a formula, on one line. Where semicolons stand between cells, what is behind one
     * begins a cell too, with or without a quotation mark.
     *
     * <p>Source: OWASP, CSV injection: these first characters begin a formula or hide one.
     */
    public static String guarded(String cell) {
        return FORMULA.matcher(Visible.of(cell)).replaceAll("$1'$2");
    }
}
