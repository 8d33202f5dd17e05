package org.threadgrader.report;

/**
 * How wide a text is on a terminal; the ruler of {@link ClassTable} and {@link ExerciseText}.
 *
 * <p>Source: UAX #11, East Asian Width: wide and fullwidth characters take two columns, marks and format characters none.
 */
public final class Columns {
    /** First and last code points of the wide and fullwidth ranges, in pairs. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD,
    };

    private Columns() {}

    /** How many columns the text takes. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                for (int i = 0; i < WIDE.length; i += 2) {
                    if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }

    /** The text, without its middle where it is wider than this. */
    static String without(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int half = (width - 1) / 2;
        int[] points = text.codePoints().toArray();
        int end = 0;
        for (int taken = 0; taken + of(points[end]) <= half; end++) {
            taken += of(points[end]);
        }
        int begin = points.length;
        for (int taken = 0; taken + of(points[begin - 1]) <= half; begin--) {
            taken += of(points[begin - 1]);
        }
        return new String(points, 0, end) + "…" + new String(points, begin, points.length - begin);
    }

    /** The text, without its end where it is wider than this. */
    static String withoutEnd(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int end = 0;
        for (int taken = 0; taken + of(points[end]) <= width - 1; end++) {
            taken += of(points[end]);
        }
        return new String(points, 0, end) + "…";
    }

    /** The text, with blanks after it up to the given width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, with blanks before it up to the given width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }
}
