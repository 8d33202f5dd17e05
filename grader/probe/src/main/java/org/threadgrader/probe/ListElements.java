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
        if (index >= 0 && index < given.size()) {
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
        if (given.size() > Elements.MOST_SET) {
            return false;
        }
        Elements.structure(e, list, site);
        ControlledThread c = e.self();
        for (int i = 0; i < given.size(); i++) {
            Elements.set(e, c, list, FIRST_OF_LIST, index(e, self, i), site);
        }
        return true;
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
        if (e.elementsSet && !given.isEmpty()) {
            int found = Elements.asked(e, () -> given.indexOf(item));
            int one = index(e, self, 0);
            int other = index(e, self, found < 0 ? given.size() - 1 : found);
            String name = UnsafeTypes.nameOf(list.getClass());
            Elements.read(e, e.self(), list, Math.min(one, other), Math.max(one, other) + 1, site, name);
        }
        return true;
    }

    /** Whether a list's elements are variables of their own, its own or those of a list behind it. */
    static boolean areOfList(Execution e, Object self) {
        return isList(Elements.whole(e, self));
    }

    /** A stream of such a list is about to come to some of its elements. */
    static void streamed(Execution e, List<?> self, int from, int to, int site) {
        Object list = Elements.whole(e, self);
        Elements.structure(e, list, site);
        int end = Math.min(to, self.size());
        if (e.elementsSet && from < end) {
            int one = index(e, self, from);
            int other = index(e, self, end - 1);
            String name = UnsafeTypes.nameOf(list.getClass());
            Elements.read(e, e.self(), list, Math.min(one, other), Math.max(one, other) + 1, site, name);
        }
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
        Object list = Elements.whole(e, view);
        if (set) {
            ofList(e, view, index, true, site);
        } else if (e.elementsSet && view instanceof List<?> given && index >= 0 && index < given.size()) {
            int at = index(e, view, index);
            Elements.read(e, e.self(), list, at, at + 1, site, UnsafeTypes.nameOf(list.getClass()));
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

    // to ask for a size or for a key must not call the program

    static boolean isList(Object list) {
        Class<?> base = UnsafeTypes.baseOf(list.getClass());
        return (base == ArrayList.class || base == LinkedList.class) && !OwnMethods.reach(list, "size()");
    }
}
