package org.threadgrader.message;

import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Turns a {@link Message}'s pattern and arguments into its text.
 *
 * <p>{@link MessageFormat} alone would write line 1024 as {@code 1,024} and could not ask a nested message for its
 * language; so every place gets a format of ours.
 */
final class Wording {
    private final List<Object> args;
    private final Locale locale;

    private Wording(List<Object> args, Locale locale) {
        this.args = args;
        this.locale = locale;
    }

    static String of(String pattern, List<Object> args, Locale locale) {
        return new Wording(args, locale).fill(pattern);
    }

    private String fill(String pattern) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] places = format.getFormats();
        for (int i = 0; i < places.length; i++) {
            Format place = places[i];
            if (place == null) {
                format.setFormat(i, new Place(this::plain));
            } else if (place instanceof ChoiceFormat choice) {
                format.setFormat(i, new Place(number -> chosen(choice.format(number))));
            }
        }
        Object[] filling = args.toArray();
        return Bundle.isChinese(locale)
                ? ChineseSpacing.of(format.formatToCharacterIterator(filling))
                : format.format(filling);
    }

    private String chosen(String part) {
        return part.indexOf('{') < 0 ? part : fill(part);
    }

    private String plain(Object arg) {
        if (arg instanceof Message message) {
            return message.in(locale);
        }
        if (arg instanceof Localized text) {
            return text.in(locale);
        }
        if (arg instanceof OffsetDateTime time) {
            return moment(time);
        }
        return arg instanceof BigDecimal exact ? exact.toPlainString() : String.valueOf(arg);
    }

    /** As people write it: seconds only where there are some, and always how far from UTC, as students may live elsewhere. */
    private String moment(OffsetDateTime time) {
        String clock = time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
        String zone = time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + time.getOffset();
        return Bundle.isChinese(locale)
                ? formatted(time, "uuuu年M月d日 " + clock) + "（" + zone + "）"
                : formatted(time, "d MMMM uuuu, " + clock) + " (" + zone + ")";
    }

    private static String formatted(OffsetDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }

    /** One place of a pattern. */
    private static final class Place extends Format {
        private static final long serialVersionUID = 1L;

        private final transient Text text;

        Place(Text text) {
            this.text = text;
        }

        @Override
        public StringBuffer format(Object arg, StringBuffer to, FieldPosition position) {
            return to.append(text.of(arg));
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("a message is written, never read");
        }
    }

    private interface Text {
        String of(Object arg);
    }
}
