package org.threadgrader.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;

/** Names of files and folders as people are shown them, and ids made of them. */
final class Names {
    private Names() {}

    /** A name in one form whatever the file system keeps, without control characters that would break a line. */
    static String shown(Path name) {
        return oneLine(Normalizer.normalize(name.toString(), Normalizer.Form.NFC));
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
