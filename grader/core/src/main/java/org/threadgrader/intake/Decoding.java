package org.threadgrader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a source: strictly as UTF-8, else as GB18030, because a third of the Java files with Chinese text in real
 * course repositories are not UTF-8.
 */
final class Decoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Decoding() {}

    /** The source; empty when its bytes are no text. */
    static Optional<SourceFile> of(String path, byte[] bytes) {
        Optional<String> wide = hasWideMark(bytes) ? strictly(bytes, StandardCharsets.UTF_16) : Optional.empty();
        return wide.map(text -> file(path, text, Encoding.UTF_16))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8).map(text -> file(path, text, Encoding.UTF_8)))
                .or(() -> strictly(bytes, GB18030).map(text -> file(path, text, Encoding.GB18030)));
    }

    private static SourceFile file(String path, String text, Encoding encoding) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new SourceFile(path, unmarked.replace("\r\n", "\n").replace('\r', '\n'), encoding);
    }

    private static boolean hasWideMark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
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
