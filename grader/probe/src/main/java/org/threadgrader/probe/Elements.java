package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The elements of an unsynchronised list, and the values of an unsynchronised map. To give one of them another value is no
 * structural modification ({@link ArrayList}, {@link LinkedList}, {@link HashMap}, {@link TreeMap}): threads that change
 * different ones need not synchronise. So each is a variable of its own, and what holds them together, their collection, another
 * one. A piece of {@link Shadow}.
 */
final class Elements {
    private static final int FIRST_OF_LIST = -1;

    private final int first;

    /** The elements that were set: who goes through all of them meets these. */
    private final BitSet set = new BitSet();

    private final Map<Object, Integer> keys = new HashMap<>();

    private Elements(int first) {
        this.first = first;
    }

    /**
     * A method of a list is about to be called that reads or sets one element.
     *
     * @return whether that is a variable of its own; if not, nothing is recorded
     */
    static boolean ofList(Execution e, Object self, int index, boolean writes, int site) {
        Object list = whole(e, self);
        if (!(self instanceof List<?> given) || !isList(list)) {
            return false;
        }
        if (index >= 0 && index < given.size()) {
            access(e, list, FIRST_OF_LIST, offset(e, self) + index, writes && !Views.isUnmodifiable(self), site);
        } else {
            structure(e, list, site);
        }
        return true;
    }

    /** The same of a map and the value of a key that it holds. */
    static boolean ofMap(Execution e, Object self, Object key, boolean writes, int site) {
        Object map = whole(e, self);
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || !isComparedByJdk(key)) {
            return false;
        }
        boolean there = known.containsKey(key);
        if (there) {
            boolean sets = writes && !Views.isUnmodifiable(self);
            access(e, map, VariableNumbers.FIRST_VALUE, number(e, map, key), sets, site);
        }
        return there;
    }

    /**
     * A method of a list or a map is about to be called that reads no element.
     *
     * @return whether it has elements that are variables of their own; if not, nothing is recorded
     */
    static boolean structureOf(Execution e, Object self, int site) {
        Object collection = whole(e, self);
        boolean known = isList(collection) || isMap(collection);
        if (known) {
            structure(e, collection, site);
        }
        return known;
    }

    /** All elements of a collection are about to be read through a view of it; one of a map's keys has no values. */
    static void all(Execution e, ControlledThread c, Object view, Object collection, int site, String name) {
        if (!e.elementsSet || view.getClass().getSimpleName().endsWith("KeySet")) {
            return;
        }
        int[] fields;
        synchronized (e) {
            Shadow s = e.shadows.known(collection);
            if (s == null || s.elements == null) {
                return;
            }
            int first = s.elements.first;
            fields = s.elements.set.stream().map(number -> first - number).toArray();
        }
        for (int field : fields) {
            Fields.readNow(e, c, collection, field, site, name);
        }
    }

    /** A part of a list has been made. */
    static void part(Object part, Object of, int from) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        int offset = offset(e, of) + from;
        synchronized (e) {
            e.shadows.of(part).offset = offset;
        }
    }

    private static Object whole(Execution e, Object self) {
        // behind a synchronized wrapper it is the wrapper's
        Object behind = Calls.locksItself(self.getClass()) ? null : Views.behind(e, self);
        return behind == null ? self : behind;
    }

    private static boolean isList(Object list) {
        Class<?> base = UnsafeTypes.baseOf(list.getClass());
        return (base == ArrayList.class || base == LinkedList.class) && UnsafeTypes.contain(list.getClass());
    }

    private static boolean isMap(Object map) {
        Class<?> base = UnsafeTypes.baseOf(map.getClass());
        return (base == HashMap.class
                        || base == LinkedHashMap.class && !LinkedHashMapHooks.isOrderedByAccess(map)
                        || map instanceof TreeMap<?, ?> sorted && sorted.comparator() == null)
                && UnsafeTypes.contain(map.getClass());
    }

    // to ask for a key must not call the program
    private static boolean isComparedByJdk(Object key) {
        return key instanceof Enum
                || key != null && key.getClass().getPackageName().equals("java.lang");
    }

    private static int offset(Execution e, Object list) {
        synchronized (e) {
            Shadow s = e.shadows.known(list);
            return s == null ? 0 : s.offset;
        }
    }

    private static int number(Execution e, Object map, Object key) {
        synchronized (e) {
            Map<Object, Integer> keys = of(e, map, VariableNumbers.FIRST_VALUE).keys;
            return keys.computeIfAbsent(key, fresh -> keys.size());
        }
    }

    private static Elements of(Execution e, Object collection, int first) {
        Shadow s = e.shadows.of(collection);
        if (s.elements == null) {
            s.elements = new Elements(first);
        }
        return s.elements;
    }

    private static void structure(Execution e, Object collection, int site) {
        Views.usedDirectly(e, collection);
        Fields.plainRead(e, collection, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(collection.getClass()));
    }

    private static void access(Execution e, Object collection, int first, int number, boolean writes, int site) {
        int field = first - number;
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, collection, field, writes);
        Views.usedDirectly(e, collection);
        String name = UnsafeTypes.nameOf(collection.getClass());
        Fields.readNow(e, c, collection, VariableNumbers.WHOLE, site, name);
        if (!writes) {
            Fields.readNow(e, c, collection, field, site, name);
            return;
        }
        synchronized (e) {
            of(e, collection, first).set.set(number);
            e.elementsSet = true;
        }
        Fields.writeNow(e, c, collection, field, site, name);
    }
}
