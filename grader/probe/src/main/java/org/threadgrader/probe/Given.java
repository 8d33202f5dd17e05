package org.threadgrader.probe;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Vector;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

/**
 * What calls of the JDK's are given and read inside the JDK, where no instruction of the program's tells: collections that are
 * copied, put into words, hashed or compared, and those that they hold. A piece of {@link Calls}.
 */
public final class Given {
    private Given() {}

    /**
     * A method is about to be called with another object that it reads, after {@link Calls#on}. Some take the other's monitor
     * within their own.
     */
    public static void with(Object self, Object other, String method, int site) {
        Execution e = Execution.now;
        boolean refused = self != null
                && !method.equals("containsAll")
                && (Views.isUnmodifiable(self) || Views.isImmutable(self));
        if (e == null || self == null || other == null || refused) {
            return;
        }
        boolean nested = goesInto(e, self, other, method, site);
        if (Calls.isCollection(other) && goesByIterator(e, self, method)) {
            iterated(other, site);
            lookedAgain(e, self, site);
        } else if (Calls.isCollection(other) && !nested) {
            Calls.on(other, false, site);
            lookedAgain(e, self, site);
        } else if (!(other instanceof CharSequence) && UnsafeTypes.contain(other.getClass())) {
            // those of one kind: or, combine, merge, after
            Calls.on(other, false, site);
        }
    }

    /**
     * What has come into a collection that threads may share since it was reported is seen by the call as well: others may have
     * gone on while another object of the same call was reported.
     */
    static void lookedAgain(Execution e, Object self, int site) {
        if (isShared(e, self)) {
            Object carrier = Calls.carrier(e, self, Views.behind(e, self));
            Calls.looked(e, e.self(), carrier, site, UnsafeTypes.nameOf(self.getClass()));
        }
    }

    /** Whether threads may share it, or what it is a view of. */
    static boolean isShared(Execution e, Object self) {
        return Calls.carrier(e, self, Views.behind(e, self)) != self
                || Calls.isConcurrent(UnsafeTypes.baseOf(self.getClass()))
                || isSynchronized(self);
    }

    /** The monitors of two collections, one within the other, where a method of the first is about to take them so. */
    static boolean goesInto(Execution e, Object self, Object other, String method, int site) {
        boolean nested = isSynchronized(other) && goesInto(self.getClass(), other, method);
        Object outer = nested ? Views.mutexOf(e, self) : null;
        if (nested && outer != Views.mutexOf(e, other)) {
            ControlledThread c = e.self();
            c.jdkMonitors.within(e, c, outer, site, () -> Calls.on(other, false, site));
        }
        return nested;
    }

    private static boolean isSynchronized(Object collection) {
        return Calls.locksItself(UnsafeTypes.baseOf(collection.getClass()));
    }

    /** Whether a JDK class's method calls synchronized ones of its argument within its own monitor, as of JDK 17 and 25. */
    private static boolean goesInto(Class<?> type, Object other, String method) {
        String name = type.getName();
        return switch (method) {
            // that of others may go through an iterator, which takes no monitor
            case "addAll" -> name.endsWith("$SynchronizedList") || name.endsWith("$SynchronizedRandomAccessList");
            case "removeAll", "retainAll" -> Calls.locksItself(type);
            case "putAll" -> Calls.isWrapper(type);
            // a Vector's iterators do take it
            case "containsAll" -> Calls.locksItself(type) && other instanceof Vector;
            // lists are gone through, all others asked for their size
            case "equals" -> Calls.locksItself(type) && (other instanceof Vector || !(other instanceof List));
            case "append" -> type == StringBuffer.class;
            default -> false;
        };
    }

    /**
     * Whether a method of a JDK class goes through what it is given by an iterator, as of JDK 17 and 25; others ask for an array,
     * hand over a function, or ask whether an element is there.
     */
    private static boolean goesByIterator(Execution e, Object self, String method) {
        Object behind = Views.behind(e, self);
        Class<?> type = UnsafeTypes.baseOf((behind == null ? self : behind).getClass());
        boolean copiesArray = List.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())
                || type == CopyOnWriteArraySet.class
                || type == ArrayDeque.class;
        return switch (method) {
            case "containsAll", "putAll" -> true;
            case "addAll" -> !copiesArray;
            default -> false;
        };
    }

    /** A method of the JDK's that takes any object is about to put it into words: it reads all of a collection. */
    public static void told(Object self, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || self instanceof String) {
            return;
        }
        if (self instanceof char[]) {
            Fields.sweep(self, 0, Integer.MAX_VALUE, false, site);
            return;
        }
        Waits.at(e, site);
        each(self, one -> {
            toldByItself(e, one, true, site);
            Nested.in(e, one).forEach(inner -> toldByItself(e, inner, true, site));
        });
        toldAgain(self, site);
    }

    // a variable number of arguments comes as an array
    private static void each(Object given, Consumer<Object> told) {
        if (!(given instanceof Object[] elements)) {
            told.accept(given);
            return;
        }
        for (Object element : elements) {
            if (element != null && !(element instanceof Object[])) {
                told.accept(element);
            }
        }
    }

    /** An object by which no array is meant: nobody makes words or a hash of the elements of one that is given as an object. */
    public static Object single(Object self) {
        return self != null && self.getClass().isArray() ? null : self;
    }

    /** The hash of an object is about to be made, or those of several: some look into themselves. */
    public static void hashed(Object self, int site) {
        Execution e = Execution.now;
        if (e == null || self == null) {
            return;
        }
        each(self, one -> {
            if (isHashed(one)) {
                toldByItself(e, one, true, site);
                toldInside(one, "hashCode", site);
            }
        });
    }

    /** Whether the hash of an object is made by the JDK of what it holds. */
    private static boolean isHashed(Object one) {
        return Equality.looksInto(one) && !OwnMethods.reach(one, "hashCode()");
    }

    private static boolean holdsByIdentity(Execution e, Object holder) {
        return holder instanceof IdentityHashMap || Views.walked(e, holder) instanceof IdentityHashMap;
    }

    /** The words of a record are about to be made of those of its components. */
    public static void described(Object record, int site) {
        if (Execution.now != null && record != null) {
            List<Object> components = Nested.componentsOf(record);
            components.forEach(component -> told(component, site));
            components.forEach(component -> toldAgain(component, site));
        }
    }

    /** The hash of a record is about to be made of those of its components. */
    public static void hashedRecord(Object record, int site) {
        if (Execution.now != null && record != null) {
            Nested.componentsOf(record).forEach(component -> hashed(component, site));
        }
    }

    /** What has come into such a collection since it was reported is seen by the call as well, see {@link #lookedAgain}. */
    public static void toldAgain(Object self, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || self instanceof String) {
            return;
        }
        each(self, one -> {
            lookedAgain(e, one, site);
            Counts.told(e, one, site);
            Nested.in(e, one).forEach(inner -> {
                lookedAgain(e, inner, site);
                Counts.told(e, inner, site);
            });
        });
    }

    /**
     * A method of the JDK's is about to be called that makes words or a hash of what a collection, an Optional or the like
     * holds, or an array and those in it; what it does to that itself has been reported.
     */
    public static void toldInside(Object holder, String method, int site) {
        Execution e = Execution.now;
        boolean hashes = method.equals("hashCode");
        if (e == null || holder == null || hashes && !(holder instanceof Object[]) && !isHashed(holder)) {
            return;
        }
        boolean byIdentity = holdsByIdentity(e, holder);
        List<Object> inner = Nested.in(e, holder).stream()
                .filter(one -> !hashes || isHashed(one) && !byIdentity)
                .toList();
        inner.forEach(one -> toldByItself(e, one, true, site));
        lookedAgain(e, holder, site);
        inner.forEach(one -> lookedAgain(e, one, site));
        if (!hashes) {
            Counts.told(e, holder, site);
            inner.forEach(one -> Counts.told(e, one, site));
        }
    }

    /** Two records are about to be compared by their components. */
    public static void askedRecord(Object record, Object other, int site) {
        boolean looks =
                Execution.now != null && record != other && other != null && record.getClass() == other.getClass();
        Iterator<Object> others = looks ? Nested.componentsOf(other).iterator() : Collections.emptyIterator();
        others.forEachRemaining(component -> Nested.componentsOf(record).forEach(own -> asked(own, component, site)));
    }

    /**
     * A method of the JDK's is about to be called that compares what the one object is, or holds, with the other: how far it looks
     * into them nobody knows, so that this is no read of anything; but whoever finds what others have put there has seen it.
     */
    public static void asked(Object self, Object given, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || given == null || !Nested.mayHold(given)) {
            return;
        }
        lookedAgain(e, self, site);
        lookedAgain(e, given, site);
        Nested.in(e, given).forEach(one -> lookedAgain(e, one, site));
        heldInside(e, self, site);
    }

    /** A method of the JDK's is about to go through a collection's elements: it may compare them, or ask for their hashes. */
    static void goneThrough(Object self, int site) {
        Execution e = Execution.now;
        if (e != null && self != null) {
            heldInside(e, self, site);
        }
    }

    private static void heldInside(Execution e, Object self, int site) {
        if (Nested.holdsSharedAtFirst(e, self)) {
            Nested.in(e, self).forEach(one -> lookedAgain(e, one, site));
        }
    }

    /** Two objects are about to be compared by equals of the first one, whatever they are: it may end before it has seen them whole. */
    public static void compared(Object self, Object other, int site) {
        if (Execution.now == null || !Equality.looksInto(self, other)) {
            return;
        }
        compared(self, site);
        if (Equality.isLookedInto(self, other)) {
            compared(other, site);
        }
        asked(self, other, site);
    }

    /** An object is about to be compared with another. */
    static void compared(Object self, int site) {
        Execution e = Execution.now;
        if (e != null && self != null && Equality.looksInto(self)) {
            toldByItself(e, self, false, site);
        }
    }

    // without what it holds
    private static void toldByItself(Execution e, Object self, boolean whole, int site) {
        Looks looks = whole ? Looks.ALL : Looks.NONE;
        Object mutex = Views.mutexOf(e, self);
        Object memory = Streams.memory(self);
        if (memory != null) {
            Calls.looked(e, e.self(), memory, site, UnsafeTypes.nameOf(self.getClass()));
        } else if (UnsafeTypes.contain(self.getClass()) || whole && isShownByJdk(self)) {
            Calls.plainOrEntry(e, self, false, looks, site);
        } else if (mutex != null) {
            // whether its monitor is taken depends on who is compared with what
            ControlledThread c = e.self();
            Monitors.awaitLeftByJdk(e, c, mutex, site);
            c.jdkMonitors.enteringNext(mutex, site);
            Calls.looked(e, c, mutex, site, UnsafeTypes.nameOf(self.getClass()));
        } else if (Calls.isConcurrent(UnsafeTypes.baseOf(self.getClass()))) {
            ControlledThread c = e.self();
            Calls.looked(e, c, self, site, UnsafeTypes.nameOf(self.getClass()));
            c.named.add(c, self);
            if (whole) {
                Counts.told(e, self, site);
            }
        } else if (Calls.isCollection(self)) {
            Object behind = Views.behind(e, self);
            if (behind != null && behind.getClass().isArray()) {
                Calls.on(self, false, whole ? "" : "size()", site);
            } else if (behind != null && Calls.isConcurrent(behind.getClass())) {
                Calls.looked(e, e.self(), behind, site, UnsafeTypes.nameOf(behind.getClass()));
            } else if (behind != null) {
                Calls.plain(e, Elements.shown(e, self, behind), behind, false, looks, site);
            }
        }
    }

    /** A method of the JDK's that takes any object is about to put its elements into words, one after the other by an iterator. */
    public static void walked(Object self, int site) {
        if (self != null && Calls.isWrapper(self.getClass())) {
            iterated(self, site);
        } else {
            told(self, site);
        }
    }

    /** A method of the JDK's is about to go through a collection by an iterator, which of a synchronized one takes no monitor. */
    public static void iterated(Object self, int site) {
        Calls.on(self, false, self != null && Calls.isWrapper(self.getClass()) ? "stream()" : "", site);
        goneThrough(self, site);
    }

    /** Whether to put a collection of the program's into words calls nothing of the program's but its elements. */
    private static boolean isShownByJdk(Object self) {
        return UnsafeTypes.contain(UnsafeTypes.baseOf(self.getClass())) && !OwnMethods.reach(self, "toString()");
    }
}
