package org.threadgrader.probe;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The elements of an unsynchronised list, and the values of an unsynchronised map. To give one of them another value is no
 * structural modification ({@link ArrayList}, {@link LinkedList}, {@link HashMap}, {@link TreeMap}): threads that change
 * different ones need not synchronise. So each is a variable of its own, and what holds them together, their collection, another
 * one. A piece of {@link Shadow}.
 */
final class Elements {
    private static final int FIRST_OF_LIST = -1;

    private static final int NOWHERE = -1;

    private static final String KEYS = "KeySet";
    private static final String ENTRIES = "EntrySet";

    /** A list with more elements counts as changed as a whole where all of them are set. */
    private static final int MOST_SET = 256;

    /** Elements that a thread reads in one epoch, beyond those that others have set meanwhile, and that are recorded. */
    private static final int MOST_READ = 32;

    /** The entries of a larger map are variables of their own, or to go through it would take too long. */
    private static final int MOST_ENTERED = 1024;

    private final int first;

    /** The elements that were set: who goes through all of them meets these. */
    private final BitSet changed = new BitSet();

    /** Which key has which number, told apart as the map tells them apart. */
    private final Map<Object, Integer> keys;

    /** The same of keys that only methods of the program's can tell apart: equal ones where that may be asked, else each object. */
    private final Map<Object, Integer> equal = new HashMap<>();

    private final Map<Object, Integer> unsure = new IdentityHashMap<>();

    private Elements(int first, Object collection) {
        this.first = first;
        if (collection instanceof TreeMap<?, ?> map) {
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
            access(e, list, FIRST_OF_LIST, index(e, self, index), writes && !Views.isUnmodifiable(self), site);
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
        if (given.size() > MOST_SET) {
            return false;
        }
        structure(e, list, site);
        ControlledThread c = e.self();
        for (int i = 0; i < given.size(); i++) {
            set(e, c, list, FIRST_OF_LIST, index(e, self, i), site);
        }
        return true;
    }

    /**
     * The list's own method is about to be called that looks for an item from the first element on: it reads those up to that.
     *
     * @return as above
     */
    static boolean ofSearch(Execution e, Object self, Object item, int site) {
        Object list = whole(e, self);
        if (!(self instanceof List<?> given) || !isList(list) || !UnsafeTypes.contain(list.getClass())) {
            return false;
        }
        if (!Keys.mayBeAsked(item)) {
            return false;
        }
        structure(e, list, site);
        if (e.elementsSet && !given.isEmpty()) {
            int found = asked(e, () -> given.indexOf(item));
            int one = index(e, self, 0);
            int other = index(e, self, found < 0 ? given.size() - 1 : found);
            String name = UnsafeTypes.nameOf(list.getClass());
            read(e, e.self(), list, Math.min(one, other), Math.max(one, other) + 1, site, name);
        }
        return true;
    }

    /** The same as of a list, of a map's own method that sets all values. */
    static boolean ofWholeMap(Execution e, Object self, int site) {
        Object map = whole(e, self);
        if (!(self instanceof Map<?, ?> given) || !isMap(map) || Views.isUnmodifiable(self) || !isOfJdk(given)) {
            return false;
        }
        if (given.size() > MOST_SET) {
            return false;
        }
        structure(e, map, site);
        ControlledThread c = e.self();
        for (Object key : given.keySet()) {
            set(e, c, map, VariableNumbers.FIRST_VALUE, number(e, map, key), site);
        }
        return true;
    }

    /** The same as of a list, of a map's own method and the value of a key that it holds. */
    static boolean ofMap(Execution e, Object self, Object key, boolean writes, int site) {
        Object map = whole(e, self);
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || !mayAsk(map, key)) {
            return false;
        }
        boolean there = holds(e, known, key);
        if (there) {
            boolean sets = writes && !Views.isUnmodifiable(self);
            access(e, map, VariableNumbers.FIRST_VALUE, number(e, map, key), sets, site);
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
        return there && whole(e, self) instanceof Map<?, ?> map ? map.size() : -1;
    }

    /** The same as of a list, of a map's own method and a key of which only the program can tell whether the map holds it. */
    static boolean ofUnsure(Execution e, Object self, Object key, boolean writes, int site) {
        Object map = whole(e, self);
        boolean unsure = isUnsure(map, key);
        if (unsure) {
            boolean sets = writes && !Views.isUnmodifiable(self);
            if (isTold(e, map, key, sets)) {
                access(e, map, VariableNumbers.FIRST_VALUE, number(e, map, key), sets, site);
            } else {
                structure(e, map, site);
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
            Map<Object, Integer> unsure = of(e, map, VariableNumbers.FIRST_VALUE).unsure;
            return unsure.containsKey(key) || sets && unsure.size() < MOST_SET;
        }
    }

    /** The size of a map before a key is taken out of it that it may not hold, which is recorded as a look at it; -1 as above. */
    static int ofRemoval(Execution e, Object self, Object key, int site) {
        Object map = whole(e, self);
        if (!isUnsure(map, key) && !isAbsent(e, self, key)) {
            return -1;
        }
        structure(e, map, site);
        return ((Map<?, ?>) map).size();
    }

    /** The same of a method that compares the value of the key before. */
    static int ofComparedRemoval(Execution e, Object self, Object key, int site) {
        boolean compares = ofMap(e, self, key, false, site) || ofUnsure(e, self, key, false, site);
        return compares && whole(e, self) instanceof Map<?, ?> map ? map.size() : ofRemoval(e, self, key, site);
    }

    /** Whether a map holds a key that may be asked; what the program's comparison throws, it throws again in the call itself. */
    private static boolean holds(Execution e, Map<?, ?> map, Object key) {
        try {
            return asked(e, () -> map.containsKey(key));
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static boolean holdsValue(Execution e, Map<?, ?> map, Object key) {
        return !OwnMethods.reach(map, "get(Ljava/lang/Object;)") && asked(e, () -> map.get(key)) != null;
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
        Object map = whole(e, self);
        if (map instanceof Map<?, ?> known && known.size() != before) {
            Fields.writeNow(e, e.self(), map, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(map.getClass()));
        }
    }

    /** A value is about to be put that only goes in where the key has none: whether it has one, which is recorded as a read. */
    static boolean ifHeld(Execution e, Object self, Object key, int site) {
        Object map = whole(e, self);
        boolean held = map instanceof Map<?, ?> known
                && isMap(map)
                && mayAsk(map, key)
                && holds(e, known, key)
                && holdsValue(e, known, key);
        return held && ofMap(e, self, key, false, site);
    }

    /** Whether a map surely does not hold a key, so that a method which changes only what is there changes nothing. */
    static boolean isAbsent(Execution e, Object self, Object key) {
        Object map = whole(e, self);
        return map instanceof Map<?, ?> known && isMap(map) && mayAsk(map, key) && !holds(e, known, key);
    }

    /** The value of an entry is about to be read or set, of a map that a thread has begun to go through; answers as above. */
    static boolean ofEntry(Execution e, Map.Entry<?, ?> entry, boolean writes, int site) {
        Object map;
        synchronized (e) {
            Shadow known = e.shadows.known(entry);
            map = known == null || known.map == null ? null : known.map.get();
        }
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
            readValue(e, map, entry.getKey(), site);
        }
        return true;
    }

    /** The value of a key is read that a walk has come to: one that cannot be told from others may be any that was set. */
    private static void readValue(Execution e, Object map, Object key, int site) {
        ControlledThread c = e.self();
        String name = UnsafeTypes.nameOf(map.getClass());
        if (mayAsk(map, key)) {
            read(e, c, map, VariableNumbers.FIRST_VALUE - number(e, map, key), site, name);
            return;
        }
        int equal = Keys.mayBeAsked(key) ? number(e, map, key) : NOWHERE;
        for (int number : unsureOnes(e, map, equal)) {
            read(e, c, map, VariableNumbers.FIRST_VALUE - number, site, name);
        }
    }

    private static List<Integer> unsureOnes(Execution e, Object map, int equal) {
        synchronized (e) {
            Shadow s = e.shadows.known(map);
            if (equal != NOWHERE || s == null || s.elements == null) {
                return equal == NOWHERE ? List.of() : List.of(equal);
            }
            BitSet changed = s.elements.changed;
            return s.elements.unsure.values().stream().filter(changed::get).toList();
        }
    }

    /**
     * All mappings of another map are about to be put.
     *
     * @return the map's size where all keys are there, or may be, and their values are variables of their own; if not, nothing
     *     is recorded
     */
    static int ofAll(Execution e, Object self, Map<?, ?> from, int site) {
        Object map = whole(e, self);
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || !isOfJdk(from) || from.size() > MOST_SET) {
            return -1;
        }
        if (!from.keySet().stream().allMatch(key -> !mayAsk(map, key) || holds(e, known, key))) {
            return -1;
        }
        structure(e, map, site);
        ControlledThread c = e.self();
        for (Object key : from.keySet()) {
            set(e, c, map, VariableNumbers.FIRST_VALUE, number(e, map, key), site);
        }
        return known.size();
    }

    /** An entry of a map has been asked for, and its key's value read with it. */
    static void entryRead(Execution e, Object self, Map.Entry<?, ?> entry, int site) {
        Object map = whole(e, self);
        if (e.elementsSet && isMap(map)) {
            readValue(e, map, entry.getKey(), site);
        }
    }

    /** Whether a list's elements are variables of their own, its own or those of a list behind it. */
    static boolean areOfList(Execution e, Object self) {
        return isList(whole(e, self));
    }

    /** A stream of such a list is about to come to some of its elements. */
    static void streamed(Execution e, List<?> self, int from, int to, int site) {
        Object list = whole(e, self);
        structure(e, list, site);
        int end = Math.min(to, self.size());
        if (e.elementsSet && from < end) {
            int one = index(e, self, from);
            int other = index(e, self, end - 1);
            String name = UnsafeTypes.nameOf(list.getClass());
            read(e, e.self(), list, Math.min(one, other), Math.max(one, other) + 1, site, name);
        }
    }

    /** An iterator of a list or of a map's values is about to be made, which looks at none of them yet; answers as above. */
    static boolean ofWalk(Execution e, Object self, int site) {
        Object behind = whole(e, self);
        boolean known = isList(behind) || areValues(self, behind);
        if (known) {
            structure(e, behind, site);
        }
        return known || behind.getClass().isArray() && self instanceof List;
    }

    /** Whether a collection is the view of a map's values. */
    private static boolean areValues(Object view, Object map) {
        return view != map && view instanceof Collection && !(view instanceof Set) && isMap(map);
    }

    /** An iterator has been made of a view of a map: of its values, it reads those that it gives. */
    static void walks(Execution e, Object iterator, Object view, Object map) {
        if (!areValues(view, map)) {
            return;
        }
        Map<?, ?> part = partOf(e, view, map);
        Iterator<?> keys = (part == null ? (Map<?, ?>) map : part).keySet().iterator();
        synchronized (e) {
            e.shadows.of(iterator).keys = keys;
        }
    }

    /** It is about to give the next one. */
    static void walkedValue(Execution e, Object iterator, Object map, int site) {
        Iterator<?> keys;
        synchronized (e) {
            keys = e.shadows.of(iterator).keys;
        }
        if (keys == null) {
            return;
        }
        try {
            Object key = keys.next();
            if (e.elementsSet) {
                readValue(e, map, key, site);
            }
        } catch (NoSuchElementException | ConcurrentModificationException none) {
            // the map has been changed since: then the iterator itself throws one, or has come to its end
        }
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
        if (view instanceof List<?> list && isList(collection) && !list.isEmpty()) {
            return index(e, view, last ? list.size() - 1 : 0);
        }
        if (view instanceof Map<?, ?> map && isMap(collection) && isOfJdk(map) && !map.isEmpty()) {
            return number(
                    e, collection, last ? lastKey(map) : map.keySet().iterator().next());
        }
        return NOWHERE;
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

    /**
     * All elements of a collection are about to be read through a view of it: of a part of a list its own, of the keys of a map
     * none. Whoever goes through its entries reads those values that it asks for.
     */
    static void all(Execution e, ControlledThread c, Object view, Object collection, int site, String name) {
        if (view != collection && isOf(view, ENTRIES)) {
            enter(e, collection);
        } else if (e.elementsSet && !isOfKeys(view)) {
            Map<?, ?> part = partOf(e, view, collection);
            if (part != null) {
                part(e, c, part, collection, site, name);
            } else if (view == collection || !(view instanceof List<?> list)) {
                read(e, c, collection, 0, Integer.MAX_VALUE, site, name);
            } else if (!list.isEmpty()) {
                int one = index(e, view, 0);
                int other = index(e, view, list.size() - 1);
                read(e, c, collection, Math.min(one, other), Math.max(one, other) + 1, site, name);
            }
        }
    }

    /** What a view shows where it is put into words or compared: of entries the values, too. */
    static Object shown(Execution e, Object view, Object collection) {
        if (!isOf(view, ENTRIES)) {
            return view;
        }
        Map<?, ?> part = partOf(e, view, collection);
        return part == null ? collection : part;
    }

    /** The part of a map, or its reverse, that a view shows; null: it is no view of one. */
    private static Map<?, ?> partOf(Execution e, Object view, Object collection) {
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
        return part instanceof Map<?, ?> map && isOfJdk(map) ? map : null;
    }

    private static void part(Execution e, ControlledThread c, Map<?, ?> part, Object map, int site, String name) {
        List<Integer> fields = new ArrayList<>();
        synchronized (e) {
            Shadow s = e.shadows.known(map);
            if (s != null && s.elements != null) {
                Elements elements = s.elements;
                elements.keys.forEach((key, number) -> {
                    if (elements.changed.get(number) && asked(e, () -> part.containsKey(key))) {
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
            read(e, c, map, field, site, name);
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
            fields = s.elements.changed.stream()
                    .filter(number -> number >= from && number < to)
                    .map(number -> first - number)
                    .toArray();
        }
        for (int field : fields) {
            read(e, c, collection, field, site, name);
        }
    }

    // a list of thousands that is gone through again and again is recorded in part, or the recording would have no end
    private static void read(Execution e, ControlledThread c, Object collection, int field, int site, String name) {
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

    private static void enter(Execution e, Object map) {
        if (!(map instanceof Map<?, ?> known) || !isMap(map) || known.size() > MOST_ENTERED) {
            return;
        }
        WeakReference<Object> reference = new WeakReference<>(map);
        synchronized (e) {
            for (Map.Entry<?, ?> entry : known.entrySet()) {
                if (!(map instanceof IdentityHashMap)) {
                    e.shadows.of(entry).map = reference;
                }
            }
        }
    }

    /** Whether it is a view of a map's keys: behind some wrappers only that it is a set and not of entries tells. */
    static boolean isOfKeys(Object view) {
        return isOf(view, KEYS) || view instanceof Set && Views.isUnmodifiable(view) && !isOf(view, ENTRIES);
    }

    private static boolean isOf(Object view, String parts) {
        return view.getClass().getSimpleName().contains(parts);
    }

    /** A list has been made that is a view of another one. */
    static void view(Execution e, Object view, Object of) {
        synchronized (e) {
            Shadow below = e.shadows.known(of);
            // the reverse of a reversed list is that list
            if (view != of && (below == null || below.over != view)) {
                e.shadows.of(view).over = of;
            }
        }
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

    /** And it is a part of it, from there on. */
    static void part(Object part, int from) {
        Execution e = Execution.now;
        if (e != null) {
            synchronized (e) {
                e.shadows.of(part).from = from;
            }
        }
    }

    /** Which element it is, in the list or the array that lies behind a view. */
    static int index(Execution e, Object list, int index) {
        Shadow known;
        synchronized (e) {
            known = e.shadows.known(list);
        }
        if (known == null || !(known.over instanceof List<?> over)) {
            return index;
        }
        if (known.from >= 0) {
            return index(e, over, known.from + index);
        }
        boolean mirrored = list.getClass().getName().startsWith("java.util.ReverseOrder");
        return index(e, over, mirrored ? over.size() - 1 - index : index);
    }

    /** How an iterator goes through a list. */
    static void walked(Execution e, Object view, Iterator<?> iterator, boolean set, boolean back, int site) {
        int index = at(e, iterator, set, back);
        Object list = whole(e, view);
        if (set) {
            ofList(e, view, index, true, site);
        } else if (e.elementsSet && view instanceof List<?> given && index >= 0 && index < given.size()) {
            int at = index(e, view, index);
            read(e, e.self(), list, at, at + 1, site, UnsafeTypes.nameOf(list.getClass()));
        }
    }

    /** The same of a list that is a view of an array. */
    static void walkedArray(
            Execution e, List<?> view, Object array, Iterator<?> iterator, boolean set, boolean back, int site) {
        int index = at(e, iterator, set, back);
        if (index < 0 || index >= view.size()) {
            return;
        }
        if (set) {
            Fields.arrayWrite(array, index(e, view, index), site);
        } else {
            Fields.arrayRead(array, index(e, view, index), site);
        }
    }

    /** An iterator of such a list goes through all that is left. */
    static void walkedToTheEnd(Execution e, List<?> view, Object array, Iterator<?> iterator, int site) {
        int next = at(e, iterator, false, false);
        if (next < view.size()) {
            int one = index(e, view, next);
            int other = index(e, view, view.size() - 1);
            Fields.sweep(array, Math.min(one, other), Math.max(one, other) + 1, false, site);
        }
    }

    /** The index of the element that an iterator gave last, where it sets it, or that it gives next. */
    private static int at(Execution e, Iterator<?> iterator, boolean set, boolean back) {
        int next;
        if (iterator instanceof ListIterator<?> both) {
            next = both.nextIndex();
        } else {
            synchronized (e) {
                next = e.shadows.of(iterator).from++;
            }
        }
        return set == back ? next : next - 1;
    }

    /** An iterator is about to take out the element that it gave last. */
    static void taken(Execution e, Iterator<?> iterator) {
        synchronized (e) {
            e.shadows.of(iterator).from--;
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

    /** Whether to go through it calls nothing of the program's. */
    private static boolean isOfJdk(Map<?, ?> map) {
        Class<?> type = map.getClass();
        // those that Map.of makes here are unmodifiable ones
        return type.getClassLoader() == null
                && (!type.getName().startsWith("java.util.Collections$") || Views.isUnmodifiable(map));
    }

    private static boolean isMap(Object map) {
        Class<?> base = UnsafeTypes.baseOf(map.getClass());
        return (base == HashMap.class
                        || base == IdentityHashMap.class
                        || base == LinkedHashMap.class && !LinkedHashMapHooks.isOrderedByAccess(map)
                        || base == TreeMap.class)
                && !OwnMethods.reach(map, "containsKey(Ljava/lang/Object;)")
                && !OwnMethods.reach(map, "size()");
    }

    /** Whether it needs no method of the program's beyond those of the keys. */
    private static boolean isOfJdk(Comparator<?> order) {
        return order == null
                || order == Collections.reverseOrder()
                || order == Comparator.naturalOrder()
                || order == String.CASE_INSENSITIVE_ORDER;
    }

    private static boolean mayAsk(Object collection, Object key) {
        if (collection instanceof TreeMap<?, ?> map) {
            return isOfJdk(map.comparator())
                    && !OwnMethods.reach(map, "firstKey()")
                    && (map.isEmpty() ? Keys.areOrdered(key) : Keys.areOrdered(key, map.firstKey()));
        }
        return collection instanceof IdentityHashMap || Keys.mayBeAsked(key);
    }

    private static int number(Execution e, Object map, Object key) {
        synchronized (e) {
            return of(e, map, VariableNumbers.FIRST_VALUE).number(e, key, !mayAsk(map, key));
        }
    }

    private int number(Execution e, Object key, boolean isUnsure) {
        int fresh = keys.size() + equal.size() + unsure.size();
        if (!isUnsure) {
            try {
                return asked(e, () -> keys.computeIfAbsent(key, absent -> fresh));
            } catch (ClassCastException other) {
                // a map that was emptied may hold keys of another class than before
                return unsure.computeIfAbsent(key, absent -> fresh);
            }
        }
        return Keys.mayBeAsked(key)
                ? asked(e, () -> equal.computeIfAbsent(key, absent -> fresh))
                : unsure.computeIfAbsent(key, absent -> fresh);
    }

    /** What a question answers in which methods of the program's may be called that nothing happens in. */
    private static <T> T asked(Execution e, Supplier<T> question) {
        ControlledThread c = e.self();
        boolean before = c.asking;
        c.asking = true;
        try {
            return question.get();
        } finally {
            c.asking = before;
        }
    }

    private static Elements of(Execution e, Object collection, int first) {
        Shadow s = e.shadows.of(collection);
        if (s.elements == null) {
            s.elements = new Elements(first, collection);
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
            read(e, c, collection, field, site, name);
        }
    }

    private static void set(Execution e, ControlledThread c, Object collection, int first, int number, int site) {
        synchronized (e) {
            of(e, collection, first).changed.set(number);
            e.elementsSet = true;
        }
        Fields.writeNow(e, c, collection, first - number, site, UnsafeTypes.nameOf(collection.getClass()));
    }
}
