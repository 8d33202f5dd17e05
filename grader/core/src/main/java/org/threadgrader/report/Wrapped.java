package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width: at blanks, and beside ideographs, which have none between them. A piece that is
 * wider than a line is cut.
 */
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (Columns.of(line + piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            String rest = piece;
            while (Columns.of(rest.stripTrailing()) > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Between two of them a line may end; the blanks after a word belong to it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean ends = next < text.length() && endsPiece(c, text.codePointAt(next));
            if (ends) {
                pieces.add(text.substring(from, next));
                from = next;
            }
            at = next;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static boolean endsPiece(int c, int next) {
        if (c == ' ') {
            return next != ' ';
        }
        return Character.isIdeographic(c) && (Character.isIdeographic(next) || next == '“' || next == '（')
                || closes(c) && next != ' ' && !closes(next);
    }

    /** Chinese punctuation, after which a line may end but before which none may. */
    private static boolean closes(int c) {
        return "，。：；、？！）”".indexOf(c) >= 0;
    }

    private static int fitting(String text, int width) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += Columns.of(c);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
