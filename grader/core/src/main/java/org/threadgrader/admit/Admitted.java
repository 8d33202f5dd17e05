package org.threadgrader.admit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An exercise that can run.
 *
 * @param classes binary name with dots and bytes of each class that belongs to it
 * @param mainClass binary name of the class whose {@code main} is run, as the student named its package
 * @param sources binary name of each class and the path of its source
 */
public record Admitted(Map<String, byte[]> classes, String mainClass, Map<String, String> sources)
        implements Admission {
    /** Keeps sorted maps of its own. */
    public Admitted {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }
}
