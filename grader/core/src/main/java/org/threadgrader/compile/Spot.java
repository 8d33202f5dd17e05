package org.threadgrader.compile;

/**
 * Where in a source the compiler points: a piece of a {@link Problem}.
 *
 * @param line the source's line as it was written, without its end; empty when the problem belongs to no line
 * @param column the character of the line that is meant, from 0 up to the line's length
 */
public record Spot(String line, int column) {
    /** No place in any source. */
    public static final Spot NONE = new Spot("", 0);

    /**
     * Checks the column.
     *
     * @throws IllegalArgumentException when it is outside the line
     */
    public Spot {
        if (column < 0 || column > line.length()) {
            throw new IllegalArgumentException("no column " + column + " in a line of " + line.length());
        }
    }

    /**
     * The spot at a character of a source.
     *
     * @param position counted from 0; below 0 for none
     */
    static Spot in(String source, long position) {
        if (position < 0 || position > source.length()) {
            return NONE;
        }
        int at = (int) position;
        int from = at;
        while (from > 0 && !isEnd(source.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < source.length() && !isEnd(source.charAt(to))) {
            to++;
        }
        return new Spot(source.substring(from, to), at - from);
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The name that begins here; empty where none does. */
    String name() {
        int to = column;
        while (to < line.length()
                && (to == column
                        ? Character.isJavaIdentifierStart(line.charAt(to))
                        : Character.isJavaIdentifierPart(line.charAt(to)))) {
            to++;
        }
        return line.substring(column, to);
    }
}
