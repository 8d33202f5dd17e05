package org.threadgrader.probe;

import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * A way of the JDK's through the elements of a list, or through the values of a map, that gives each to a function: it reads each
 * just before that, and none that it does not come to. A piece of {@link Elements}.
 */
final class ElementWalk {
    private final Collection<?> collection;
    private final int step;
    private final int site;

    /** The index of the next element of a list. */
    private int next;

    /** The keys of the values to come; null: it has not begun, or goes through a list. */
    private Spliterator<?> keys;

    ElementWalk(Collection<?> collection, int site) {
        this(collection, 0, 1, site);
    }

    /**
     * A way through a part of a list.
     *
     * @param first the index of the first element that it comes to
     * @param step 1, or -1 where it goes back
     */
    ElementWalk(Collection<?> collection, int first, int step, int site) {
        this.collection = collection;
        this.next = first;
        this.step = step;
        this.site = site;
    }

    /** Whether a collection's elements are variables of their own that come in a known order. */
    static boolean goesThrough(Execution e, Object collection) {
        return ListElements.areOfList(e, collection)
                || MapValues.areValues(e, collection, Elements.whole(e, collection));
    }

    /** It is about to go on: it looks at how the collection is made up. */
    void begins() {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return;
        }
        Elements.structureOf(e, collection, site);
        if (keys == null && !(collection instanceof List)) {
            keys = MapValues.keys(e, collection, Elements.whole(e, collection)).spliterator();
        }
    }

    /** The function that is to be given the elements, with each read before. */
    Consumer<Object> before(Consumer<? super Object> action) {
        // the JDK refuses a missing one
        return action == null
                ? null
                : element -> {
                    comes();
                    action.accept(element);
                };
    }

    private void comes() {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return;
        }
        if (collection instanceof List<?> list) {
            ListElements.comesTo(e, list, next, site);
            next += step;
        } else if (keys != null) {
            try {
                keys.tryAdvance(key -> MapValues.comesTo(Elements.whole(e, collection), key, site));
            } catch (ConcurrentModificationException none) {
                // the map has been changed since: the way itself ends with that
            }
        }
    }

    /**
     * The way's first part has been given to another one, as the JDK splits a spliterator: that of the keys in the same way.
     *
     * @param elements how many it is
     */
    ElementWalk split(long elements) {
        ElementWalk part = new ElementWalk(collection, next, step, site);
        if (collection instanceof List) {
            next += step * (int) elements;
        } else if (keys != null) {
            part.keys = keys.trySplit();
        }
        return part;
    }
}
