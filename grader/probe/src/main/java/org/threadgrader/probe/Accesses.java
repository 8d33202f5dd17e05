package org.threadgrader.probe;

import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;

/**
 * What woven code calls around accesses by VarHandle, field updater and the classes of java.util.concurrent.atomic. An access
 * to a field that is known by its number, or to an array's element, is one to that variable, so that it meets the program's
 * direct ones; any other is an acquire and a release on the object. A compareAndSet that failed has only looked.
 */
public final class Accesses {
    private Accesses() {}

    /** A variable; the field is a number, or the complement of an element's index. */
    record Place(Object target, int field) {}

    /** The field that a handle or an updater was made for. */
    private record Named(int field) {}

    /** The weaver's number of a field, known before a handle is made for it. */
    public static void field(String name, int number) {
        Execution e = Execution.now;
        if (e != null) {
            synchronized (e) {
                names(e).put(name, number);
            }
        }
    }

    @SuppressWarnings("unchecked") // it is put there right here
    private static Map<String, Integer> names(Execution e) {
        if (e.companion(Accesses.class) instanceof Map<?, ?> known) {
            return (Map<String, Integer>) known;
        }
        Map<String, Integer> made = new HashMap<>();
        e.companion(Accesses.class, made);
        return made;
    }

    /** A handle or an updater was made for a field of a class or of one above it. */
    public static void made(Object handle, Class<?> owner, String name) {
        Execution e = Execution.now;
        if (e == null || handle == null) {
            return;
        }
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            Integer number;
            synchronized (e) {
                number = names(e).get(type.getName() + "." + name);
            }
            if (number != null) {
                e.companion(handle, new Named(number));
                return;
            }
        }
    }

    /**
     * An access is about to happen.
     *
     * @param first the call's first argument where it is an object
     * @param second its second where it is an int
     */
    public static void before(Object self, Object first, int second, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null) {
            return;
        }
        Place place = place(e, self, first, second);
        if (place != null && self instanceof VarHandle && method.equals("get")) {
            Fields.plainRead(e, place.target, place.field, site);
            return;
        }
        if (place != null && self instanceof VarHandle && method.equals("set")) {
            Fields.plainWrite(e, place.target, place.field, site);
            return;
        }
        ControlledThread c = at(e, place, !isRead(method), site);
        if (method.endsWith("Opaque") || method.endsWith("Plain")) {
            opaque(e, c, place == null ? new Place(self, VariableNumbers.WHOLE) : place, isRead(method));
            return;
        }
        if (isConditional(method)) {
            c.accessed = place == null ? self : place;
        } else if (isRead(method)) {
            looked(e, c, place == null ? self : place, site, method);
        } else {
            mutated(e, c, place == null ? self : place, site, method);
            if (method.contains("pdate") || method.contains("ccumulate")) {
                // a function of the program's is called again where others were faster
                c.named.add(c, self);
            }
        }
    }

    // no race, and no order either (java.lang.invoke.VarHandle, "Opaque"); so do the plain modes of the atomic classes
    private static void opaque(Execution e, ControlledThread c, Place place, boolean read) {
        boolean fresh = true;
        synchronized (e) {
            Variables.Variable variable = e.variables.of(place.target, place.field);
            if (read) {
                fresh = variable.read(c);
                c.fences.hasRead(variable, place);
            } else {
                variable.write(c);
            }
        }
        if (!read) {
            e.changed(c);
        } else if (fresh) {
            e.news(c);
        } else {
            e.polled(c, place.target == null ? Execution.NOTHING : e.idOf(place.target), place.field, "volatile");
        }
    }

    private static ControlledThread at(Execution e, Place place, boolean writes, int site) {
        if (place == null) {
            return Waits.at(e, site);
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, place.target == null ? Variables.STATICS : place.target, place.field, writes);
        return c;
    }

    /** An access that answers with a boolean has happened: where it may fail, true says that it did not. */
    public static void after(boolean done, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        Object accessed = c.accessed;
        if (accessed == null) {
            return;
        }
        c.accessed = null;
        if (done) {
            mutated(e, c, accessed, site, "compareAndSet");
        } else {
            looked(e, c, accessed, site, "compareAndSet");
        }
    }

    /** A function of the program's is given what the field of a target holds, which another thread may have set. */
    static void seen(Object updater, Object target, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            Place place = place(e, updater, target, 0);
            looked(e, e.self(), place == null ? updater : place, site, "get");
        }
    }

    /** What such a function has returned is there: all that it did is before whoever reads the field. */
    static void updated(Object updater, Object target, int site) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            Place place = place(e, updater, target, 0);
            mutated(e, e.self(), place == null ? updater : place, site, "compareAndSet");
        }
    }

    private static Place place(Execution e, Object self, Object first, int second) {
        if (e.companion(self) instanceof Named named) {
            return new Place(first, named.field);
        }
        boolean ofElements = self instanceof VarHandle handle
                && first != null
                && first.getClass().isArray()
                && handle.coordinateTypes().size() == 2;
        return ofElements ? new Place(first, ~second) : null;
    }

    private static boolean isConditional(String method) {
        return method.contains("ompareAndSet") || method.startsWith("attempt");
    }

    private static boolean isRead(String method) {
        return method.startsWith("get") && !method.contains("And") && !method.contains("Then")
                || method.endsWith("Value")
                || method.startsWith("is")
                || method.equals("sum")
                || method.equals("length")
                || method.equals("toString");
    }

    private static void looked(Execution e, ControlledThread c, Object accessed, int site, String method) {
        if (!(accessed instanceof Place place)) {
            Calls.looked(e, c, accessed, site, method);
            return;
        }
        Fields.volatileRead(e, c, place.target, place.field, "VarHandle." + method, site);
    }

    private static void mutated(Execution e, ControlledThread c, Object accessed, int site, String method) {
        boolean whole = !(accessed instanceof Place);
        // a mode of its own acquires or releases, not both; an object as a whole may be an array, of which others have
        // written another element: who writes one is taken to have seen those
        boolean acquires = whole
                ? !(method.endsWith("Release") && accessed instanceof Number)
                : !method.startsWith("set") && !method.startsWith("lazySet") && !method.endsWith("Release");
        boolean releases = !method.endsWith("Acquire");
        Place place = accessed instanceof Place known ? known : new Place(accessed, VariableNumbers.WHOLE);
        Object fence;
        synchronized (e) {
            Variables.Variable variable = e.variables.of(place.target, place.field);
            fence = variable.fence();
            variable.write(c);
            e.wholeUpdates.writes(c, variable);
        }
        if (acquires) {
            ordered(e, c, place, whole ? EventKind.ACQUIRE : EventKind.VOLATILE_READ, site, method);
            Fences.seen(e, c, site, fence, method);
        }
        if (releases) {
            ordered(e, c, place, whole ? EventKind.RELEASE : EventKind.VOLATILE_WRITE, site, method);
        }
        e.changed(c);
    }

    private static void ordered(Execution e, ControlledThread c, Place place, EventKind kind, int site, String method) {
        boolean whole = kind == EventKind.ACQUIRE || kind == EventKind.RELEASE;
        // of an element, a text would name a collection
        boolean named = whole || place.field >= 0;
        e.event(c, kind, site, e.idOf(place.target), whole ? 0 : place.field, named ? method : "");
    }
}
