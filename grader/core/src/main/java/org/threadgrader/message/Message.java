package org.threadgrader.message;

import java.util.List;
import java.util.Locale;

/**
 * One thing the grader says to a person: a piece of every result, from the intake's notes to a check's rejection.
 *
 * <p>The key is {@code stage.what}; the text of {@code what} stands in the bundle
 * {@code org/threadgrader/message/<stage>.properties} (English) and {@code <stage>_zh.properties} (Simplified Chinese),
 * both UTF-8, both in {@link java.text.MessageFormat}'s syntax, so an apostrophe is written twice. Arguments may be
 * messages and {@link Localized} texts themselves, which then speak the same language; numbers appear without grouping
 * ({@code 1024}), an {@link java.time.OffsetDateTime} as people write it, and {@code {0,choice,1#line|1<lines}} chooses by number.
 *
 * @param key the stage's name, a dot, and the message's own name
 * @param args what fills the places {@code {0}}, {@code {1}}, ... of the text
 */
public record Message(String key, List<Object> args) {
    /**
     * Checks the key's form.
     *
     * @throws IllegalArgumentException when the key has no stage, which is a mistake in the grader
     */
    public Message {
        if (key.indexOf('.') <= 0) {
            throw new IllegalArgumentException("a message's key is stage.what, not \"" + key + "\"");
        }
        args = List.copyOf(args);
    }

    /** The message of this key with these arguments. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** A text that is the same in every language: a name, a line of output, an author's own words. */
    public static Message text(String text) {
        return of("message.text", text);
    }

    /** A text that an author wrote in both languages. */
    public static Message text(Localized text) {
        return of("message.text", text);
    }

    /** Names one after another, separated as the language does. */
    public static Message list(List<String> names) {
        return names.stream()
                .map(Message::text)
                .reduce((before, next) -> of("message.list", before, next))
                .orElseGet(() -> text(""));
    }

    /**
     * The message in a language: Chinese for every Chinese locale, English for all others.
     *
     * @throws IllegalStateException when no bundle has the key, which is a mistake in the grader
     */
    public String in(Locale locale) {
        return Wording.of(Bundle.of(stage(), locale).pattern(key), args, locale);
    }

    /** The English text, for logs and debuggers. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private String stage() {
        return key.substring(0, key.indexOf('.'));
    }
}
