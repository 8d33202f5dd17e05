package org.threadgrader.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The paths in an archive, which are whatever somebody wrote there. Nothing is ever unpacked to disk; still a path that
 * no honest tool writes is refused, since the next tool a grade passes through may unpack it.
 */
final class EntryPath {
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 40;
    private static final int SHOWN_HEAD = 120;
    private static final int SHOWN_TAIL = 60;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])[ .]*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private EntryPath() {}

    /** Why a path cannot be taken for a place in a submission. */
    static Optional<Unfit> problem(String path) {
        if (path.length() > LONGEST) {
            return Optional.of(Unfit.LONG);
        }
        if (!Names.oneLine(path).equals(path)) {
            return Optional.of(Unfit.CONTROL);
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of(Unfit.ABSOLUTE);
        }
        List<String> parts = parts(path);
        if (parts.contains("..")) {
            return Optional.of(Unfit.PARENT);
        }
        return parts.size() > DEEPEST ? Optional.of(Unfit.LONG) : Optional.empty();
    }

    /** Whether Windows would open a device by one of the path's names. */
    static boolean namesADevice(String path) {
        return parts(path).stream().anyMatch(part -> DEVICE.matcher(part).matches());
    }

    /** The path without parts that say nothing, its letters in one form. */
    static String clean(String path) {
        return Normalizer.normalize(String.join("/", parts(path)), Normalizer.Form.NFC);
    }

    /** The same for all paths that some file systems keep in one place. */
    static String folded(String path) {
        // Up and down: there are letters that only one of the two ways brings together.
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Any path at all on one line of bearable length. */
    static String shown(String path) {
        String line = Names.oneLine(path);
        String fit = line.length() <= LONGEST ? Normalizer.normalize(line, Normalizer.Form.NFC) : line;
        return fit.length() <= SHOWN_HEAD + SHOWN_TAIL
                ? fit
                : Names.oneLine(fit.substring(0, SHOWN_HEAD) + "…" + fit.substring(fit.length() - SHOWN_TAIL));
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }
}
