package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The elements of an unsynchronised list, and the values of an unsynchronised map. To give one of them another value is no
 * structural modification ({@link ArrayList}, {@link LinkedList}, {@link HashMap}, {@link TreeMap}): threads that change
 * different ones need not synchronise. So each is a variable of its own, and what holds them together, their collection, another
 * one. A piece of {@link Shadow}.
 */
final class Elements {
    static final int NOWHERE = -1;

    /** Where more elements than that are set at once, some of them are recorded. */
    static final int MOST_SET = 256;

    /** Elements that a thread reads in one epoch, beyond those that others have set meanwhile, and that are recorded. */
    private static final int MOST_READ = 32;

    final int first;

    /** The elements that were set: who goes through all of them meets these. */
    final BitSet changed = new BitSet();

    /** Which key has which number, told apart as the map tells them apart. */
    final Map<Object, Integer> keys;

    /** The same of keys that only methods of the program's can tell apart: equal ones where that may be asked, else each object. */
    final Map<Object, Integer> equal = new HashMap<>();

    final Map<Object, Integer> unsure = new IdentityHashMap<>();

    /** The number of the next key that has none. */
    private int next;

    private Elements(int first, Object collection) {
        this.first = first;
        if (collection instanceof TreeMap<?, ?> map && MapValues.tellsItsOrder(map)) {
            this.keys = new TreeMap<>(orderOf(map));
        } else {
            this.keys = collection instanceof IdentityHashMap ? new IdentityHashMap<>() : new HashMap<>();
        }
    }

    // it is one of the JDK's for any object
    @SuppressWarnings("unchecked")
    private static Comparator<Object> orderOf(TreeMap<?, ?> map) {
        return (Comparator<Object>) map.comparator();
    }

    /** An iterator of a list or of a map's values is about to be made, which looks at none of them yet: whether it was. */
    static boolean ofWalk(Execution e, Object self, int site) {
        Object behind = whole(e, self);
        boolean known = ListElements.isList(behind) || MapValues.areValues(e, self, behind);
        if (known) {
            structure(e, behind, site);
        }
        return known || behind.getClass().isArray() && self instanceof List;
    }

    /** Whether a list shows an array. */
    static boolean isArray(Execution e, List<?> list) {
        return whole(e, list).getClass().isArray();
    }

    /**
     * A method of a list or a map is about to be called that reads no element.
     *
     * @return whether it has elements that are variables of their own; if not, nothing is recorded
     */
    static boolean structureOf(Execution e, Object self, int site) {
        Object collection = whole(e, self);
        boolean known = ListElements.isList(collection) || MapValues.isMap(collection);
        if (known) {
            structure(e, collection, site);
        }
        return known || collection.getClass().isArray();
    }

    /** Some elements of a collection, or none, are about to be read through a view of it. */
    static void looked(
            Execution e, ControlledThread c, Object view, Object collection, Looks looks, int site, String name) {
        if (looks == Looks.NONE) {
            return;
        }
        int at = looks == Looks.ALL ? NOWHERE : end(e, view, collection, looks == Looks.LAST);
        if (at == NOWHERE) {
            all(e, c, view, collection, site, name);
        } else if (e.elementsSet) {
            read(e, c, collection, at, at + 1, site, name);
        }
    }

    private static int end(Execution e, Object view, Object collection, boolean last) {
        if (view instanceof List<?> list && ListElements.isList(collection) && sizeOf(list) > 0) {
            return ListElements.index(e, view, last ? sizeOf(list) - 1 : 0);
        }
        if (!MapValues.isMap(collection) || !MapValues.tellsItsOrder(collection)) {
            return NOWHERE;
        }
        Map<?, ?> shown = null;
        if (view instanceof Map<?, ?> map) {
            shown = map;
        } else if (MapValues.areValues(e, view, collection)) {
            shown = MapValues.mappings(e, view, collection);
        }
        return shown != null && MapValues.isOfJdk(e, shown) ? MapValues.end(e, shown, collection, last) : NOWHERE;
    }

    /**
     * All elements of a collection are about to be read through a view of it: of a part of a list its own, of the keys of a map
     * none. Whoever goes through its entries reads those values that it asks for.
     */
    static void all(Execution e, ControlledThread c, Object view, Object collection, int site, String name) {
        MapValues.Parts shown = MapValues.shownBy(e, view, collection);
        boolean entered = shown == MapValues.Parts.ENTRIES && MapValues.enter(e, view, collection);
        if (!entered && e.elementsSet && shown != MapValues.Parts.KEYS) {
            Map<?, ?> part = MapValues.partOf(e, view, collection);
            if (part != null) {
                MapValues.readPart(e, c, part, collection, site, name);
            } else if (view == collection || !(Views.unwrapped(e, view) instanceof List<?> list)) {
                read(e, c, collection, 0, Integer.MAX_VALUE, site, name);
            } else if (sizeOf(list) > 0) {
                ListElements.read(e, list, 0, sizeOf(list) - 1, site);
            }
        }
    }

    /** What a view shows where it is put into words or compared: of entries the values, too. */
    static Object shown(Execution e, Object view, Object collection) {
        if (MapValues.shownBy(e, view, collection) != MapValues.Parts.ENTRIES) {
            return view;
        }
        Map<?, ?> part = MapValues.partOf(e, view, collection);
        return part == null ? collection : part;
    }

    static void read(Execution e, ControlledThread c, Object collection, int from, int to, int site, String name) {
        int[] fields;
        synchronized (e) {
            Shadow s = e.shadows.known(collection);
            if (s == null || s.elements == null) {
                return;
            }
            fields = s.elements.changedIn(from, to);
        }
        for (int field : fields) {
            read(e, c, collection, field, site, name);
        }
    }

    private int[] changedIn(int from, int to) {
        IntStream.Builder fields = IntStream.builder();
        for (int i = changed.nextSetBit(from); i >= 0 && i < to; i = changed.nextSetBit(i + 1)) {
            fields.add(first - i);
        }
        return fields.build().toArray();
    }

    // a list of thousands that is gone through again and again is recorded in part, or the recording would have no end
    static void read(Execution e, ControlledThread c, Object collection, int field, int site, String name) {
        boolean news;
        synchronized (e) {
            news = e.variables.of(collection, field).isNew(c);
        }
        if (news || c.elementsRead.next(collection, c.epoch) < MOST_READ) {
            Fields.readNow(e, c, collection, field, site, name);
        } else {
            e.polled(c, e.idOf(collection), field, "");
        }
    }

    /** How many elements there are; -1: it is a part of a list that has been changed past it, and says so where it is used. */
    static int sizeOf(Collection<?> collection) {
        try {
            return collection.size();
        } catch (ConcurrentModificationException stale) {
            return -1;
        }
    }

    static Object whole(Execution e, Object self) {
        // behind a synchronized wrapper it is the wrapper's
        boolean plain = !Calls.locksItself(self.getClass()) && !Calls.isConcurrent(self.getClass());
        Object behind = plain ? Views.behind(e, self) : null;
        return behind == null ? self : behind;
    }

    static int number(Execution e, Object map, Object key) {
        synchronized (e) {
            return of(e, map, VariableNumbers.FIRST_VALUE).number(e, key, !MapValues.mayAsk(map, key));
        }
    }

    private int number(Execution e, Object key, boolean isUnsure) {
        int fresh = next;
        int number = numberOf(e, key, isUnsure, fresh);
        next += number == fresh ? 1 : 0;
        return number;
    }

    private int numberOf(Execution e, Object key, boolean isUnsure, int fresh) {
        if (!isUnsure) {
            try {
                return asked(e, () -> keys.computeIfAbsent(key, absent -> fresh));
            } catch (RuntimeException refused) {
                // a map that was emptied may hold keys of another class than before
                return unsure.computeIfAbsent(key, absent -> fresh);
            }
        }
        try {
            return Keys.mayBeAsked(key)
                    ? asked(e, () -> equal.computeIfAbsent(key, absent -> fresh))
                    : unsure.computeIfAbsent(key, absent -> fresh);
        } catch (RuntimeException refused) {
            // a map in the order of a comparator never asks its keys
            return unsure.computeIfAbsent(key, absent -> fresh);
        }
    }

    /** A key has been taken out of a map: to put it in again is a structural modification, as of a new one. */
    static void forget(Execution e, Object map, Object key) {
        synchronized (e) {
            Shadow s = e.shadows.known(map);
            if (s == null || s.elements == null) {
                return;
            }
            Elements elements = s.elements;
            Integer number = elements.unsure.remove(key);
            if (number == null && MapValues.mayAsk(map, key)) {
                number = asked(e, () -> elements.keys.remove(key));
            } else if (number == null && Keys.mayBeAsked(key)) {
                number = asked(e, () -> elements.equal.remove(key));
            }
            if (number != null) {
                elements.changed.clear(number);
            }
        }
    }

    /** What a question answers in which methods of the program's may be called that nothing happens in. */
    static <T> T asked(Execution e, Supplier<T> question) {
        ControlledThread c = e.self();
        boolean before = c.asking;
        c.asking = true;
        try {
            return question.get();
        } finally {
            c.asking = before;
        }
    }

    static Elements of(Execution e, Object collection, int first) {
        Shadow s = e.shadows.of(collection);
        if (s.elements == null) {
            s.elements = new Elements(first, collection);
        }
        return s.elements;
    }

    static void structure(Execution e, Object collection, int site) {
        Views.usedDirectly(e, collection);
        Fields.plainRead(e, collection, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(collection.getClass()));
    }

    static void access(Execution e, Object collection, int first, int number, boolean writes, int site) {
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
            read(e, c, collection, field, site, name);
        }
    }

    static void set(Execution e, ControlledThread c, Object collection, int first, int number, int site) {
        synchronized (e) {
            of(e, collection, first).changed.set(number);
            e.elementsSet = true;
        }
        Fields.writeNow(e, c, collection, first - number, site, UnsafeTypes.nameOf(collection.getClass()));
    }
}
