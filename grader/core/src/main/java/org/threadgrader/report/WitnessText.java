package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;

/** A {@link Witness} for the terminal: up to three threads side by side, more of them as a list that names the thread. */
public final class WitnessText {
    private static final int MOST_COLUMNS = 3;
    private static final String BETWEEN = " | ";
    private static final String RULE = "-+-";
    private static final int GAP = 2;

    private final Witness witness;
    private final int width;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private WitnessText(Witness witness, int width, Locale locale) {
        this.witness = witness;
        this.width = width;
        this.locale = locale;
    }

    /**
     * The witness's text, each line ended.
     *
     * @param width how many columns of the terminal it may fill
     */
    public static String of(Witness witness, int width, Locale locale) {
        return new WitnessText(witness, width, locale).text();
    }

    private String text() {
        if (witness.rows().isEmpty()) {
            return "";
        }
        if (witness.columns().size() <= MOST_COLUMNS) {
            table();
        } else {
            list();
        }
        return text.toString();
    }

    private void table() {
        int columns = witness.columns().size();
        int cell = (width - BETWEEN.length() * (columns - 1)) / columns;
        List<List<String>> heads = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Witness.Column column : witness.columns()) {
            heads.add(Wrapped.lines(say(column.called()), cell));
            rules.add("-".repeat(cell));
        }
        cells(heads, cell);
        line(String.join(RULE, rules));
        for (Witness.Row row : witness.rows()) {
            leftOut(row);
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(i == row.column() ? Wrapped.lines(sentence(row), cell) : List.of());
            }
            cells(cells, cell);
        }
    }

    private void cells(List<List<String>> cells, int width) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            List<String> line = new ArrayList<>();
            for (List<String> cell : cells) {
                line.add(Columns.left(i < cell.size() ? cell.get(i) : "", width));
            }
            line(String.join(BETWEEN, line));
        }
    }

    private void list() {
        List<String> names =
                witness.columns().stream().map(column -> say(column.called())).toList();
        int longest = names.stream().mapToInt(Columns::of).max().orElse(0);
        int first = Math.min(longest, width / 3);
        for (Witness.Row row : witness.rows()) {
            leftOut(row);
            List<String> name = Wrapped.lines(names.get(row.column()), first);
            List<String> what = Wrapped.lines(sentence(row), width - first - GAP);
            for (int i = 0; i < Math.max(name.size(), what.size()); i++) {
                String left = i < name.size() ? name.get(i) : "";
                line(Columns.left(left, first) + " ".repeat(GAP) + (i < what.size() ? what.get(i) : ""));
            }
        }
    }

    private void leftOut(Witness.Row row) {
        if (row.leftOut() > 0) {
            line(say(Message.of("explore.left-out", row.leftOut())));
        }
    }

    private String sentence(Witness.Row row) {
        return say(row.where()
                .map(where -> Message.of("explore.at", row.what(), where))
                .orElse(row.what()));
    }

    private String say(Message message) {
        return Visible.of(message.in(locale));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
