package org.threadgrader.probe;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Calls of the JDK's that call the program back while they hold a lock inside. A monitor is modelled, so that others wait
 * for it where the scheduler sees them; under any other lock there is no switch, and a wait ends control, as nobody could
 * be told who keeps whom waiting.
 */
public final class Callbacks {
    static final String UNDER_LOCK = "a callback under a lock of the JDK's";

    private static final String ABSENT = "computeIfAbsent";
    private static final String PRESENT = "computeIfPresent";

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Callbacks() {}

    /** A method of the program's begins that a collection of the JDK's may call to compare its elements. */
    public static void comparing() {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return;
        }
        ControlledThread c = e.self();
        boolean locked = c.named.enter(e, c, true);
        c.lockedCallbacks.set(c.callbacks++, locked);
        if (locked) {
            c.pin(UNDER_LOCK);
        }
    }

    /** It ends, on any path. */
    public static void compared() {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            return;
        }
        ControlledThread c = e.self();
        if (c.callbacks > 0 && c.lockedCallbacks.get(--c.callbacks)) {
            c.pinned--;
        }
    }

    /** A method of the program's begins that the JDK may call for each element of a collection, or over again. */
    public static void called() {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            ControlledThread c = e.self();
            c.named.enter(e, c, false);
        }
    }

    /** A formatter of the program's begins: that of a StreamHandler is called under the handler's lock. */
    public static void formatting(Object self, int site) {
        Execution e = Execution.now;
        if (e != null && isCalledByHandler()) {
            ControlledThread c = e.self();
            c.pin(UNDER_LOCK);
            e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "format");
        }
    }

    /** It ends, on any path. */
    public static void formatted(Object self, int site) {
        Execution e = Execution.now;
        if (e != null && isCalledByHandler()) {
            ControlledThread c = e.self();
            e.event(c, EventKind.RELEASE, site, e.idOf(self), 0, "format");
            c.pinned--;
        }
    }

    private static boolean isCalledByHandler() {
        return caller().filter(caller -> caller.getClassName().equals("java.util.logging.StreamHandler"))
                .isPresent();
    }

    /** A method of the program's begins that a thread pool may call under its main lock: anywhere but where a worker runs. */
    public static void enteredByPool(Object self, int site) {
        Execution e = Execution.now;
        if (e != null && isCalledByPool()) {
            ControlledThread c = e.self();
            if (self instanceof ThreadPoolExecutor pool) {
                ExecutorServiceHooks.terminationSeen(e, c, pool, "ThreadPoolExecutor.terminated", site);
            }
            c.pin(UNDER_LOCK);
        }
    }

    /** It ends, on any path. */
    public static void leftToPool() {
        Execution e = Execution.now;
        if (e != null && isCalledByPool()) {
            e.self().pinned--;
        }
    }

    private static boolean isCalledByPool() {
        return caller().filter(caller -> caller.getDeclaringClass() == ThreadPoolExecutor.class)
                .filter(caller -> !caller.getMethodName().equals("runWorker"))
                .isPresent();
    }

    // this method, who asks, the hook, the program's method, its caller
    private static Optional<StackWalker.StackFrame> caller() {
        return CALLERS.walk(frames -> frames.skip(4).findFirst());
    }

    /** Begins such a call, after its own scheduling point. */
    static void begin(Object self, boolean mutates, String method, int site) {
        Calls.onInherited(self, mutates, method, site);
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, method)) {
            return;
        }
        if (Calls.locksItself(self.getClass())) {
            Monitors.enter(Views.mutexOf(e, self), site);
        } else if (holdsLock(self, mutates)) {
            ControlledThread c = e.self();
            c.pin(UNDER_LOCK);
            c.inside.add(self);
        }
    }

    /** Begins a call that sets all elements of a list, or all values of a map. */
    static void beginSetting(Object collection, String method, int site) {
        Execution e = Execution.now;
        boolean known = e != null
                && collection != null
                && !OwnMethods.reach(collection, method)
                && (ListElements.ofWholeList(e, collection, site) || MapValues.ofWholeMap(e, collection, site));
        if (!known) {
            begin(collection, true, method, site);
        }
    }

    /**
     * Begins the computation of a key's value.
     *
     * @return the size of an unsynchronised map whose key is there, or may be, so that the computation sets a value at most as long
     *     as the size stays; else -1
     */
    static int beginComputation(Object map, Object key, String method, int site) {
        Execution e = Execution.now;
        if (e == null || map == null || OwnMethods.reach(map, method)) {
            return -1;
        }
        Given.asked(map, key, site);
        if (!(map instanceof ConcurrentHashMap<?, ?> concurrent)) {
            return beginUnsynchronised(e, map, key, method, site);
        }
        ControlledThread c = e.self();
        c.beginsComputation = true;
        c.computedKey = key;
        try {
            begin(map, true, method, site);
        } finally {
            c.beginsComputation = false;
            c.computedKey = null;
        }
        boolean looksOnly = method.startsWith(ABSENT)
                && key != null
                && key.getClass().getClassLoader() == null
                && !OwnMethods.reach(map, "containsKey(Ljava/lang/Object;)")
                && !OwnMethods.reach(map, "get(Ljava/lang/Object;)")
                && concurrent.containsKey(key);
        if (c.computes(map) && !looksOnly) {
            e.event(c, EventKind.NESTED_UPDATE, site, e.idOf(map), 0, "");
        }
        c.computing.push(map);
        return -1;
    }

    private static int beginUnsynchronised(Execution e, Object map, Object key, String method, int site) {
        if (method.startsWith(PRESENT) && MapValues.isAbsent(e, map, key)) {
            Elements.structureOf(e, map, site);
            return -1;
        }
        boolean ifAbsent = method.startsWith(ABSENT);
        if (ifAbsent && MapValues.ifHeld(e, map, key, site)) {
            return -1;
        }
        int size = MapValues.ofSetting(e, map, key, ifAbsent, site);
        if (size < 0) {
            begin(map, true, method, site);
        }
        return size;
    }

    /**
     * Ends it, on any path.
     *
     * @param size what its beginning has answered
     */
    static void endComputation(Object map, Object key, int size, String method, int site) {
        Execution e = Execution.now;
        if (e == null || !(map instanceof ConcurrentHashMap) || OwnMethods.reach(map, method)) {
            end(map, true, method, site);
            MapValues.resized(map, size, site);
            return;
        }
        ControlledThread c = e.self();
        c.computing.pop();
        leave(c, map);
        if (e.isOver()) {
            return;
        }
        if (ComputedKeys.tell(key)) {
            ComputedKeys.computed(e, c, map, key, ComputedKeys.ENDS, site);
        } else {
            Calls.mutated(e, c, map, site, UnsafeTypes.nameOf(map.getClass()));
        }
    }

    /** Ends it, on any path. */
    static void end(Object self, boolean mutates, String method, int site) {
        Execution e = Execution.now;
        if (e == null || OwnMethods.reach(self, method)) {
            return;
        }
        if (Calls.locksItself(self.getClass())) {
            Monitors.exit(Views.mutexOf(e, self), site);
        } else {
            ControlledThread c = e.self();
            if (holdsLock(self, mutates)) {
                leave(c, self);
            }
            if (mutates && Calls.isConcurrent(self.getClass()) && !e.isOver()) {
                // what the program did in the call is before whoever looks at the object next
                Calls.mutated(e, c, self, site, UnsafeTypes.nameOf(self.getClass()));
            }
        }
    }

    private static void leave(ControlledThread c, Object self) {
        c.pinned--;
        c.inside.remove(c.inside.size() - 1);
    }

    /**
     * Waits, before a change of the object, as long as another thread waits for something in a callback of it: some of them wait
     * in truth, too, by which keys they change.
     */
    static void awaitLeft(Execution e, ControlledThread c, Object object, int site) {
        if (e.isInside(c, object)) {
            e.block(c, object, UNDER_LOCK, site, () -> !e.isInside(c, object), -1, false);
        }
    }

    /** Whether a thread that waits in callbacks may be passed over: all of them are of objects whose changes others can be kept from. */
    static boolean mayWait(ControlledThread c) {
        return c.pinned == c.inside.size()
                && c.inside.stream()
                        .allMatch(object ->
                                object instanceof ConcurrentHashMap || object instanceof CopyOnWriteArrayList);
    }

    private static boolean holdsLock(Object self, boolean mutates) {
        return self instanceof ArrayBlockingQueue
                || self instanceof PriorityBlockingQueue
                || mutates
                        && (self instanceof ConcurrentHashMap
                                || self instanceof CopyOnWriteArrayList
                                || self instanceof CopyOnWriteArraySet);
    }
}
