package org.threadgrader.cli;

import java.util.List;
import java.util.Locale;

/** Which language the grader speaks: as asked by {@code --lang}, else as the machine's user does. */
final class Languages {
    private Languages() {}

    static Locale ofTheUser() {
        return of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    /**
     * The language asked for among arguments that are not parsed yet, so that a mistake in them is reported in it.
     */
    static Locale asked(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith("--lang=")) {
                return of(arg.substring("--lang=".length()));
            }
            if (arg.equals("--lang") && i + 1 < args.size()) {
                return of(args.get(i + 1));
            }
        }
        return ofTheUser();
    }

    /** As {@code --lang} names a language of the grader. */
    static String id(Locale language) {
        return language.getLanguage();
    }

    static Locale of(String language) {
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
