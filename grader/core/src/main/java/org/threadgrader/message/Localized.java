package org.threadgrader.message;

import java.util.List;
import java.util.Locale;

/**
 * An author's text in both languages, such as a title or a hint: a piece of a {@link Message} or of an assignment.
 *
 * @param en the English text
 * @param zh the text in Simplified Chinese
 */
public record Localized(String en, String zh) {
    /**
     * The text with its places filled, as a {@link Message}'s are.
     *
     * @param args what fills the places {@code {0}}, {@code {1}}, ...
     */
    public Localized filled(Object... args) {
        List<Object> places = List.of(args);
        return new Localized(Wording.of(en, places, Locale.ENGLISH), Wording.of(zh, places, Locale.SIMPLIFIED_CHINESE));
    }

    /** The text in a language: Chinese for every Chinese locale, English for all others. */
    public String in(Locale locale) {
        return Bundle.isChinese(locale) ? zh : en;
    }
}
