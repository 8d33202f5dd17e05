package org.threadgrader.explore;

import java.util.Optional;
import org.threadgrader.weave.Site;

/** How a place in a program is written, in a {@link Witness} and in the results of an {@link Exploration}. */
public final class Place {
    private Place() {}

    /** {@code File.java:12}; {@code Class.method} where the compiler left no lines; empty where nothing is known. */
    public static Optional<String> of(Site site) {
        if (site.className().isEmpty()) {
            return Optional.empty();
        }
        if (!site.isKnown()) {
            return Optional.of(simple(site.className()) + "." + site.method());
        }
        String file = site.file().isEmpty() ? simple(site.className()) : site.file();
        return Optional.of(file + ":" + site.line());
    }

    /** A class's name without its package. */
    static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** A class's own name, without the classes around it; what has none keeps them. */
    static String own(String className) {
        int nested = className.lastIndexOf('$') + 1;
        boolean named = nested > 0 && nested < className.length() && Character.isLetter(className.charAt(nested));
        return named ? className.substring(nested) : simple(className);
    }
}
