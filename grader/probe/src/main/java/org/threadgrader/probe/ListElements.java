package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;

/** The elements of unsynchronised lists, and which of them views, iterators and streams come to. A piece of {@link Elements}. */
final class ListElements {
    private static final int FIRST_OF_LIST = -1;

    private ListElements() {}

    /**
     * The list's own method is about to be called that reads or sets one element.
     *
     * @return whether that is a variable of its own; if not, nothing is recorded
     */
    static boolean ofList(Execution e, Object self, int index, boolean writes, int site) {
        Object list = Elements.whole(e, self);
        if (!(self instanceof List<?> given) || !isList(list)) {
            return false;
        }
        if (index >= 0 && index < Elements.sizeOf(given)) {
            Elements.access(e, list, FIRST_OF_LIST, index(e, self, index), writes && !Views.isUnmodifiable(self), site);
        } else {
            Elements.structure(e, list, site);
        }
        return true;
    }

    /**
     * The list's own method is about to be called that sets all elements.
     *
     * @return as above
     */
    static boolean ofWholeList(Execution e, Object self, int site) {
        Object list = Elements.whole(e, self);
        if (!(self instanceof List<?> given) || !isList(list) || Views.isUnmodifiable(self)) {
            return false;
        }
        Elements.structure(e, list, site);
        int size = Elements.sizeOf(given);
        if (size > 0) {
            set(e, list, range(e, given, 0, size - 1), site);
        }
        return true;
    }

    // of very many, those at multiples of a power of two: two ranges that overlap have some of them in common, or an
    // end
    private static void set(Execution e, Object list, Range range, int site) {
        ControlledThread c = e.self();
        int stride = Math.max(1, Integer.highestOneBit((range.last - range.first + 1) / Elements.MOST_SET));
        for (int at = range.first; at <= range.last; at++) {
            if (at % stride == 0 || at == range.first || at == range.last) {
                Elements.set(e, c, list, FIRST_OF_LIST, at, site);
            }
        }
    }

    /** Elements of a list that lie side by side. */
    private record Range(int first, int last) {}

    /** Where elements of a view lie in the list behind it, which may be the other way round. */
    private static Range range(Execution e, List<?> view, int first, int last) {
        int one = index(e, view, first);
        int other = index(e, view, last);
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /**
     * The list's own method is about to be called that looks for an item from the first element on: it reads those up to that.
     *
     * @return as above
     */
    static boolean ofSearch(Execution e, Object self, Object item, int site) {
        Object list = Elements.whole(e, self);
        if (!(self instanceof List<?> given) || !isList(list) || !UnsafeTypes.contain(list.getClass())) {
            return false;
        }
        if (!Keys.mayBeAsked(item)) {
            return false;
        }
        Elements.structure(e, list, site);
        if (e.elementsSet && Elements.sizeOf(given) > 0) {
            int found = Elements.asked(e, () -> given.indexOf(item));
            read(e, given, 0, found < 0 ? Elements.sizeOf(given) - 1 : found, site);
        }
        return true;
    }

    /** Whether a list's elements are variables of their own, its own or those of a list behind it. */
    static boolean areOfList(Execution e, Object self) {
        return isList(Elements.whole(e, self));
    }

    /** A way through a list, or through an array behind one, has come to an element. */
    static void comesTo(Execution e, List<?> view, int index, int site) {
        Object list = Elements.whole(e, view);
        if (list.getClass().isArray()) {
            Fields.arrayRead(list, index(e, view, index), site);
        } else if (e.elementsSet) {
            read(e, view, index, index, site);
        }
    }

    /** A search has ended that compares by methods of the program's: it has read the elements up to what it has found. */
    static void searched(List<?> self, int found, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver() && e.elementsSet && Elements.sizeOf(self) > 0) {
            read(e, self, 0, found < 0 ? Elements.sizeOf(self) - 1 : found, site);
        }
    }

    /** The same of one from the last element on. */
    static void searchedBack(List<?> self, int found, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver() && e.elementsSet && Elements.sizeOf(self) > 0) {
            read(e, self, found, Elements.sizeOf(self) - 1, site);
        }
    }

    /** Elements of a view are read, both ends among them. */
    static void read(Execution e, List<?> view, int first, int last, int site) {
        Object list = Elements.whole(e, view);
        Range range = range(e, view, first, last);
        String name = UnsafeTypes.nameOf(list.getClass());
        Elements.read(e, e.self(), list, range.first, range.last + 1, site, name);
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
    static int index(Execution e, Object view, int index) {
        Object list = view;
        int at = index;
        while (true) {
            Shadow known;
            synchronized (e) {
                known = e.shadows.known(list);
            }
            if (known == null || !(known.over instanceof List<?> over)) {
                return at;
            }
            if (known.from >= 0) {
                at += known.from;
            } else if (list.getClass().getName().contains("ReverseOrder")) {
                at = Elements.sizeOf(over) - 1 - at;
            }
            list = over;
        }
    }

    /** How an iterator goes through a list. */
    static void walked(Execution e, List<?> view, Iterator<?> iterator, boolean set, boolean back, int site) {
        if (!areOfList(e, view)) {
            return;
        }
        int index = at(e, view, iterator, set, back);
        if (set) {
            ofList(e, view, index, true, site);
        } else if (index >= 0 && index < Elements.sizeOf(view)) {
            comesTo(e, view, index, site);
        }
    }

    /** The same of a list that is a view of an array. */
    static void walkedArray(
            Execution e, List<?> view, Object array, Iterator<?> iterator, boolean set, boolean back, int site) {
        int index = at(e, view, iterator, set, back);
        if (index < 0 || index >= Elements.sizeOf(view)) {
            return;
        }
        if (set) {
            Fields.arrayWrite(array, index(e, view, index), site);
        } else {
            Fields.arrayRead(array, index(e, view, index), site);
        }
    }

    /** The way of an iterator to the end of a list, or to its beginning. */
    static ElementWalk rest(Execution e, List<?> view, Iterator<?> iterator, int site) {
        if (iterator instanceof ListIterator<?> both) {
            return new ElementWalk(view, both.nextIndex(), 1, site);
        }
        int given;
        synchronized (e) {
            given = e.shadows.of(iterator).from;
        }
        return goesBack(iterator)
                ? new ElementWalk(view, Elements.sizeOf(view) - 1 - given, -1, site)
                : new ElementWalk(view, given, 1, site);
    }

    /** The index of the element that an iterator gave last, where it sets it, or that it gives next. */
    private static int at(Execution e, List<?> view, Iterator<?> iterator, boolean set, boolean back) {
        if (iterator instanceof ListIterator<?> both) {
            int next = both.nextIndex();
            return set == back ? next : next - 1;
        }
        int given;
        synchronized (e) {
            given = e.shadows.of(iterator).from++;
        }
        return goesBack(iterator) ? Elements.sizeOf(view) - 1 - given : given;
    }

    private static boolean goesBack(Iterator<?> iterator) {
        return iterator.getClass().getNestHost() == LinkedList.class;
    }

    /** An iterator has taken out the element that it gave last. */
    static void taken(Execution e, Iterator<?> iterator) {
        synchronized (e) {
            Shadow s = e.shadows.of(iterator);
            s.from--;
            s.keys = null;
        }
    }

    // to ask for a size or for a key must not call the program

    static boolean isList(Object list) {
        Class<?> base = UnsafeTypes.baseOf(list.getClass());
        return (base == ArrayList.class || base == LinkedList.class) && !OwnMethods.reach(list, "size()");
    }
}
