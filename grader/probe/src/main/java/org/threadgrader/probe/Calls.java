package org.threadgrader.probe;

import java.io.Closeable;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Formatter;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

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
            Streams.remembers(e, c, stream, true, site);
        }
    }

    /** A method of the JDK's is about to be called that uses the stream it is given; null: the standard error. */
    public static void hands(Object given, int site) {
        Execution e = Execution.now;
        Object stream = given == null ? System.err : given;
        if (e != null && stream != null) {
            ControlledThread c = Waits.at(e, site);
            Streams.entering(e, c, stream, "", site);
            Streams.remembers(e, c, stream, true, site);
        }
    }

    /** A method of a JDK object is about to be called. */
    public static void on(Object self, boolean mutates, int site) {
        on(self, mutates, "", site);
    }

    private static boolean isConstant(Object self) {
        return self instanceof String
                || self instanceof Number && self.getClass().getName().startsWith("java.lang.");
    }

    static void on(Object self, boolean mutates, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || isConstant(self)) {
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
            Streams.remembers(e, printing, self, mutates, site);
            return;
        }
        if (ofProgram && SynchronizerQueue.isOf(self)) {
            synchronizerState(e, self, mutates, method, site);
            return;
        }
        if (UnsafeTypes.contain(self.getClass()) || self instanceof Map.Entry && Views.isUnmodifiable(self)) {
            plainOrEntry(e, self, mutates, Looks.of(method), site);
            if (self instanceof Formatter) {
                Streams.remembers(e, e.self(), self, true, site);
            }
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
        if (self instanceof Closeable && Streams.memory(self) == null) {
            // what it is told to look at may be what it has yet to write
            Streams.remembers(e, c, self, true, site);
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
    static Object carrier(Execution e, Object self, Object behind) {
        if (self instanceof Future) {
            return FutureHooks.carrier(e, self);
        }
        if (behind != null && isConcurrent(behind.getClass())) {
            return behind;
        }
        if (self instanceof StringWriter && Streams.memory(self) instanceof StringBuffer text) {
            return text;
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

    static void plainOrEntry(Execution e, Object self, boolean mutates, Looks looks, int site) {
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

    static void plain(Execution e, Object view, Object self, boolean mutates, Looks looks, int site) {
        Views.usedDirectly(e, self);
        String name = UnsafeTypes.nameOf(self.getClass());
        if (mutates) {
            Fields.plainWrite(e, self, VariableNumbers.WHOLE, site, name);
        } else {
            Fields.plainRead(e, self, VariableNumbers.WHOLE, site, name);
            Elements.looked(e, e.self(), view, self, looks, site, name);
        }
    }

    static boolean isWrapper(Class<?> type) {
        return type.getName().startsWith("java.util.Collections$Synchronized");
    }

    /** Whether others may put something into it at any time. */
    static boolean isConcurrent(Class<?> type) {
        return type.getName().startsWith(CONCURRENT);
    }

    static boolean isCollection(Object self) {
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
        long kind = QueueHooks.kindOf(self);
        e.event(c, EventKind.ACQUIRE, site, id, kind, method);
        e.event(c, EventKind.RELEASE, site, id, kind, method);
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
            e.wholeUpdates.reads(c, variable);
        }
        int id = e.idOf(self);
        if (fresh) {
            e.news(c);
        }
        boolean told = acquires || c.readsToUpdate;
        c.readsToUpdate = false;
        // what has been put into a blocking queue is told by its own hooks
        if (told || self instanceof BlockingQueue) {
            e.event(c, EventKind.POLL, site, id, 0, method);
        }
        if (!fresh) {
            e.polled(c, id, -1, method);
        }
    }
}
