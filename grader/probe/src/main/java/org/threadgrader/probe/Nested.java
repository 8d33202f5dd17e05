package org.threadgrader.probe;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The unsynchronised collections that a collection of the JDK's holds: whoever makes words of it, or compares it, reads them as
 * well.
 */
final class Nested {
    /** So many elements of each are looked at, the first ones. */
    private static final int MOST_ELEMENTS = 32;

    private static final int MOST_FOUND = 64;

    private Nested() {}

    /** Those of a collection, and those of these, without itself; none of anything else. No code of the program's is called. */
    static Set<Object> in(Object collection) {
        if (!isOpen(collection.getClass())) {
            return Set.of();
        }
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        add(collection, collection, found);
        return found;
    }

    private static void add(Object outermost, Object collection, Set<Object> found) {
        if (!isOpen(collection.getClass())) {
            return;
        }
        if (collection instanceof Collection<?> elements) {
            addAll(outermost, elements, found);
        } else if (collection instanceof Map<?, ?> map) {
            addAll(outermost, map.keySet(), found);
            addAll(outermost, map.values(), found);
        }
    }

    // a view may be one of a collection of the program's, and what is synchronized is read within a monitor
    private static boolean isOpen(Class<?> type) {
        String name = type.getName();
        return type.getClassLoader() == null
                && (UnsafeTypes.contain(type)
                        || name.startsWith("java.util.ImmutableCollections")
                        || name.startsWith("java.util.concurrent."));
    }

    private static void addAll(Object outermost, Collection<?> elements, Set<Object> found) {
        int looked = 0;
        for (Object element : elements) {
            if (++looked > MOST_ELEMENTS || found.size() >= MOST_FOUND) {
                return;
            }
            boolean inner = element != null && element != outermost && UnsafeTypes.contain(element.getClass());
            if (inner && found.add(element)) {
                add(outermost, element, found);
            }
        }
    }
}
