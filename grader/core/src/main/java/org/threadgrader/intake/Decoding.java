package org.threadgrader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a source: strictly as UTF-8, else as GB18030, because a third of the Java files with Chinese text in real
 * course repositories are not UTF-8, else as Windows-1252, in which editors of western Europe save an accent.
 */
final class Decoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
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
