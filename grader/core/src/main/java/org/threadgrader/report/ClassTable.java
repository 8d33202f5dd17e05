package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threadgrader.judge.SubmissionResult;

/**
 * A {@link GradedClass} for the terminal: first what a person has to look at, then a table with one row a submission, its
 * scores and its total. Columns are as wide as their content, ideographs counted double; exercises that find no room on a
 * line follow below.
 */
public final class ClassTable {
    /** What a terminal has, unless somebody made it wider. */
    private static final int WIDTH = 80;

    /** Room for a name. */
    private static final int NAME = 32;

    /** Between a name and what is said of it. */
    private static final int GAP = 2;

    private ClassTable() {}

    /**
     * The list, the table, the tier of isolation and a sentence on the whole, each line ended.
     *
     * @param width how many columns a line of words may fill; the table's are never longer than a terminal's
     */
    public static String of(GradedClass graded, Locale locale, int width) {
        Texts words = new Texts(locale);
        Scores scores = new Scores(words, graded);
        StringBuilder text = new StringBuilder(toReview(words, scores, width));
        List<String> columns = graded.columns();
        if (!graded.submissions().isEmpty()) {
            text.append(table(words, columns, scores)).append('\n');
        }
        List<String> sentences = new ArrayList<>();
        without(scores.notHandedIn(), graded.others()).ifPresent(sentences::add);
        without(words.of("table.uncounted"), graded.uncounted()).ifPresent(sentences::add);
        scores.legend().ifPresent(sentences::add);
        sentences.add(scores.summary());
        sentences.add(words.of(
                "isolation",
                graded.isolation().tier().shown(),
                graded.isolation().reason()));
        for (String sentence : sentences) {
            Wrapped.lines(sentence, width).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static String table(Texts words, List<String> columns, Scores scores) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(words, columns));
        for (SubmissionResult submission : scores.graded().submissions()) {
            rows.add(row(submission, columns, scores));
        }
        return TextTable.of(rows, 1, WIDTH);
    }

    /** Exercises without a column, and why. */
    private static Optional<String> without(String why, List<String> exercises) {
        return exercises.isEmpty() ? Optional.empty() : Optional.of(why + ' ' + String.join(" ", exercises));
    }

    /** What no check could decide comes first: in a table of a thousand nobody would find it. */
    private static String toReview(Texts words, Scores scores, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("student"), words.of("review")));
        for (SubmissionResult submission : scores.graded().submissions()) {
            String review = scores.reviewWithReasons(submission);
            if (!review.isEmpty()) {
                String student = student(submission);
                for (String line : Wrapped.lines(review, width - NAME - GAP)) {
                    rows.add(List.of(student, line));
                    student = "";
                }
            }
        }
        return rows.size() == 1 ? "" : TextTable.of(rows, 2) + "\n";
    }

    /** A long name without its middle: what tells it from others mostly stands at an end, be it a blank. */
    private static String student(SubmissionResult submission) {
        String name = Visible.of(submission.submission().student());
        return Columns.without(name.equals(name.strip()) ? name : '"' + name + '"', NAME);
    }

    private static List<String> heads(Texts words, List<String> columns) {
        List<String> heads = new ArrayList<>();
        heads.add(words.of("student"));
        heads.addAll(columns);
        heads.add(words.of("total"));
        return heads;
    }

    private static List<String> row(SubmissionResult submission, List<String> columns, Scores scores) {
        List<String> row = new ArrayList<>();
        row.add(student(submission));
        for (String exercise : columns) {
            row.add(scores.cell(submission, exercise));
        }
        row.add(scores.total(submission));
        return row;
    }
}
