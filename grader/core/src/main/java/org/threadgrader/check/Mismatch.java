package org.threadgrader.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.message.Message;

/**
 * What differs between a class and the skeleton it was made from, by the error (JVMS 5.4) that whoever calls it gets. Of
 * the virtual machine's words only the signature is passed on: the rest speaks of its class loaders. A piece of
 * {@link Diagnosis} and {@link Words}.
 */
final class Mismatch {
    /** The reason of each of them, whatever it says. */
    static final String REASON = "signature-changed";

    private static final Pattern ERROR = Pattern.compile("java\\.lang\\.(\\w+Error): (.*)", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("'[^']+'");
    private static final Pattern CONSTRUCTOR = Pattern.compile("^'void (\\S+)\\.<init>");
    private static final String PRIVATE = " private ";
    private static final List<String> LINKAGE =
            List.of("NoSuchMethodError", "NoSuchFieldError", "IllegalAccessError", "IncompatibleClassChangeError");

    private Mismatch() {}

    /** What to tell the student of an uncaught exception; empty where it is of another kind. */
    static Optional<Message> in(String exception) {
        Matcher error = ERROR.matcher(exception);
        if (!error.matches()) {
            return Optional.empty();
        }
        String said = error.group(2).strip();
        if (error.group(1).equals("InstantiationError")) {
            return Optional.of(Words.say("signature-without-objects", said));
        }
        return LINKAGE.contains(error.group(1)) ? Optional.of(Words.say(key(said), signature(said))) : Optional.empty();
    }

    /** An uncaught exception as it is quoted: where it is one of these without what is said of class loaders. */
    static String quoted(String exception) {
        Matcher error = ERROR.matcher(exception);
        return error.matches() && LINKAGE.contains(error.group(1))
                ? "java.lang." + error.group(1) + ": "
                        + signature(error.group(2).strip())
                : exception;
    }

    private static String key(String said) {
        if (said.startsWith("Expected static ")) {
            return "signature-not-static";
        }
        if (said.startsWith("Expecting non-static ") || said.startsWith("Expected non-static ")) {
            return "signature-static";
        }
        return said.contains(PRIVATE) ? "signature-private" : REASON;
    }

    private static String signature(String said) {
        Matcher quoted = SIGNATURE.matcher(said);
        return quoted.find() ? CONSTRUCTOR.matcher(quoted.group()).replaceFirst("'new $1") : said;
    }
}
