package org.threadgrader.compile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Class files.
 *
 * @param classes each class's binary name with dots, such as {@code ex02_by_constructor.ByConstructor$1}, and its bytes
 * @param sources each class's binary name and the path of the source it came from
 */
public record Compiled(Map<String, byte[]> classes, Map<String, String> sources) implements Compilation {
    /** Keeps sorted maps of its own. */
    public Compiled {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** Class files whose sources nobody asks for. */
    public Compiled(Map<String, byte[]> classes) {
        this(classes, Map.of());
    }
}
