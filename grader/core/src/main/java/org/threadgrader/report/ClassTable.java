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
        StringBuilder text = new StringBuilder(TextTable.of(rows, 1, true));
        text.append('\n').append(scores.summary()).append('\n');
        text.append(words.of(
                        "isolation",
                        graded.isolation().tier().shown(),
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
}
