package org.threadgrader.report;

/**
 * Makes what a student wrote safe to show: characters that would steer a terminal or turn the direction of a line are
 * shown as what they are. A name or an output line must not be able to forge a line of a report.
 */
public final class Visible {
    private Visible() {}

    /** The text on one line, each control or direction character written as its code. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::steers)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                shown.append(
                        switch (c) {
                            case '\n' -> "\\n";
                            case '\r' -> "\\r";
                            case '\t' -> "\\t";
                            default -> String.format("\\u%04x", c);
                        });
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
