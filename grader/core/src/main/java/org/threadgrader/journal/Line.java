package org.threadgrader.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One line of a {@link Journal}: a check sum, what the line is, and its content. A line that was cut off, or of which a
 * power failure left zeros, does not have the sum it names.
 *
 * @param word a result's key, or one of the journal's own words; without blanks
 * @param content JSON in ASCII, without line ends
 */
record Line(String word, String content) {
    private static final int SUM_LENGTH = 8;

    /** The line as bytes, its end included. */
    byte[] bytes() {
        String body = word + ' ' + content;
        return (sum(body) + ' ' + body + '\n').getBytes(StandardCharsets.US_ASCII);
    }

    /** The line that was written as this text, which has no line end; empty where it is not whole. */
    static Optional<Line> of(String text) {
        int blank = text.indexOf(' ', SUM_LENGTH + 1);
        if (blank < 0 || !text.startsWith(sum(text.substring(SUM_LENGTH + 1)) + ' ')) {
            return Optional.empty();
        }
        return Optional.of(new Line(text.substring(SUM_LENGTH + 1, blank), text.substring(blank + 1)));
    }

    private static String sum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.ISO_8859_1));
        return String.format("%08x", sum.getValue());
    }
}
