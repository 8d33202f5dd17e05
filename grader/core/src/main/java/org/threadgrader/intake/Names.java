package org.threadgrader.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;

/** Names of files and folders as people are shown them, and ids made of them. */
final class Names {
    private static final char UNREADABLE = '\ufffd';

    private Names() {}

    /** A name in one form whatever the file system keeps, without control characters that would break a line. */
    static String shown(Path name) {
        return oneLine(Normalizer.normalize(decoded(name), Normalizer.Form.NFC));
    }

    /**
     * The name's own bytes where the locale cannot read them: in the C locale, on a server or in a container, a Chinese
     * name would be nothing but question marks. A path's URI holds the bytes as they are on disk.
     */
    private static String decoded(Path name) {
        String text = name.toString();
        if (text.indexOf(UNREADABLE) < 0) {
            return text;
        }
        String raw = name.toUri().getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        // A plus is a plus in a path; only a form would make it a blank.
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1).replace("+", "%2B");
        byte[] bytes = URLDecoder.decode(last, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return Decoding.strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> Decoding.strictly(bytes, Decoding.GB18030))
                .orElse(text);
    }

    static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The name, or the name with a number when two folders differ in form only; and remembers it. */
    static String unique(String name, Set<String> taken) {
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
