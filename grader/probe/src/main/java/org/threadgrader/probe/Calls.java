package org.threadgrader.probe;

import java.io.Closeable;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Calls on objects of the JDK's that no other hook knows: on an unsynchronised collection one variable an object is read or
 * written, on anything else the call acquires and releases (where an edge is unsure, assume it).
 */
public final class Calls {
    static final String CONCURRENT = "java.util.concurrent.";

    private Calls() {}

    /**
     * A run method is about to be called, or a file to be written. Here others may have their turn; where the characters
     * arrive they may not, as a writer inside the JDK may hold its lock by then.
     */
    public static void at(int site) {
        Execution e = Execution.now;
        if (e != null) {
            Waits.at(e, site);
        }
    }

    /** The same where something is about to be printed, which waits as long as another thread owns the monitor of the stream. */
    public static void prints(Object stream, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            if (e.streamsLocked && stream instanceof PrintStream) {
                Monitors.awaitFree(e, c, stream, site);
            }
        }
    }

    /** A method of the JDK's is about to be called that uses the stream it is given; null: the standard error. */
    public static void hands(Object given, int site) {
        Execution e = Execution.now;
        Object stream = given == null ? System.err : given;
        if (e != null && stream != null) {
            Streams.entering(e, Waits.at(e, site), stream, "", site);
        }
    }

    /** A method of a JDK object is about to be called. */
    public static void on(Object self, boolean mutates, int site) {
        on(self, mutates, "", site);
    }

    private static void on(Object self, boolean mutates, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null) {
            return;
        }
        Class<?> type = UnsafeTypes.baseOf(self.getClass());
        boolean ofProgram = type != self.getClass();
        boolean stream = self instanceof PrintStream
                || self instanceof Closeable && type.getName().startsWith("java.io.");
        if (stream && (ofProgram || self instanceof PrintStream || self instanceof Writer)) {
            ControlledThread printing = Waits.at(e, site);
            if (e.streamsLocked && self instanceof PrintStream && !Streams.makesWords(method)) {
                Monitors.awaitFree(e, printing, self, site);
            }
            Streams.entering(e, printing, self, method, site);
            return;
        }
        if (ofProgram && SynchronizerQueue.isOf(self)) {
            synchronizerState(e, self, mutates, method, site);
            return;
        }
        if (UnsafeTypes.contain(self.getClass()) || self instanceof Map.Entry && Views.isUnmodifiable(self)) {
            plainOrEntry(e, self, mutates, Looks.of(method), site);
            return;
        }
        if (ofProgram && !synchronises(type)) {
            return;
        }
        if (self instanceof Iterator) {
            IteratorCalls.on(e, (Iterator<?>) self, mutates, method, site);
            Object mutex = Views.mutexOf(e, self);
            if (mutex != null && Mutexes.isTakenByWalk(mutex, method)) {
                ControlledThread c = e.self();
                Monitors.awaitFree(e, c, mutex, site);
                c.jdkMonitors.entering(mutex, site);
                if (IteratorCalls.changes(method)) {
                    mutated(e, c, mutex, site, UnsafeTypes.nameOf(mutex.getClass()));
                } else {
                    looked(e, c, mutex, site, UnsafeTypes.nameOf(mutex.getClass()));
                }
            }
            return;
        }
        if (mutates && Views.isUnmodifiable(self)) {
            // throws before it looks at anything
            return;
        }
        Object behind = Views.behind(e, self);
        if (behind != null && !locksItself(type) && UnsafeTypes.contain(behind.getClass())) {
            plain(e, self, behind, mutates, Looks.of(method), site);
            return;
        }
        if (behind != null && behind.getClass().isArray() && self instanceof List<?> list) {
            if (Looks.of(method) == Looks.NONE) {
                return;
            }
            int one = ListElements.index(e, self, 0);
            int other = ListElements.index(e, self, Math.max(0, list.size() - 1));
            Fields.sweep(behind, Math.min(one, other), Math.max(one, other) + 1, mutates, site);
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        Object mutex = mutexOfMethods(e, self);
        boolean taken = mutex != null && Mutexes.isTaken(self, method);
        boolean past = mutex != null && !taken && !Monitors.isOwned(e, c, mutex);
        if (past && (behind == null || !isConcurrent(behind.getClass()))) {
            if (behind != null) {
                plain(e, self, behind, false, Mutexes.makesIterator(method) ? Looks.NONE : Looks.ALL, site);
            }
            return;
        }
        if (taken) {
            // one lock for the collection's methods and for synchronized (collection): the modelled one
            Monitors.awaitFree(e, c, mutex, site);
            c.jdkMonitors.entering(mutex, site);
            wrapper(e, c, self, mutates, Looks.of(method), site);
        }
        if (stream) {
            Streams.entering(e, c, self, method, site);
        } else if (type == Properties.class) {
            // whatever changes it takes its monitor; a look does in store and its like only, whose names are not known
            // here
            if (mutates) {
                Monitors.awaitFree(e, c, self, site);
            } else {
                Monitors.awaitLeftByJdk(e, c, self, site);
            }
            c.jdkMonitors.entering(self, site);
        }
        Object carrier = carrier(e, self, behind);
        if (isConcurrent(carrier.getClass()) || isConcurrent(type)) {
            if (mutates) {
                Callbacks.awaitLeft(e, c, carrier, site);
            }
            c.named.add(c, carrier);
        }
        if (mutates && self instanceof Map.Entry && isConcurrent(type)) {
            // it puts the value into its map
            for (ConcurrentHashMap<?, ?> map : c.named.all(ConcurrentHashMap.class)) {
                mutated(e, c, map, site, UnsafeTypes.nameOf(map.getClass()));
            }
        }
        if (mutates && !c.beginsComputation && c.computes(carrier)) {
            e.event(c, EventKind.NESTED_UPDATE, site, e.idOf(carrier), 0, "");
        }
        if (c.beginsComputation && ComputedKeys.tell(c.computedKey)) {
            ComputedKeys.computed(e, c, self, c.computedKey, ComputedKeys.BEGINS, site);
        } else if (mutates && !(self instanceof Enumeration)) {
            mutated(e, c, carrier, site, UnsafeTypes.nameOf(type));
        } else {
            looked(e, c, carrier, site, UnsafeTypes.nameOf(type));
        }
    }

    // null: its methods take none
    private static Object mutexOfMethods(Execution e, Object self) {
        boolean may =
                locksItself(UnsafeTypes.baseOf(self.getClass())) || isCollection(self) || self instanceof Enumeration;
        return may ? Views.mutexOf(e, self) : null;
    }

    /** A method is about to be called that sets all elements of a list, and adds and removes none. */
    public static void sets(Object list, String method, int site) {
        Execution e = Execution.now;
        if (e != null && list != null && !ListElements.ofWholeList(e, list, site)) {
            // how Collections.sort does it, and how its like do
            onInherited(
                    list,
                    true,
                    method.equals("sort") ? "sort(Ljava/util/Comparator;)" : "set(ILjava/lang/Object;)",
                    site);
        }
    }

    /** An iterator of a collection is about to be made. */
    public static void walks(Object self, String method, int site) {
        Execution e = Execution.now;
        boolean own = e == null || self == null || OwnMethods.reach(self, method);
        if (!own && !Elements.ofWalk(e, self, site)) {
            on(self, false, method, site);
        }
    }

    /** A view of a collection is about to be made: that looks at nothing of an unsynchronised one. */
    public static void viewed(Object self, String method, int site) {
        Execution e = Execution.now;
        boolean own = e == null || self == null || OwnMethods.reach(self, method);
        if (!own && !isUnsynchronised(Elements.whole(e, self))) {
            on(self, false, method, site);
        }
    }

    private static boolean isUnsynchronised(Object collection) {
        return collection.getClass().isArray() || UnsafeTypes.contain(UnsafeTypes.baseOf(collection.getClass()));
    }

    /**
     * A method of a ConcurrentHashMap is about to be called that runs functions in the common pool where the map holds so many
     * mappings.
     */
    public static void inBulk(Object self, long parallelismThreshold, String method, int site) {
        Execution e = Execution.now;
        if (e == null || !(self instanceof ConcurrentHashMap<?, ?> map)) {
            return;
        }
        long mappings = map.mappingCount();
        if (mappings > 1 && mappings >= parallelismThreshold) {
            Control.release("java.util.concurrent.ConcurrentHashMap." + method + " (parallel)", site);
        }
    }

    /**
     * A method is about to be called with another object that it reads, after {@link #on}. Some take the other's monitor
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
        if (isCollection(other) && goesByIterator(e, self, method)) {
            iterated(other, site);
            lookedAgain(e, self, site);
        } else if (isCollection(other) && !nested) {
            on(other, false, site);
            lookedAgain(e, self, site);
        }
    }

    /**
     * What has come into a collection that threads may share since it was reported is seen by the call as well: others may have
     * gone on while another object of the same call was reported.
     */
    static void lookedAgain(Execution e, Object self, int site) {
        Object carrier = carrier(e, self, Views.behind(e, self));
        if (carrier != self || isConcurrent(UnsafeTypes.baseOf(self.getClass())) || isSynchronized(self)) {
            looked(e, e.self(), carrier, site, UnsafeTypes.nameOf(self.getClass()));
        }
    }

    /** The monitors of two collections, one within the other, where a method of the first is about to take them so. */
    static boolean goesInto(Execution e, Object self, Object other, String method, int site) {
        boolean nested = isSynchronized(other) && goesInto(self.getClass(), other, method);
        Object outer = nested ? Views.mutexOf(e, self) : null;
        if (nested && outer != Views.mutexOf(e, other)) {
            ControlledThread c = e.self();
            c.jdkMonitors.within(e, c, outer, site, () -> on(other, false, site));
        }
        return nested;
    }

    private static boolean isSynchronized(Object collection) {
        return locksItself(UnsafeTypes.baseOf(collection.getClass()));
    }

    /** Whether a JDK class's method calls synchronized ones of its argument within its own monitor, as of JDK 17 and 25. */
    private static boolean goesInto(Class<?> type, Object other, String method) {
        String name = type.getName();
        return switch (method) {
            // that of others may go through an iterator, which takes no monitor
            case "addAll" -> name.endsWith("$SynchronizedList") || name.endsWith("$SynchronizedRandomAccessList");
            case "removeAll", "retainAll" -> locksItself(type);
            case "putAll" -> isWrapper(type);
            // a Vector's iterators do take it
            case "containsAll" -> locksItself(type) && other instanceof Vector;
            // lists are gone through, all others asked for their size
            case "equals" -> locksItself(type) && (other instanceof Vector || !(other instanceof List));
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

    /** As {@link #on}, for a method that the object's class may have itself: what that does, it reports. */
    public static void onInherited(Object self, boolean mutates, String method, int site) {
        if (Execution.now != null && self != null && !OwnMethods.reach(self, method)) {
            onSuper(self, mutates, method, site);
        }
    }

    /** The same for a method that is the JDK's in any case. */
    public static void onSuper(Object self, boolean mutates, String method, int site) {
        Execution e = Execution.now;
        if (method.startsWith("equals(") && !Equality.looksInto(self)) {
            return;
        }
        if (e == null || !UnsafeTypes.contain(UnsafeTypes.baseOf(self.getClass()))) {
            on(self, mutates, method, site);
        } else if (!OwnMethods.areReachedThrough(self, method)) {
            plain(e, self, mutates, Looks.of(method), site);
        }
    }

    /** A method of a JDK object has returned, which may have waited for what others did. */
    public static void returned(Object self, String method, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.event(e.self(), EventKind.ACQUIRE, site, e.idOf(carrier(e, self, Views.behind(e, self))), 0, method);
        }
    }

    // the object that carries the edges of calls on another
    private static Object carrier(Execution e, Object self, Object behind) {
        if (self instanceof Future) {
            return FutureHooks.carrier(e, self);
        }
        if (behind != null && isConcurrent(behind.getClass())) {
            return behind;
        }
        // all views of a synchronized collection take one monitor
        Object mutex = Views.mutexOf(e, self);
        return mutex == null ? self : mutex;
    }

    // what a synchronized wrapper does to its collection, within its monitor, matters where others come past that
    private static void wrapper(Execution e, ControlledThread c, Object self, boolean mutates, Looks looks, int site) {
        Object collection = Views.contested(e, self);
        if (collection == null) {
            return;
        }
        Object mutex = Views.mutexOf(e, self);
        Monitors.acquireByWrapper(e, c, mutex, site);
        String name = UnsafeTypes.nameOf(collection.getClass());
        if (mutates) {
            Fields.writeNow(e, c, collection, VariableNumbers.WHOLE, site, name);
        } else {
            Fields.readNow(e, c, collection, VariableNumbers.WHOLE, site, name);
            Elements.looked(e, c, collection, collection, looks, site, name);
        }
        Monitors.exit(mutex, site);
    }

    private static void plainOrEntry(Execution e, Object self, boolean mutates, Looks looks, int site) {
        boolean known = self instanceof Map.Entry<?, ?> entry && MapValues.ofEntry(e, entry, mutates, site);
        if (!known) {
            plain(e, self, mutates, looks, site);
        }
    }

    private static void plain(Execution e, Object self, boolean mutates, Looks looks, int site) {
        plain(e, self, wholeOf(e, self), mutates, looks, site);
    }

    /** The collection that a part of it belongs to, or itself. */
    static Object wholeOf(Execution e, Object collection) {
        // a part of a TreeSet is one, too
        Object whole = collection instanceof TreeSet ? Views.behind(e, collection) : null;
        return whole == null ? collection : whole;
    }

    private static void plain(Execution e, Object view, Object self, boolean mutates, Looks looks, int site) {
        Views.usedDirectly(e, self);
        String name = UnsafeTypes.nameOf(self.getClass());
        if (mutates) {
            Fields.plainWrite(e, self, VariableNumbers.WHOLE, site, name);
        } else {
            Fields.plainRead(e, self, VariableNumbers.WHOLE, site, name);
            Elements.looked(e, e.self(), view, self, looks, site, name);
        }
    }

    /** A method of the JDK's that takes any object is about to put it into words: it reads all of a collection. */
    public static void told(Object self, int site) {
        Execution e = Execution.now;
        if (e == null || self == null) {
            return;
        }
        if (self instanceof char[]) {
            Fields.sweep(self, 0, Integer.MAX_VALUE, false, site);
            return;
        }
        each(self, one -> {
            toldByItself(e, one, true, site);
            Nested.in(e, one).forEach(inner -> toldByItself(e, inner, true, site));
        });
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

    /** The hash of an object is about to be made, or those of several: some look into themselves. */
    public static void hashed(Object self, int site) {
        if (Execution.now == null || self == null) {
            return;
        }
        each(self, one -> {
            if (Equality.looksInto(one)) {
                told(one, site);
            }
        });
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
        if (e == null || self == null) {
            return;
        }
        each(self, one -> {
            lookedAgain(e, one, site);
            Nested.in(e, one).forEach(inner -> lookedAgain(e, inner, site));
        });
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
        if (UnsafeTypes.contain(self.getClass()) || whole && isShownByJdk(self)) {
            plainOrEntry(e, self, false, looks, site);
        } else if (mutex != null) {
            // whether its monitor is taken depends on who is compared with what
            ControlledThread c = e.self();
            Monitors.awaitLeftByJdk(e, c, mutex, site);
            c.jdkMonitors.enteringNext(mutex, site);
            looked(e, c, mutex, site, UnsafeTypes.nameOf(self.getClass()));
        } else if (isConcurrent(UnsafeTypes.baseOf(self.getClass()))) {
            ControlledThread c = e.self();
            looked(e, c, self, site, UnsafeTypes.nameOf(self.getClass()));
            c.named.add(c, self);
        } else if (isCollection(self)) {
            Object behind = Views.behind(e, self);
            if (behind != null && behind.getClass().isArray()) {
                on(self, false, whole ? "" : "size()", site);
            } else if (behind != null && isConcurrent(behind.getClass())) {
                looked(e, e.self(), behind, site, UnsafeTypes.nameOf(behind.getClass()));
            } else if (behind != null) {
                plain(e, Elements.shown(e, self, behind), behind, false, looks, site);
            }
        }
    }

    /** A method of the JDK's that takes any object is about to put its elements into words, one after the other by an iterator. */
    public static void walked(Object self, int site) {
        if (self != null && isWrapper(self.getClass())) {
            iterated(self, site);
        } else {
            told(self, site);
        }
    }

    /** A method of the JDK's is about to go through a collection by an iterator, which of a synchronized one takes no monitor. */
    public static void iterated(Object self, int site) {
        on(self, false, self != null && isWrapper(self.getClass()) ? "stream()" : "", site);
    }

    static boolean isWrapper(Class<?> type) {
        return type.getName().startsWith("java.util.Collections$Synchronized");
    }

    /** Whether to put a collection of the program's into words calls nothing of the program's but its elements. */
    private static boolean isShownByJdk(Object self) {
        return UnsafeTypes.contain(UnsafeTypes.baseOf(self.getClass())) && !OwnMethods.reach(self, "toString()");
    }

    /** Whether others may put something into it at any time. */
    static boolean isConcurrent(Class<?> type) {
        return type.getName().startsWith(CONCURRENT);
    }

    private static boolean isCollection(Object self) {
        return self instanceof Collection || self instanceof Map;
    }

    // getState, setState and compareAndSetState of a synchronizer of the program's own: one volatile variable
    private static void synchronizerState(Execution e, Object self, boolean mutates, String method, int site) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, self, VariableNumbers.WHOLE, mutates);
        if (mutates) {
            int end = method.indexOf('(');
            String called = end < 0 ? UnsafeTypes.nameOf(self.getClass()) : method.substring(0, end);
            mutated(e, c, self, site, called);
        } else {
            looked(e, c, self, site, "getState");
        }
    }

    // what a class of the program's inherits from one that threads may share; all else it does in its own methods
    private static boolean synchronises(Class<?> base) {
        return locksItself(base) || base.getName().startsWith(CONCURRENT) && !Modifier.isAbstract(base.getModifiers());
    }

    static boolean locksItself(Class<?> type) {
        return type == Vector.class
                || type == java.util.Stack.class
                || type == Hashtable.class
                || type == StringBuffer.class
                || isWrapper(type);
    }

    /** The object is changed: acquire and release. */
    static void mutated(Execution e, ControlledThread c, Object self, int site, String method) {
        synchronized (e) {
            e.variables.of(self, VariableNumbers.WHOLE).write(c);
        }
        int id = e.idOf(self);
        e.event(c, EventKind.ACQUIRE, site, id, 0, method);
        e.event(c, EventKind.RELEASE, site, id, 0, method);
        ComputedKeys.changed(e, c, self, site);
        e.changed(c);
    }

    /** The object is looked at: an acquire where it has changed, else a poll. */
    static void looked(Execution e, ControlledThread c, Object self, int site, String method) {
        boolean fresh;
        boolean acquires;
        synchronized (e) {
            Variables.Variable variable = e.variables.of(self, VariableNumbers.WHOLE);
            fresh = variable.read(c);
            acquires = variable.acquire(c);
        }
        int id = e.idOf(self);
        if (fresh) {
            e.news(c);
        }
        // what has been put into a blocking queue is told by its own hooks
        if (acquires || self instanceof BlockingQueue) {
            e.event(c, EventKind.POLL, site, id, 0, method);
        }
        if (!fresh) {
            e.polled(c, id, -1, method);
        }
    }
}
