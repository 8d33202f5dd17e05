package org.threadgrader.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.Naming;
import org.threadgrader.timeline.ThreadFacts;

/**
 * Reads a thread's counted lines. The name is not guessed from the text: the writing thread is known, so one of the
 * names it really bore is taken off the line's front (which lets a name end in digits, with no separator after it), and
 * what is left must be a separator and a number.
 */
final class Counting {
    /** Longer numbers are no count; they would not fit an int either. */
    private static final int MOST_DIGITS = 9;

    private Counting() {}

    /** The lines that count, in order; wordy separators ("T is at 5") only where a thread uses no plain one. */
    static List<CountedLine> countedLines(ThreadFacts thread, List<Line> lines) {
        List<CountedLine> plain = new ArrayList<>();
        List<CountedLine> wordy = new ArrayList<>();
        for (Line line : lines) {
            parse(line, thread).ifPresent(counted -> {
                boolean words = counted.separator().chars().anyMatch(Character::isLetter);
                (words ? wordy : plain).add(counted);
            });
        }
        return plain.isEmpty() ? wordy : plain;
    }

    private static Optional<CountedLine> parse(Line line, ThreadFacts thread) {
        String text = line.text().strip();
        for (String name : namesFor(line, thread)) {
            if (text.startsWith(name.strip())) {
                Optional<CountedLine> counted =
                        rest(line, text.substring(name.strip().length()));
                if (counted.isPresent()) {
                    return counted;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CountedLine> rest(Line line, String rest) {
        int digits = rest.length();
        while (digits > 0 && isDigit(rest.charAt(digits - 1))) {
            digits--;
        }
        String separator = rest.substring(0, digits);
        int length = rest.length() - digits;
        if (length == 0 || length > MOST_DIGITS || !separates(separator)) {
            return Optional.empty();
        }
        return Optional.of(new CountedLine(line, Integer.parseInt(rest.substring(digits)), separator));
    }

    /** A letter or digit right after the name would belong to another, longer name. */
    private static boolean separates(String separator) {
        return separator.isEmpty()
                || (!Character.isLetterOrDigit(separator.codePointAt(0))
                        && separator.chars().noneMatch(Character::isDigit));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The name it bore then first, so that it wins; then all others it ever bore, the longest first. */
    private static Set<String> namesFor(Line line, ThreadFacts thread) {
        if (thread.names().size() == 1) {
            return Set.of(thread.name());
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(thread.nameAt(line.first()));
        names.add(thread.nameAt(line.last()));
        thread.names().stream()
                .map(Naming::name)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .forEach(names::add);
        names.remove("");
        return names;
    }
}
