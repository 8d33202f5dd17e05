package org.threadgrader.probe;

import java.util.Map;

/**
 * Which elements a method of a collection looks at, where it changes nothing: most go through all of them, some ask how the
 * collection is made up, and some go to an end of it. A piece of {@link Calls}.
 */
public enum Looks {
    /** All elements, or nobody knows which. */
    ALL,
    /** None: how many there are, or which keys. */
    NONE,
    /** The first one. */
    FIRST,
    /** The last one. */
    LAST;

    private static final Map<String, Looks> METHODS = Map.ofEntries(
            Map.entry("stream", ALL),
            Map.entry("spliterator", ALL),
            Map.entry("size", NONE),
            Map.entry("isEmpty", NONE),
            Map.entry("containsKey", NONE),
            Map.entry("firstKey", NONE),
            Map.entry("lastKey", NONE),
            Map.entry("lowerKey", NONE),
            Map.entry("floorKey", NONE),
            Map.entry("ceilingKey", NONE),
            Map.entry("higherKey", NONE),
            Map.entry("comparator", NONE),
            Map.entry("firstEntry", FIRST),
            Map.entry("lastEntry", LAST),
            Map.entry("peek", FIRST),
            Map.entry("peekFirst", FIRST),
            Map.entry("element", FIRST),
            Map.entry("getFirst", FIRST),
            Map.entry("peekLast", LAST),
            Map.entry("getLast", LAST));

    /** Whether a method of that name must be reported with it. */
    public static boolean dependOn(String method) {
        return METHODS.containsKey(method);
    }

    /** What a method looks at, given with its parameters or not at all. */
    static Looks of(String method) {
        int end = method.indexOf('(');
        return end < 0 ? ALL : METHODS.getOrDefault(method.substring(0, end), ALL);
    }
}
