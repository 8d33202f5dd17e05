package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width: at blanks, and beside ideographs, which need none between them. Only a word that
 * is wider than a line is cut, best between the parts of a long name.
 */
public final class Wrapped {
    /** How many columns a terminal has, as long as nobody says otherwise. */
    public static final int WIDTH = 80;

    private Wrapped() {}

    /**
     * The text's lines, without their ends.
     *
     * @param width how many columns of the terminal a line may fill
     */
    public static List<String> lines(String text, int width) {
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
        if (next == ' ' || closes(next) || opens(c)) {
            return false;
        }
        return closes(c) || isBesideIdeograph(c, next);
    }

    /** A word may lean on an ideograph, but a sign such as a full stop belongs to the word that it follows. */
    private static boolean isBesideIdeograph(int c, int next) {
        return Character.isIdeographic(c)
                        && (Character.isIdeographic(next) || opens(next) || Character.isLetterOrDigit(next))
                || Character.isIdeographic(next) && Character.isLetterOrDigit(c);
    }

    private static boolean opens(int c) {
        return "“（".indexOf(c) >= 0;
    }

    /** Chinese punctuation, after which a line may end but before which none may. */
    private static boolean closes(int c) {
        return "，。：；、？！）”".indexOf(c) >= 0;
    }

    /** Where two parts of a long name meet, such as {@code ReadWrite} and {@code Lock}; if that is far off, the end. */
    private static int between(String text, int end) {
        for (int at = end; at > end / 2; at--) {
            char before = text.charAt(at - 1);
            boolean isHump = Character.isLowerCase(before) && Character.isUpperCase(text.charAt(at));
            if (isHump || ".$/_:-".indexOf(before) >= 0) {
                return at;
            }
        }
        return end;
    }

    private static int fitting(String text, int width) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += Columns.of(c);
            if (used > width && at > 0) {
                return between(text, at);
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
