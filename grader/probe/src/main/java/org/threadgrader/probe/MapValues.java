package org.threadgrader.probe;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The values of the keys of unsynchronised maps, and which of them views and iterators come to: a key is told apart as its map tells
 * it apart, where to ask that has no effect. A piece of {@link Elements}.
 */
final class MapValues {
    /** The entries of a larger map are variables of their own, or to go through it would take too long. */
    private static final int MOST_ENTERED = 1024;

    /** What the probe asks of a map itself: no class of the program's may have its own. */
    private static final List<String> ASKED =
            List.of("containsKey(Ljava/lang/Object;)", "size()", "isEmpty()", "keySet()");

    /** And of one in order. */
    private static final List<String> ASKED_IN_ORDER = List.of("comparator()", "firstKey()", "lastKey()");

    private MapValues() {}

    /** The map's own method is about to be called that sets all values; answers as {@link ListElements#ofWholeList}. */
    static boolean ofWholeMap(Execution e, Object self, int site) {
        Object map = Elements.whole(e, self);
        if (!(self instanceof Map<?, ?> given) || !isMap(map) || Views.isUnmodifiable(self) || !isOfJdk(e, given)) {
            return false;
        }
        setAll(e, map, given, site);
        return true;
    }

    private static void setAll(Execution e, Object map, Map<?, ?> given, int site) {
        Elements.structure(e, map, site);
        ControlledThread c = e.self();
        given.keySet().stream()
                .limit(Elements.MOST_SET)
                .forEach(key ->
                        Elements.set(e, c, map, VariableNumbers.FIRST_VALUE, Elements.number(e, map, key), site));
    }

    /**
     * The map's own method is about to be called that reads or sets the value of a key.
     *
     * @return whether the map surely holds it; if not, nothing is recorded
     */
    static boolean ofMap(Execution e, Object self, Object key, boolean writes, int site) {
        Object map = Elements.whole(e, self);
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || !mayAsk(map, key)) {
            return false;
        }
        boolean there = holds(e, known, key);
        if (there) {
            boolean sets = writes && !Views.isUnmodifiable(self);
            Elements.access(e, map, VariableNumbers.FIRST_VALUE, Elements.number(e, map, key), sets, site);
        }
        return there;
    }

    /**
     * The map's own method is about to be called that sets the value of a key, if the map holds it. Where only the program can tell
     * whether it does, it is taken to do so; if not, the map's size changes.
     *
     * @param ifAbsent whether the value goes in only where the key has none
     * @return the map's size; -1: the key has no variable of its own, and nothing is recorded
     */
    static int ofSetting(Execution e, Object self, Object key, boolean ifAbsent, int site) {
        boolean there = ofMap(e, self, key, true, site) || ofUnsure(e, self, key, !ifAbsent, site);
        return there && Elements.whole(e, self) instanceof Map<?, ?> map ? map.size() : -1;
    }

    /** The same of a key of which only the program can tell whether the map holds it: whether it is one. */
    static boolean ofUnsure(Execution e, Object self, Object key, boolean writes, int site) {
        Object map = Elements.whole(e, self);
        boolean unsure = isUnsure(map, key);
        if (unsure) {
            boolean sets = writes && !Views.isUnmodifiable(self);
            if (isTold(e, map, key, sets)) {
                Elements.access(e, map, VariableNumbers.FIRST_VALUE, Elements.number(e, map, key), sets, site);
            } else {
                Elements.structure(e, map, site);
            }
        }
        return unsure;
    }

    /** Whether such a key has, or gets, a number: not where it is only looked for, and new, nor without end. */
    private static boolean isTold(Execution e, Object map, Object key, boolean sets) {
        if (Keys.mayBeAsked(key)) {
            return true;
        }
        synchronized (e) {
            Map<Object, Integer> unsure = Elements.of(e, map, VariableNumbers.FIRST_VALUE).unsure;
            return unsure.containsKey(key) || sets && unsure.size() < Elements.MOST_SET;
        }
    }

    /** The size of a map before a key is taken out of it that it may not hold, which is recorded as a look at it; -1 as above. */
    static int ofRemoval(Execution e, Object self, Object key, int site) {
        Object map = Elements.whole(e, self);
        if (!isUnsure(map, key) && !isAbsent(e, self, key)) {
            return -1;
        }
        Elements.structure(e, map, site);
        return ((Map<?, ?>) map).size();
    }

    /** The same of a method that compares the value of the key before. */
    static int ofComparedRemoval(Execution e, Object self, Object key, int site) {
        boolean compares = ofMap(e, self, key, false, site) || ofUnsure(e, self, key, false, site);
        return compares && Elements.whole(e, self) instanceof Map<?, ?> map
                ? map.size()
                : ofRemoval(e, self, key, site);
    }

    /** An entry is about to be taken out of a map's entries, if the value of its key is that of the entry. */
    static void compared(Object view, Object entry, int site) {
        Execution e = Execution.now;
        boolean ofJdk = entry instanceof Map.Entry && entry.getClass().getClassLoader() == null;
        Object map = e == null || !ofJdk ? null : Views.behind(e, view);
        if (map != null && view.getClass().getName().contains("EntrySet")) {
            Object key = ((Map.Entry<?, ?>) entry).getKey();
            if (!ofMap(e, map, key, false, site)) {
                ofUnsure(e, map, key, false, site);
            }
        }
    }

    /** Whether a map holds a key that may be asked; what the program's comparison throws, it throws again in the call itself. */
    private static boolean holds(Execution e, Map<?, ?> map, Object key) {
        try {
            return Elements.asked(e, () -> map.containsKey(key));
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static boolean holdsValue(Execution e, Map<?, ?> map, Object key) {
        return !OwnMethods.reach(map, "get(Ljava/lang/Object;)") && Elements.asked(e, () -> map.get(key)) != null;
    }

    private static boolean isUnsure(Object map, Object key) {
        return map instanceof Map && isMap(map) && !mayAsk(map, key);
    }

    /** A method has returned before which the map had a certain size; -1: that says nothing. */
    static void resized(Object self, int before, int site) {
        Execution e = Execution.now;
        if (e == null || before < 0 || e.isOver()) {
            return;
        }
        Object map = Elements.whole(e, self);
        if (map instanceof Map<?, ?> known && known.size() != before) {
            Fields.writeNow(e, e.self(), map, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(map.getClass()));
        }
    }

    /** A key has been taken out of a map. */
    static void removed(Execution e, Object self, Object key) {
        Object map = Elements.whole(e, self);
        if (!e.isOver() && isMap(map)) {
            try {
                Elements.forget(e, map, key);
            } catch (RuntimeException refused) {
                // what cannot be asked is kept
            }
        }
    }

    /** A value is about to be put that only goes in where the key has none: whether it has one, which is recorded as a read. */
    static boolean ifHeld(Execution e, Object self, Object key, int site) {
        Object map = Elements.whole(e, self);
        boolean held = map instanceof Map<?, ?> known
                && isMap(map)
                && mayAsk(map, key)
                && holds(e, known, key)
                && holdsValue(e, known, key);
        return held && ofMap(e, self, key, false, site);
    }

    /** Whether a map surely does not hold a key, so that a method which changes only what is there changes nothing. */
    static boolean isAbsent(Execution e, Object self, Object key) {
        Object map = Elements.whole(e, self);
        return map instanceof Map<?, ?> known && isMap(map) && mayAsk(map, key) && !holds(e, known, key);
    }

    /** The value of an entry is about to be read or set, of a map that a thread has begun to go through; answers as above. */
    static boolean ofEntry(Execution e, Map.Entry<?, ?> entry, boolean writes, int site) {
        ControlledThread c = e.self();
        Object map = mapOf(e, c, entry);
        if (map == null) {
            return false;
        }
        c.site = site;
        int number = Elements.number(e, map, entry.getKey());
        int field = VariableNumbers.FIRST_VALUE - number;
        e.point(c, map, field, writes);
        if (writes) {
            Elements.set(e, c, map, VariableNumbers.FIRST_VALUE, number, site);
        } else {
            readValue(e, map, entry.getKey(), site);
        }
        return true;
    }

    private static Object mapOf(Execution e, ControlledThread c, Map.Entry<?, ?> entry) {
        WeakReference<Object> map;
        synchronized (e) {
            Shadow known = e.shadows.known(entry);
            map = known == null ? null : known.map;
        }
        if (map == null && Views.isUnmodifiable(entry)) {
            // made anew each time
            map = c.unmodifiable;
        }
        return map == null ? null : map.get();
    }

    /** The value of a key is read that a walk has come to: one that cannot be told from others may be any that was set. */
    private static void readValue(Execution e, Object map, Object key, int site) {
        ControlledThread c = e.self();
        String name = UnsafeTypes.nameOf(map.getClass());
        if (mayAsk(map, key) || Keys.mayBeAsked(key)) {
            Elements.read(e, c, map, VariableNumbers.FIRST_VALUE - Elements.number(e, map, key), site, name);
            return;
        }
        for (int number : unsureOnes(e, map)) {
            Elements.read(e, c, map, VariableNumbers.FIRST_VALUE - number, site, name);
        }
    }

    private static List<Integer> unsureOnes(Execution e, Object map) {
        synchronized (e) {
            Elements elements = Elements.of(e, map, VariableNumbers.FIRST_VALUE);
            return elements.unsure.values().stream()
                    .filter(elements.changed::get)
                    .toList();
        }
    }

    /**
     * All mappings of another map are about to be put.
     *
     * @return the map's size where all keys are there, or may be, and their values are variables of their own; if not, nothing
     *     is recorded
     */
    static int ofAll(Execution e, Object self, Map<?, ?> from, int site) {
        Object map = Elements.whole(e, self);
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || !isOfJdk(e, from)) {
            return -1;
        }
        if (!from.keySet().stream().allMatch(key -> !mayAsk(map, key) || holds(e, known, key))) {
            return -1;
        }
        setAll(e, map, from, site);
        return known.size();
    }

    /** An entry of a map has been asked for, and its key's value read with it. */
    static void entryRead(Execution e, Object self, Map.Entry<?, ?> entry, int site) {
        Object map = Elements.whole(e, self);
        if (e.elementsSet && isMap(map)) {
            readValue(e, map, entry.getKey(), site);
        }
    }

    /** What of a map a view of it shows. */
    enum Parts {
        KEYS,
        VALUES,
        ENTRIES,
        /** The map itself, a part of it, or it is no view of a map. */
        MAPPINGS
    }

    /** What a view shows; behind wrappers, what the view within does. */
    static Parts shownBy(Execution e, Object view, Object collection) {
        if (view == collection || !(view instanceof Collection) || !(collection instanceof Map)) {
            return Parts.MAPPINGS;
        }
        Object shown = Views.unwrapped(e, view);
        if (shown.getClass().getSimpleName().contains("EntrySet")) {
            return Parts.ENTRIES;
        }
        return shown instanceof Set || shown.getClass().getSimpleName().contains("KeySet") ? Parts.KEYS : Parts.VALUES;
    }

    /** Whether a collection is the view of a map's values. */
    static boolean areValues(Execution e, Object view, Object map) {
        return shownBy(e, view, map) == Parts.VALUES && isMap(map);
    }

    /** An iterator has been made of a view of a map: of its values, it reads those that it gives. */
    static void walks(Execution e, Object iterator, Object view, Object map) {
        if (areValues(e, view, map)) {
            Iterator<?> keys = e.elementsSet ? keysFrom(e, view, map, 0) : null;
            synchronized (e) {
                e.shadows.of(iterator).keys = keys;
            }
        }
    }

    /** The keys of a map's values, or of those of a part of it. */
    static Set<?> keys(Execution e, Object view, Object map) {
        return mappings(e, view, map).keySet();
    }

    /** The map, or the part of it, whose values a view shows. */
    static Map<?, ?> mappings(Execution e, Object view, Object map) {
        Map<?, ?> part = partOf(e, view, map);
        return part == null ? (Map<?, ?>) map : part;
    }

    private static Iterator<?> keysFrom(Execution e, Object view, Object map, int from) {
        // a part asks the order, which may be the program's
        return Elements.asked(e, () -> {
            Iterator<?> keys = keys(e, view, map).iterator();
            for (int i = 0; i < from; i++) {
                keys.next();
            }
            return keys;
        });
    }

    /** It is about to give the next one. */
    static void walkedValue(Execution e, Object iterator, Object view, Object map, int site) {
        if (!areValues(e, view, map)) {
            return;
        }
        Shadow s;
        synchronized (e) {
            s = e.shadows.of(iterator);
        }
        if (!e.elementsSet) {
            // nobody has set any: it is enough to know how far it is
            s.keys = null;
            s.from++;
            return;
        }
        try {
            // since it took one out, its keys are others
            s.keys = s.keys == null ? keysFrom(e, view, map, s.from) : s.keys;
            s.from++;
            comesTo(map, s.keys.next(), site);
        } catch (NoSuchElementException | ConcurrentModificationException none) {
            // the map has been changed since: then the iterator itself throws one, or has come to its end
        }
    }

    /** A way of the JDK's through a map has come to a key. */
    static void comesTo(Object map, Object key, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver() && e.elementsSet) {
            readValue(e, map, key, site);
        }
    }

    /** The number of the first or the last key of a part of a map, or of all of it. */
    static int end(Execution e, Map<?, ?> part, Object map, boolean last) {
        // a part asks the order, which may be the program's
        return Elements.asked(
                e,
                () -> part.isEmpty()
                        ? Elements.NOWHERE
                        : Elements.number(
                                e,
                                map,
                                last ? lastKey(part) : part.keySet().iterator().next()));
    }

    private static Object lastKey(Map<?, ?> map) {
        if (map instanceof SortedMap<?, ?> sorted) {
            return sorted.lastKey();
        }
        Object last = null;
        for (Object key : map.keySet()) {
            last = key;
        }
        return last;
    }

    /** The part of a map, or its reverse, that a view shows; null: it is no view of one. */
    static Map<?, ?> partOf(Execution e, Object view, Object collection) {
        if (view == collection || !isMap(collection)) {
            return null;
        }
        Object part = view;
        if (!(view instanceof Map)) {
            synchronized (e) {
                Shadow known = e.shadows.known(view);
                part = known == null ? null : known.over;
            }
        }
        return part instanceof Map<?, ?> map && isOfJdk(e, map) ? map : null;
    }

    static void readPart(Execution e, ControlledThread c, Map<?, ?> part, Object map, int site, String name) {
        List<Integer> fields = new ArrayList<>();
        synchronized (e) {
            Shadow s = e.shadows.known(map);
            if (s != null && s.elements != null) {
                Elements elements = s.elements;
                elements.keys.forEach((key, number) -> {
                    if (elements.changed.get(number) && holds(e, part, key)) {
                        fields.add(elements.first - number);
                    }
                });
                // of which part the others are, only the program can tell
                Stream.of(elements.equal, elements.unsure)
                        .flatMap(others -> others.values().stream())
                        .filter(elements.changed::get)
                        .forEach(number -> fields.add(elements.first - number));
            }
        }
        for (int field : fields) {
            Elements.read(e, c, map, field, site, name);
        }
    }

    private static boolean canBeEntered(Object view, Object map) {
        return map instanceof Map<?, ?> known
                && isMap(map)
                && !(map instanceof IdentityHashMap)
                && !OwnMethods.reach(map, "entrySet()")
                && known.size() <= MOST_ENTERED;
    }

    /** Somebody goes through the entries of a map: whether each of them tells from now on when its value is read. */
    static boolean enter(Execution e, Object view, Object map) {
        if (!canBeEntered(view, map)) {
            return false;
        }
        WeakReference<Object> reference = new WeakReference<>(map);
        if (Views.isUnmodifiable(view)) {
            e.self().unmodifiable = reference;
        }
        synchronized (e) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                e.shadows.of(entry).map = reference;
            }
        }
        return true;
    }

    /** A view has been made of a part of a map, or of a view of one. */
    static void viewOfPart(Execution e, Object view, Object of) {
        synchronized (e) {
            Shadow below = e.shadows.known(of);
            if (of instanceof Map) {
                e.shadows.of(view).over = of;
            } else if (below != null && below.over instanceof Map<?, ?> part) {
                e.shadows.of(view).over = part;
            }
        }
    }

    /** A view has been made of a view of the same kind: it shows the values the other way round (SequencedCollection, JDK 21). */
    static void reversed(Execution e, Object view, Object of, Object map) {
        if (!areValues(e, view, map) || !tellsItsOrder(map)) {
            return;
        }
        Map<?, ?> shown = mappings(e, of, map);
        if (isOfJdk(e, shown)) {
            Object reverse = NewerJdk.reversed(shown);
            synchronized (e) {
                e.shadows.of(view).over = reverse;
            }
        }
    }

    /** Whether to go through it calls nothing of the program's. */
    static boolean isOfJdk(Execution e, Map<?, ?> map) {
        Class<?> type = map.getClass();
        if (type.getClassLoader() != null || !type.getName().startsWith("java.util.Collections$")) {
            return type.getClassLoader() == null;
        }
        Shadow known;
        synchronized (e) {
            known = e.shadows.known(map);
        }
        // those that Map.of makes here are wrappers as well
        return Views.isUnmodifiable(map)
                && known != null
                && (known.unordered
                        || known.behind != null && known.behind.getClass().getClassLoader() == null);
    }

    static boolean isMap(Object map) {
        Class<?> base = UnsafeTypes.baseOf(map.getClass());
        return (base == HashMap.class
                        || base == IdentityHashMap.class
                        || base == LinkedHashMap.class && !LinkedHashMapHooks.isOrderedByAccess(map)
                        || base == TreeMap.class)
                && ASKED.stream().noneMatch(method -> OwnMethods.reach(map, method));
    }

    /** Whether it needs no method of the program's beyond those of the keys. */
    static boolean isOfJdk(Comparator<?> order) {
        return order == null
                || order == Collections.reverseOrder()
                || order == Comparator.naturalOrder()
                || order == String.CASE_INSENSITIVE_ORDER;
    }

    /** Whether a sorted map's own methods tell its order and its ends. */
    static boolean tellsItsOrder(Object map) {
        return ASKED_IN_ORDER.stream().noneMatch(method -> OwnMethods.reach(map, method));
    }

    static boolean mayAsk(Object collection, Object key) {
        if (collection instanceof TreeMap<?, ?> map) {
            return tellsItsOrder(map)
                    && isOfJdk(map.comparator())
                    && (map.isEmpty() ? Keys.areOrdered(key) : Keys.areOrdered(key, map.firstKey()));
        }
        return collection instanceof IdentityHashMap || Keys.mayBeAsked(key);
    }
}
