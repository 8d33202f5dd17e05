package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The elements of an unsynchronised list, and the values of an unsynchronised map. To give one of them another value is no
 * structural modification ({@link ArrayList}, {@link LinkedList}, {@link HashMap}, {@link TreeMap}): threads that change
 * different ones need not synchronise. So each is a variable of its own, and what holds them together, their collection, another
 * one. A piece of {@link Shadow}.
 */
final class Elements {
    private static final int FIRST_OF_LIST = -1;

    private static final String KEYS = "KeySet";
    private static final String ENTRIES = "EntrySet";

    /** Packages of the JDK's whose classes compare themselves without asking others. */
    private static final Set<String> VALUES = Set.of("java.lang", "java.math", "java.time");

    /** Elements of a long list that stand for all of them where all are set. */
    private static final int MOST_SET = 256;

    private final int first;

    /** The elements that were set: who goes through all of them meets these. */
    private final BitSet set = new BitSet();

    private final Map<Object, Integer> keys;

    private Elements(int first, boolean byIdentity) {
        this.first = first;
        this.keys = byIdentity ? new IdentityHashMap<>() : new HashMap<>();
    }

    /**
     * The list's own method is about to be called that reads or sets one element.
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

    /**
     * The list's own method is about to be called that sets all elements.
     *
     * @return as above
     */
    static boolean ofWholeList(Execution e, Object self, int site) {
        Object list = whole(e, self);
        if (!(self instanceof List<?> given) || !isList(list) || Views.isUnmodifiable(self)) {
            return false;
        }
        structure(e, list, site);
        ControlledThread c = e.self();
        int from = offset(e, self);
        int to = from + given.size();
        int step = given.size() / MOST_SET + 1;
        for (int i = from; i < to; i += step) {
            set(e, c, list, FIRST_OF_LIST, i, site);
        }
        return true;
    }

    /** The same as of a list, of a map's own method and the value of a key that it holds. */
    static boolean ofMap(Execution e, Object self, Object key, boolean writes, int site) {
        Object map = whole(e, self);
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || !isComparedByJdk(map, key)) {
            return false;
        }
        boolean there = known.containsKey(key);
        if (there) {
            boolean sets = writes && !Views.isUnmodifiable(self);
            access(e, map, VariableNumbers.FIRST_VALUE, number(e, map, key), sets, site);
        }
        return there;
    }

    /** A value is about to be put that only goes in where the key has none: whether it has one, which is recorded as a read. */
    static boolean ifHeld(Execution e, Object self, Object key, int site) {
        Object map = whole(e, self);
        boolean held =
                map instanceof Map<?, ?> known && isMap(map) && isComparedByJdk(map, key) && known.get(key) != null;
        return held && ofMap(e, self, key, false, site);
    }

    /** A key's new value has been computed: there is none where it has been removed. */
    static void computed(Execution e, Object self, Object key, int site) {
        if (isAbsent(e, self, key)) {
            Object map = whole(e, self);
            Fields.writeNow(e, e.self(), map, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(map.getClass()));
        }
    }

    /** Whether a map surely does not hold a key, so that a method which changes only what is there changes nothing. */
    static boolean isAbsent(Execution e, Object self, Object key) {
        Object map = whole(e, self);
        return map instanceof Map<?, ?> known && isMap(map) && isComparedByJdk(map, key) && !known.containsKey(key);
    }

    /** The same of an entry of a map that its thread, or another one, has begun to go through. */
    static boolean ofEntry(Execution e, Map.Entry<?, ?> entry, boolean writes, int site) {
        Object map = Views.behind(e, entry);
        if (map == null) {
            return false;
        }
        ControlledThread c = e.self();
        c.site = site;
        int number = number(e, map, entry.getKey());
        int field = VariableNumbers.FIRST_VALUE - number;
        e.point(c, map, field, writes);
        if (writes) {
            set(e, c, map, VariableNumbers.FIRST_VALUE, number, site);
        } else {
            Fields.readNow(e, c, map, field, site, UnsafeTypes.nameOf(map.getClass()));
        }
        return true;
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
        return known || collection.getClass().isArray();
    }

    /**
     * All elements of a collection are about to be read through a view of it: of a part of a list its own, of the keys of a map
     * none. Whoever goes through its entries reads those values that it asks for.
     */
    static void all(Execution e, ControlledThread c, Object view, Object collection, int site, String name) {
        if (view != collection && isOf(view, ENTRIES)) {
            enter(e, collection);
        } else if (e.elementsSet && !isOf(view, KEYS)) {
            int from = offset(e, view);
            boolean part = view != collection && view instanceof List;
            read(e, c, collection, from, part ? from + ((List<?>) view).size() : Integer.MAX_VALUE, site, name);
        }
    }

    private static void read(
            Execution e, ControlledThread c, Object collection, int from, int to, int site, String name) {
        int[] fields;
        synchronized (e) {
            Shadow s = e.shadows.known(collection);
            if (s == null || s.elements == null) {
                return;
            }
            int first = s.elements.first;
            fields = s.elements.set.stream()
                    .filter(number -> number >= from && number < to)
                    .map(number -> first - number)
                    .toArray();
        }
        for (int field : fields) {
            Fields.readNow(e, c, collection, field, site, name);
        }
    }

    private static void enter(Execution e, Object map) {
        if (!(map instanceof Map<?, ?> known) || !isMap(map)) {
            return;
        }
        synchronized (e) {
            for (Map.Entry<?, ?> entry : known.entrySet()) {
                if (isComparedByJdk(map, entry.getKey()) && !(map instanceof IdentityHashMap)) {
                    e.shadows.of(entry).behind = map;
                }
            }
        }
    }

    /** Whether it is a view of a map's keys. */
    static boolean isOfKeys(Object view) {
        return isOf(view, KEYS);
    }

    private static boolean isOf(Object view, String parts) {
        return view.getClass().getSimpleName().endsWith(parts);
    }

    /** A part of a list has been made. */
    static void part(Object part, Object of, int from) {
        Execution e = Execution.now;
        if (e != null) {
            begins(e, part, offset(e, of) + from);
        }
    }

    /** Something that goes through another list, or a part of one, has been made. */
    static void sameParts(Execution e, Object view, Object of) {
        int offset = offset(e, of);
        if (offset != 0) {
            begins(e, view, offset);
        }
    }

    private static void begins(Execution e, Object part, int offset) {
        synchronized (e) {
            e.shadows.of(part).offset = offset;
        }
    }

    /** Where a list begins in the list, or in the array, that it is a part of. */
    static int offset(Execution e, Object list) {
        synchronized (e) {
            Shadow s = e.shadows.known(list);
            return s == null ? 0 : s.offset;
        }
    }

    private static Object whole(Execution e, Object self) {
        // behind a synchronized wrapper it is the wrapper's
        boolean plain = !Calls.locksItself(self.getClass()) && !Calls.isConcurrent(self.getClass());
        Object behind = plain ? Views.behind(e, self) : null;
        return behind == null ? self : behind;
    }

    // to ask for a size or for a key must not call the program

    private static boolean isList(Object list) {
        Class<?> base = UnsafeTypes.baseOf(list.getClass());
        return (base == ArrayList.class || base == LinkedList.class) && !OwnMethods.reach(list, "size()");
    }

    private static boolean isMap(Object map) {
        Class<?> base = UnsafeTypes.baseOf(map.getClass());
        return (base == HashMap.class
                        || base == IdentityHashMap.class
                        || base == LinkedHashMap.class && !LinkedHashMapHooks.isOrderedByAccess(map)
                        || base == TreeMap.class && isInNaturalOrder((TreeMap<?, ?>) map))
                && !OwnMethods.reach(map, "containsKey(Ljava/lang/Object;)");
    }

    private static boolean isInNaturalOrder(TreeMap<?, ?> map) {
        Comparator<?> order = map.comparator();
        return order == null || order == Collections.reverseOrder() || order == Comparator.naturalOrder();
    }

    private static boolean isComparedByJdk(Object map, Object key) {
        if (key == null) {
            return !(map instanceof TreeMap);
        }
        Class<?> type = key.getClass();
        return map instanceof IdentityHashMap
                || key instanceof Enum
                || type.getClassLoader() == null && VALUES.contains(type.getPackageName())
                || type == UUID.class;
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
            s.elements = new Elements(first, collection instanceof IdentityHashMap);
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
        if (writes) {
            set(e, c, collection, first, number, site);
        } else {
            Fields.readNow(e, c, collection, field, site, name);
        }
    }

    private static void set(Execution e, ControlledThread c, Object collection, int first, int number, int site) {
        synchronized (e) {
            of(e, collection, first).set.set(number);
            e.elementsSet = true;
        }
        Fields.writeNow(e, c, collection, first - number, site, UnsafeTypes.nameOf(collection.getClass()));
    }
}
