package org.threadgrader.report;

import java.util.List;
import java.util.Locale;
import org.threadgrader.message.Message;

/** The words of the reports in one language: short keys of the bundle {@code report}. */
final class Texts {
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
    }

    String of(String key, Object... args) {
        return in(new Message("report." + key, List.of(args)));
    }

    String in(Message message) {
        return Visible.of(message.in(locale));
    }

    /** The tag of the language in a page. */
    String lang() {
        return locale.getLanguage().equals("zh") ? "zh-Hans" : "en";
    }

    Locale locale() {
        return locale;
    }
}
