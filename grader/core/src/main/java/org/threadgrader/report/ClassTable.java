package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threadgrader.judge.SubmissionResult;

/**
 * A {@link GradedClass} as a table for the terminal: one row a submission, its scores, its total, and what a person has
 * to look at. Columns are as wide as their content, ideographs counted double.
 */
public final class ClassTable {
    private static final String GAP = "  ";

    private ClassTable() {}

    /** The table, the tier of isolation and one line on the whole, each line ended. */
    public static String of(GradedClass graded, Locale locale) {
        Texts words = new Texts(locale);
        Scores scores = new Scores(words, graded);
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(words, graded));
        for (SubmissionResult submission : graded.submissions()) {
            rows.add(row(submission, scores));
        }
        StringBuilder text = new StringBuilder();
        int[] widths = widths(rows);
        for (int i = 0; i < rows.size(); i++) {
            line(rows.get(i), widths, text);
            if (i == 0) {
                rule(widths, text);
            }
        }
        text.append('\n').append(scores.summary()).append('\n');
        text.append(words.of(
                        "isolation",
                        graded.isolation().tier(),
                        graded.isolation().reason()))
                .append('\n');
        return text.toString();
    }

    private static List<String> heads(Texts words, GradedClass graded) {
        List<String> heads = new ArrayList<>();
        heads.add(words.of("student"));
        heads.addAll(graded.maxScores().keySet());
        heads.add(words.of("total"));
        heads.add(words.of("review"));
        return heads;
    }

    private static List<String> row(SubmissionResult submission, Scores scores) {
        List<String> row = new ArrayList<>();
        row.add(Visible.of(submission.submission().student()));
        for (String exercise : scores.graded().maxScores().keySet()) {
            row.add(scores.cell(submission, exercise));
        }
        row.add(scores.total(submission));
        row.add(scores.review(submission));
        return row;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        return widths;
    }

    /** Names to the left, numbers to the right. */
    private static void line(List<String> row, int[] widths, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean words = i == 0 || i == widths.length - 1;
            line.append(i == 0 ? "" : GAP)
                    .append(words ? Columns.left(row.get(i), widths[i]) : Columns.right(row.get(i), widths[i]));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static void rule(int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        text.append('\n');
    }
}
