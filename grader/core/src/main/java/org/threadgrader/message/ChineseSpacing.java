package org.threadgrader.message;

import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.MessageFormat;

/**
 * Settles the blanks around what fills a Chinese pattern, which cannot know whether that will be Chinese: one blank
 * between an ideograph and a Latin letter or digit, none between two ideographs. What was filled in stays as it is.
 */
final class ChineseSpacing {
    private final StringBuilder text = new StringBuilder();
    private boolean afterPlace;

    private ChineseSpacing() {}

    static String of(AttributedCharacterIterator filled) {
        ChineseSpacing spacing = new ChineseSpacing();
        filled.first();
        while (filled.current() != CharacterIterator.DONE) {
            boolean isPlace = filled.getAttribute(MessageFormat.Field.ARGUMENT) != null;
            spacing.append(run(filled), isPlace);
        }
        return spacing.text.toString();
    }

    private static String run(AttributedCharacterIterator filled) {
        StringBuilder run = new StringBuilder();
        int limit = filled.getRunLimit(MessageFormat.Field.ARGUMENT);
        for (char c = filled.current(); filled.getIndex() < limit; c = filled.next()) {
            run.append(c);
        }
        return run.toString();
    }

    private void append(String run, boolean isPlace) {
        String next = run;
        if (isPlace
                && !afterPlace
                && endsWithOneBlank()
                && isIdeograph(next, 0)
                && isIdeographBefore(text.length() - 1)) {
            text.setLength(text.length() - 1);
        } else if (afterPlace && !isPlace && isIdeographBefore(text.length()) && startsWithOneBlank(next)) {
            next = next.substring(1);
        }
        if (isIdeographBefore(text.length()) && isLatin(next, 0)
                || isLatinBefore(text.length()) && isIdeograph(next, 0)) {
            text.append(' ');
        }
        text.append(next);
        afterPlace = isPlace;
    }

    private boolean endsWithOneBlank() {
        return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    }

    private static boolean startsWithOneBlank(String run) {
        return run.startsWith(" ") && isIdeograph(run, 1);
    }

    private boolean isIdeographBefore(int end) {
        return end > 0 && Character.isIdeographic(text.codePointBefore(end));
    }

    private boolean isLatinBefore(int end) {
        return end > 0 && isLatin(text.codePointBefore(end));
    }

    private static boolean isIdeograph(String run, int at) {
        return at < run.length() && Character.isIdeographic(run.codePointAt(at));
    }

    private static boolean isLatin(String run, int at) {
        return at < run.length() && isLatin(run.codePointAt(at));
    }

    private static boolean isLatin(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
