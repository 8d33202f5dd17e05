package org.threadgrader.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** Why one entry of what was handed in is not read, whatever it holds; named in a {@link Submission}'s notes. */
enum Unfit {
    /** The path leads out of the folder. */
    PARENT,
    /** The path begins at the root or at a drive. */
    ABSOLUTE,
    /** The name has line ends or other characters that are no text. */
    CONTROL,
    /** Windows takes the name for a device. */
    DEVICE,
    /** The path is too long or too deep. */
    LONG,
    /** Another entry has the same name, if case and normal form are not looked at. */
    SAME_NAME,
    /** A later entry of the archive has the same name, if case and normal form are not looked at, and takes its place. */
    REPLACED,
    /** A link. */
    LINK,
    /** A pipe or a device. */
    SPECIAL,
    /** Nobody gave us the password. */
    ENCRYPTED,
    /** Packed in a way that neither the JDK's nor Windows' own tools know. */
    METHOD,
    /** What comes out is not what went in. */
    DAMAGED,
    /** It shares bytes with another entry, as only an archive made to burst does. */
    OVERLAP,
    /** An archive in an archive in what was handed in. */
    NESTED;

    /** The key of the message, without its stage. */
    String key() {
        return "refused-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a message says that something was not read though it may be wanted. */
    static boolean isReason(String message) {
        return Stream.of(values()).anyMatch(why -> why != REPLACED && message.equals("intake." + why.key()));
    }

    /** Thrown by who reads, caught by the {@link Gathering}. */
    static final class Found extends IOException {
        private static final long serialVersionUID = 1;

        private final Unfit unfit;

        Found(Unfit unfit) {
            super(unfit.key());
            this.unfit = unfit;
        }

        Unfit unfit() {
            return unfit;
        }
    }
}
