package org.threadgrader.message;

import java.util.Locale;

/**
 * An author's text in both languages, such as a title or a hint: a piece of a {@link Message} or of an assignment.
 *
 * @param en the English text
 * @param zh the text in Simplified Chinese
 */
public record Localized(String en, String zh) {
    /** The text in a language: Chinese for every Chinese locale, English for all others. */
    public String in(Locale locale) {
        return Bundle.isChinese(locale) ? zh : en;
    }
}
