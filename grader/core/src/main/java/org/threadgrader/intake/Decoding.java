package org.threadgrader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decodes a source: strictly as UTF-8, else as GB18030, because a third of the Java files with Chinese text in real
 * course repositories are not UTF-8, else as Windows-1252, in which editors of western Europe save an accent.
 */
final class Decoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");

    /** Up to here the letters with accents of DOS lie, where Windows has signs. */
    private static final int LAST_LETTER_OF_DOS = 0xa5;

    private static final Pattern MOODLE = Pattern.compile("_\\d{1,18}_assignsubmission");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Decoding() {}

    /** The source; empty when its bytes are no text. */
    static Optional<SourceFile> of(String path, byte[] bytes) {
        return wide(bytes)
                .flatMap(order -> strictly(bytes, order))
                .map(text -> file(path, text, Encoding.UTF_16))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8).map(text -> file(path, text, Encoding.UTF_8)))
                .or(() -> strictly(bytes, GB18030).map(text -> file(path, text, Encoding.GB18030)))
                .or(() -> strictly(bytes, WINDOWS_1252)
                        .filter(Decoding::isText)
                        .map(text -> file(path, text, Encoding.WINDOWS_1252)));
    }

    private static SourceFile file(String path, String text, Encoding encoding) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new SourceFile(path, unmarked.replace("\r\n", "\n").replace('\r', '\n'), encoding);
    }

    /**
     * The order of UTF-16's bytes: by the mark, or where an editor wrote none, by the zero beside the first letter, which
     * no other text begins with.
     */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first + second == 0xfe + 0xff && Math.abs(first - second) == 1) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (first == 0 && second != 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first != 0 && second == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** Nearly any bytes mean something in Windows-1252; those of a program or of a picture mean control characters too. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /**
     * Whether the name in an archive was packed in the west: a Chinese pair of bytes would take the {@code _} that Moodle
     * writes between a student's name and number.
     */
    static boolean isWestern(byte[] name) {
        return strictly(name, StandardCharsets.UTF_8).isEmpty()
                && MOODLE.matcher(new String(name, StandardCharsets.ISO_8859_1)).find()
                && !strictly(name, GB18030)
                        .filter(decoded -> MOODLE.matcher(decoded).find())
                        .isPresent();
    }

    /** A name that Windows packed in western Europe: by its Explorer in the code page of DOS, by other tools in its own. */
    static String western(byte[] name) {
        boolean dos = false;
        for (byte one : name) {
            int code = one & 0xff;
            dos |= code >= 0x80 && code <= LAST_LETTER_OF_DOS;
        }
        return new String(name, dos ? DOS : WINDOWS_1252);
    }

    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            // A decoder of one's own reports malformed input; String's constructor would replace it in silence.
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
