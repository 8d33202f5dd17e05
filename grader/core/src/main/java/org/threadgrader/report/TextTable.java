package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for the terminal: columns as wide as their content, ideographs counted double. */
public final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /**
     * The same on lines no longer than this: columns of numbers that have no room follow in a table of their own below, with
     * the words once more. Only one that is too wide by itself is longer.
     */
    static String of(List<List<String>> rows, int words, int width) {
        int[] widths = widths(rows);
        StringBuilder text = new StringBuilder();
        for (int from = words; from < widths.length; ) {
            List<Integer> shown =
                    new ArrayList<>(IntStream.range(0, words).boxed().toList());
            int taken = shown.stream().mapToInt(column -> widths[column]).sum() + GAP.length() * (words - 1);
            do {
                taken += GAP.length() + widths[from];
                shown.add(from++);
            } while (from < widths.length && taken + GAP.length() + widths[from] <= width);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(of(
                            rows.stream()
                                    .map(row -> shown.stream().map(row::get).toList())
                                    .toList(),
                            words));
        }
        return text.toString();
    }

    /**
     * The table's text, each line ended.
     *
     * @param rows the heads first, then the rows; all of the same length
     * @param words how many columns hold words and stand to the left; the others hold numbers and stand to the right
     */
    public static String of(List<List<String>> rows, int words) {
        int[] widths = widths(rows);
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                boolean left = i < words;
                String cell = rows.get(r).get(i);
                line.append(i == 0 ? "" : GAP)
                        .append(left ? Columns.left(cell, widths[i]) : Columns.right(cell, widths[i]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (r == 0) {
                rule(widths, text);
            }
        }
        return text.toString();
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

    private static void rule(int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        text.append('\n');
    }
}
