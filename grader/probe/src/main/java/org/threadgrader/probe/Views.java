package org.threadgrader.probe;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/**
 * Which collection or array lies behind a view of it: an access to the view is one to what lies behind. A view is known from
 * the call that made it; and so is what a lock hands out.
 */
public final class Views {
    private Views() {}

    /** A call on, or with, the one has answered with a view of it. */
    public static void made(Object view, Object behind) {
        Execution e = Execution.now;
        if (e == null || view == null || behind == null) {
            return;
        }
        if (behind instanceof ReadWriteLock pair && view instanceof Lock lock) {
            ReadWriteLockHooks.remember(pair, lock);
            return;
        }
        if (behind instanceof Lock) {
            e.companion(view, behind);
            return;
        }
        if (isSynchronized(view) && UnsafeTypes.contain(behind.getClass())) {
            wrapped(e, view, behind);
            return;
        }
        if (view instanceof Iterator) {
            walk(e, view, behind);
            return;
        }
        Object first = behind(e, behind);
        Object ultimate = first == null ? behind : first;
        if (ultimate == view) {
            return;
        }
        Object mutex = mutexOf(e, behind);
        boolean concurrent = isConcurrent(ultimate);
        boolean plain = UnsafeTypes.contain(ultimate.getClass());
        boolean array = ultimate.getClass().isArray();
        synchronized (e) {
            Shadow known = e.shadows.known(view);
            if (known != null && known.behind != null) {
                // a method of the program's has handed on the view that another one has made
                return;
            }
            if (mutex != null) {
                e.shadows.of(view).mutex = mutex;
            }
            if (concurrent || plain && (mutex == null || isSynchronized(view)) || array && mutex == null) {
                e.shadows.of(view).behind = ultimate;
            } else if (isUnsynchronised(view, ultimate)) {
                e.shadows.of(view).walked = ultimate;
            }
        }
        // a list knows where it lies in another
        if (behind instanceof Collection && isWrapper(view) && !(view instanceof List)) {
            synchronized (e) {
                e.shadows.of(view).wraps = behind;
            }
        }
        if (view instanceof List && behind instanceof List) {
            ListElements.view(e, view, behind);
        } else if (plain && behind != ultimate) {
            MapValues.viewOfPart(e, view, behind);
            if (view.getClass() == behind.getClass() && !(view instanceof Map)) {
                MapValues.reversed(e, view, behind, ultimate);
            }
        }
    }

    private static void walk(Execution e, Object iterator, Object collection) {
        if (isEverybodys(iterator)) {
            return;
        }
        Object first = walked(e, collection);
        Object ultimate = first == null ? collection : first;
        if (first != null && isSynchronized(collection) && !Monitors.isOwned(e, e.self(), mutexOf(e, collection))) {
            usedDirectly(e, first);
        }
        Object of = mutexOf(e, collection);
        Object mutex = Mutexes.areTakenByWalks(of) ? of : null;
        Class<?> type = ultimate.getClass();
        boolean known = isConcurrent(ultimate) || isUnsynchronised(iterator, ultimate) || type.isArray();
        ControlledThread maker = e.self();
        synchronized (e) {
            Shadow s = e.shadows.of(iterator);
            if (s.maker != null) {
                // the same
                return;
            }
            s.mutex = mutex;
            s.behind = known ? collection : null;
            s.maker = maker;
            s.from = 0;
        }
        MapValues.walks(e, iterator, collection, ultimate);
    }

    /** Whether it is the iterator of all that is empty, one and the same for everybody. */
    static boolean isEverybodys(Object iterator) {
        return iterator.getClass().getName().startsWith("java.util.Collections$Empty");
    }

    /** What the iterators of a view go through: what is behind it; null: it is no view of any. */
    static Object walked(Execution e, Object view) {
        Shadow known;
        synchronized (e) {
            known = e.shadows.known(view);
        }
        return known == null ? null : known.behind == null ? known.walked : known.behind;
    }

    /**
     * Whether a view, or an iterator, is one of an unsynchronised collection: of one whose class overrides something, too, where it
     * goes past that to the collection's own fields.
     */
    static boolean isUnsynchronised(Object view, Object collection) {
        Class<?> type = view.getClass();
        return UnsafeTypes.contain(collection.getClass())
                || type.getNestHost() != type && UnsafeTypes.contain(type.getNestHost());
    }

    private static boolean isConcurrent(Object collection) {
        return (collection instanceof Map || collection instanceof Collection)
                && Calls.isConcurrent(UnsafeTypes.baseOf(collection.getClass()));
    }

    private static boolean isWrapper(Object view) {
        return view.getClass().getName().startsWith("java.util.Collections$");
    }

    /** What the JDK's wrappers around it hide: a list, a part of one, or a view of a map; itself where nothing is around it. */
    static Object unwrapped(Execution e, Object view) {
        Object within = view;
        synchronized (e) {
            for (Shadow s = e.shadows.known(view); s != null && s.wraps != null; s = e.shadows.known(within)) {
                within = s.wraps;
            }
        }
        return within;
    }

    private static boolean isSynchronized(Object view) {
        return view.getClass().getName().startsWith("java.util.Collections$Synchronized");
    }

    private static void wrapped(Execution e, Object wrapper, Object collection) {
        synchronized (e) {
            e.shadows.of(wrapper).behind = collection;
            Shadow s = e.shadows.of(collection);
            s.contested = s.wrapped;
            s.wrapped = true;
            e.wrapped = true;
        }
    }

    /** An unsynchronised collection is used as it is: from here on its wrapper's monitor does not keep everybody out. */
    static void usedDirectly(Execution e, Object collection) {
        if (e.wrapped) {
            synchronized (e) {
                Shadow s = e.shadows.known(collection);
                if (s != null && s.wrapped) {
                    s.contested = true;
                }
            }
        }
    }

    /**
     * The unsynchronised collection behind a synchronized wrapper, where others reach it past the wrapper's monitor; null: nobody
     * does.
     */
    static Object contested(Execution e, Object wrapper) {
        if (!e.wrapped) {
            return null;
        }
        synchronized (e) {
            Shadow known = e.shadows.known(wrapper);
            Object collection = known == null ? null : known.behind;
            return collection != null && e.shadows.of(collection).contested ? collection : null;
        }
    }

    /** The unsynchronised collection or the array behind a view; null: it is no view of any. */
    static Object behind(Execution e, Object view) {
        Shadow known;
        synchronized (e) {
            known = e.shadows.known(view);
        }
        return known == null ? null : known.behind;
    }

    /** The object whose monitor a synchronized collection's methods take, a view's that of what it is a view of; null: none. */
    static Object mutexOf(Execution e, Object collection) {
        Shadow known;
        synchronized (e) {
            known = e.shadows.known(collection);
        }
        if (known != null && known.mutex != null) {
            return known.mutex;
        }
        return Calls.locksItself(UnsafeTypes.baseOf(collection.getClass())) ? collection : null;
    }

    /** Whether it is one that never changes (List.of). */
    static boolean isImmutable(Object collection) {
        return collection.getClass().getName().startsWith("java.util.ImmutableCollections$");
    }

    /** Whether it refuses every change, so that what lies behind is never changed through it. */
    static boolean isUnmodifiable(Object view) {
        return view.getClass().getName().startsWith("java.util.Collections$Unmodifiable");
    }
}
