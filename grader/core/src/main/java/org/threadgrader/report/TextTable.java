package org.threadgrader.report;

import java.util.List;

/** A table for the terminal: columns as wide as their content, ideographs counted double. */
public final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /**
     * The table's text, each line ended.
     *
     * @param rows the heads first, then the rows; all of the same length
     * @param words how many columns hold words and stand to the left; the others hold numbers and stand to the right
     */
    public static String of(List<List<String>> rows, int words) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
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

    private static void rule(int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        text.append('\n');
    }
}
