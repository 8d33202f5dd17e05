package org.threadgrader.report;

import java.util.List;
import org.threadgrader.compile.Spot;

/**
 * A line of a source with a mark below the place that is meant, as compilers show it: a piece of {@link ExerciseText}.
 * Blanks before it are left out, and so is what a terminal has no room for.
 */
final class PointedLine {
    private static final String CUT = "...";

    private PointedLine() {}

    /**
     * The line and its mark; nothing where there is no line.
     *
     * @param width how many columns they may fill, at least 20
     */
    static List<String> of(Spot spot, int width) {
        String line = spot.line().replace('\t', ' ').stripTrailing();
        if (line.isEmpty()) {
            return List.of();
        }
        int at = Math.min(spot.column(), line.length());
        int from = Math.min(at, line.length() - line.stripLeading().length());
        String before = "";
        if (columns(line, from, line.length()) > width && columns(line, from, at) > width / 2) {
            before = CUT;
            from = inside(line, at - width / 4);
        }
        int to = line.length();
        String after = "";
        while (before.length() + columns(line, from, to) + after.length() > width) {
            after = CUT;
            to = line.offsetByCodePoints(to, -1);
        }
        String mark = " ".repeat(before.length() + columns(line, from, at)) + "^";
        return List.of(before + Visible.of(line.substring(from, to)) + after, mark);
    }

    private static int columns(String line, int from, int to) {
        return Columns.of(Visible.of(line.substring(from, to)));
    }

    /** Never between the halves of one character. */
    private static int inside(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at + 1 : at;
    }
}
