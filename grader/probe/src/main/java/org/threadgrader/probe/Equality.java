package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.Vector;

/**
 * Lists, sets and maps that are compared inside the JDK: where lists or maps are equal, all their elements have been read, else
 * none behind the first two that differ. A piece of {@link Elements}.
 */
final class Equality {
    private static final String EQUALS = "equals(Ljava/lang/Object;)";

    /** The class of the JDK's that says to what objects of a class are equal: Object, where that is themselves alone. */
    private static final ClassValue<Class<?>> DEFINED_BY = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
            try {
                return type.getMethod("equals", Object.class).getDeclaringClass();
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private Equality() {}

    static boolean of(Object self, Object other, int site) {
        Execution e = Execution.now;
        if (e != null && self != null && OwnMethods.reach(self, EQUALS)) {
            return ofOwn(e, self, other, site);
        }
        if (e != null && self != null && !isLegacy(self) && looksAtNothing(e, self, other)) {
            return self.equals(other);
        }
        if (e == null || self == null || !isKnown(e, self)) {
            if (self != null && !isLegacy(self)) {
                Given.compared(self, site);
            }
            if (self != null && !(isLegacy(self) && isLegacy(other))) {
                toldAsOther(self, other, site);
            }
            Calls.onInherited(self, false, EQUALS, site);
            if (e != null && self != null && self != other && areOfOneKind(self, other)) {
                Given.goesInto(e, self, other, "equals", site);
            }
            lookedAgain(e, other, site);
            Given.asked(self, other, site);
            boolean equal = self.equals(other);
            if (equal && e != null && self != other && !e.isOver()) {
                read(e, other, site);
            }
            return equal;
        }
        if (hasElements(e, self)) {
            Elements.structureOf(e, self, site);
        }
        if (hasElements(e, other)) {
            Elements.structureOf(e, other, site);
        } else if (!isKnown(e, other)) {
            toldAsOther(self, other, site);
        }
        Given.asked(self, other, site);
        boolean equal = self.equals(other);
        if (!e.isOver()) {
            if (equal) {
                read(e, self, site);
                read(e, other, site);
            } else if (self instanceof List<?> one && other instanceof List<?> two) {
                readUpToTheFirstThatDiffers(e, one, two, site);
            } else if (self instanceof Map<?, ?> one && other instanceof Map<?, ?> two) {
                readUpToTheFirstThatDiffers(e, one, two, site);
            }
        }
        return equal;
    }

    /** What the program's own methods read, they report; what the JDK's reads of the other one, nobody else does. */
    private static boolean ofOwn(Execution e, Object self, Object other, int site) {
        boolean readByJdk = self != other && areOfOneKind(self, other) && !OwnMethods.override(self, EQUALS);
        if (readByJdk) {
            Given.compared(other, site);
        }
        Given.asked(self, other, site);
        boolean equal = self.equals(other);
        if (readByJdk && equal && !e.isOver()) {
            read(e, other, site);
        }
        return equal;
    }

    /** The other one is only looked at where it is of the same kind; a list is gone through by its iterator. */
    private static void toldAsOther(Object self, Object other, int site) {
        if (self instanceof List && other instanceof List && Calls.isWrapper(other.getClass())) {
            Given.iterated(other, site);
        } else if (areOfOneKind(self, other)) {
            Given.compared(other, site);
        }
    }

    /** Wrappers take their monitor to find out that they are not of one kind; nothing takes any to find out that it is itself. */
    private static boolean looksAtNothing(Execution e, Object self, Object other) {
        return self == other || !areOfOneKind(self, other) && Views.mutexOf(e, self) == null;
    }

    private static void lookedAgain(Execution e, Object other, int site) {
        if (e != null && other != null && !e.isOver()) {
            Given.lookedAgain(e, other, site);
        }
    }

    /** Whether the one looks at the other at all: no list, set or map is equal to one of another kind, nor any queue to another. */
    private static boolean areOfOneKind(Object self, Object other) {
        return self instanceof List && other instanceof List
                || self instanceof Set && other instanceof Set
                || self instanceof Map && other instanceof Map
                || self instanceof Map.Entry && other instanceof Map.Entry;
    }

    /** Whether to compare an object looks into it: an array, a queue or a builder of text is equal to itself alone. */
    static boolean looksInto(Object compared) {
        return definerOf(compared) != Object.class;
    }

    private static Class<?> definerOf(Object compared) {
        return DEFINED_BY.get(UnsafeTypes.baseOf(compared.getClass()));
    }

    /** Whether the first of two objects looks into itself, to see whether it is equal to the other. */
    static boolean looksInto(Object self, Object other) {
        if (self == null || other == null || self == other || !looksInto(self)) {
            return false;
        }
        // a wrapper takes its monitor before it asks what the other is
        return isLookedInto(self, other) || Calls.isWrapper(self.getClass());
    }

    /** Whether it looks into the other as well. */
    static boolean isLookedInto(Object self, Object other) {
        return isOfKinds(self) ? areOfOneKind(self, other) : definerOf(self).isInstance(other);
    }

    private static boolean isOfKinds(Object compared) {
        return compared instanceof List
                || compared instanceof Set
                || compared instanceof Map
                || compared instanceof Map.Entry;
    }

    /** Whether it is a Vector or a Hashtable, whose own monitor is all that is taken for sure. */
    private static boolean isLegacy(Object compared) {
        return compared instanceof Vector || compared instanceof Hashtable;
    }

    /** Whether it reports what of it is read, or cannot change (List.of). */
    private static boolean isKnown(Execution e, Object compared) {
        return hasElements(e, compared) || Views.isImmutable(compared);
    }

    private static boolean hasElements(Execution e, Object compared) {
        Object whole = Elements.whole(e, compared);
        return compared instanceof List<?> && (whole.getClass().isArray() || ListElements.isList(whole))
                || compared instanceof Map && MapValues.isMap(whole);
    }

    private static void read(Execution e, Object compared, int site) {
        Object whole = Elements.whole(e, compared);
        if (compared instanceof List<?> list && whole.getClass().isArray()) {
            readTo(e, list, Elements.sizeOf(list) - 1, site);
        } else if (hasElements(e, compared)) {
            Elements.all(e, e.self(), compared, whole, site, UnsafeTypes.nameOf(whole.getClass()));
        }
    }

    /** The elements of a list from the first one on. */
    private static void readTo(Execution e, List<?> list, int last, int site) {
        if (last < 0 || !hasElements(e, list)) {
            return;
        }
        if (Elements.isArray(e, list)) {
            int one = ListElements.index(e, list, 0);
            int other = ListElements.index(e, list, last);
            Fields.sweep(Elements.whole(e, list), Math.min(one, other), Math.max(one, other) + 1, false, site);
        } else if (e.elementsSet) {
            ListElements.read(e, list, 0, last, site);
        }
    }

    private static void readUpToTheFirstThatDiffers(Execution e, List<?> one, List<?> two, int site) {
        boolean array = Elements.isArray(e, one) || Elements.isArray(e, two);
        if (!e.elementsSet && !array || !isOfJdk(e, one) || !isOfJdk(e, two)) {
            return;
        }
        int size = Elements.sizeOf(one);
        int other = Elements.sizeOf(two);
        if (size != other && one instanceof ArrayList && two.getClass() == ArrayList.class) {
            return;
        }
        int last = Elements.asked(e, () -> sameAtFirst(one, two));
        readTo(e, one, Math.min(last, size - 1), site);
        readTo(e, two, Math.min(last, other - 1), site);
    }

    /** How many elements are the same in both, as far as to ask them has no effect. */
    private static int sameAtFirst(List<?> one, List<?> two) {
        int same = 0;
        Iterator<?> others = two.iterator();
        for (Object element : one) {
            if (!others.hasNext() || !isSame(element, others.next())) {
                return same;
            }
            same++;
        }
        return same;
    }

    /** The same of maps, which are gone through in the order of the first one. */
    private static void readUpToTheFirstThatDiffers(Execution e, Map<?, ?> one, Map<?, ?> two, int site) {
        if (!e.elementsSet || !isOfJdk(e, one) || !isOfJdk(e, two) || one.size() != two.size()) {
            return;
        }
        List<Object> keys = Elements.asked(e, () -> sameAtFirst(one, two));
        for (Object key : keys) {
            readValue(e, one, key, site);
            readValue(e, two, key, site);
        }
    }

    private static void readValue(Execution e, Map<?, ?> map, Object key, int site) {
        if (hasElements(e, map)) {
            MapValues.comesTo(Elements.whole(e, map), key, site);
        }
    }

    /** The keys up to the first whose values differ or that the other map lacks, as far as to ask them has no effect. */
    private static List<Object> sameAtFirst(Map<?, ?> one, Map<?, ?> two) {
        List<Object> keys = new ArrayList<>();
        try {
            for (Map.Entry<?, ?> entry : one.entrySet()) {
                if (!Keys.mayBeAsked(entry.getKey())) {
                    return keys;
                }
                // its value is read before the other map is asked for it
                keys.add(entry.getKey());
                if (!two.containsKey(entry.getKey()) || !isSame(entry.getValue(), two.get(entry.getKey()))) {
                    return keys;
                }
            }
        } catch (ClassCastException | NullPointerException refused) {
            // the other map takes no such key, as AbstractMap.equals allows for
            return keys;
        }
        return keys;
    }

    private static boolean isSame(Object element, Object other) {
        return element == other || Keys.mayBeAsked(element) && Objects.equals(element, other);
    }

    /** Whether to go through a map, and to look a key up in it, calls nothing of the program's but what its keys do. */
    private static boolean isOfJdk(Execution e, Map<?, ?> map) {
        Object whole = Elements.whole(e, map);
        return whole.getClass().getClassLoader() == null
                && isKnown(e, map)
                && MapValues.isOfJdk(e, map)
                && !(whole instanceof TreeMap<?, ?> sorted && !MapValues.isOfJdk(sorted.comparator()));
    }

    /** Whether to go through a list calls nothing of the program's. */
    private static boolean isOfJdk(Execution e, List<?> list) {
        Object whole = Elements.whole(e, list);
        return list.getClass().getClassLoader() == null
                && whole.getClass().getClassLoader() == null
                && isKnown(e, list);
    }
}
