package org.threadgrader.probe;

import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Vector;

/**
 * Which methods of the JDK's synchronized collections, of their views and of their iterators take the collection's monitor, as of
 * JDK 17 and 25. A piece of {@link Calls}. Methods are named as {@code next()}; one without a name takes it.
 */
final class Mutexes {
    private Mutexes() {}

    /** Whether a method of a collection does, of a view of one or of a Vector's elements(). */
    static boolean isTaken(Object collection, String method) {
        String name = nameOf(method);
        if (collection instanceof Enumeration) {
            return isTakenByWalk(collection, method);
        }
        return switch (name) {
            // of a Vector; those of a stream where it begins to go through
            case "iterator", "listIterator", "spliterator", "stream", "parallelStream" -> collection instanceof Vector;
            case "elements" -> !(collection instanceof Vector);
            case "keySet", "values", "entrySet" -> !(collection instanceof Hashtable);
            default -> true;
        };
    }

    /** Whether a method makes an iterator, which looks at no element yet. */
    static boolean makesIterator(String method) {
        return nameOf(method).equals("iterator") || nameOf(method).equals("listIterator");
    }

    /** Whether some method of a collection's iterators may, by the object whose monitor its methods take. */
    static boolean areTakenByWalks(Object mutex) {
        return mutex instanceof Vector || mutex instanceof Hashtable;
    }

    /** Whether a method of an iterator or an enumeration of such a collection does. */
    static boolean isTakenByWalk(Object mutex, String method) {
        String name = nameOf(method);
        if (mutex instanceof Hashtable) {
            return name.equals("remove");
        }
        return switch (name) {
            case "hasNext", "hasPrevious", "hasMoreElements", "nextIndex", "previousIndex" -> false;
            default -> true;
        };
    }

    private static String nameOf(String method) {
        int end = method.indexOf('(');
        return end < 0 ? method : method.substring(0, end);
    }
}
