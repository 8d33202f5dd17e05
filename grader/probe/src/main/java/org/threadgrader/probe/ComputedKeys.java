package org.threadgrader.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries what a ConcurrentHashMap's computations release, each key's apart: the map puts those of one key in an order, and
 * promises none to those of two (java.util.concurrent.ConcurrentMap, memory consistency). Whatever else changes the map is
 * before all of them, and they are before whoever looks at it. A piece of {@link Callbacks}.
 */
public final class ComputedKeys {
    /** The text of what a computation releases last as it begins. */
    public static final String BEGINS = "ConcurrentHashMap.compute";

    /** The same as it ends. */
    public static final String ENDS = "ConcurrentHashMap.computed";

    private static final String MAP = "ConcurrentHashMap";

    private final Object otherChanges = new Object();
    private final Map<Object, Object> carriers = new HashMap<>();

    private ComputedKeys() {}

    /** Whether a key is told from others without a call of the program's equals. */
    static boolean tell(Object key) {
        return key instanceof String
                || key instanceof Number && key.getClass().getClassLoader() == null
                || key instanceof Character
                || key instanceof Boolean
                || key instanceof Enum;
    }

    /** The computation of a key's value begins or ends: acquire and release. */
    static void computed(Execution e, ControlledThread c, Object map, Object key, String text, int site) {
        ComputedKeys keys = of(e, c, map, site);
        Object carrier;
        synchronized (e) {
            carrier = keys.carriers.computeIfAbsent(key, first -> new Object());
            e.variables.of(map, VariableNumbers.WHOLE).writeUnseen(c);
        }
        e.event(c, EventKind.ACQUIRE, site, e.idOf(keys.otherChanges), 0, MAP);
        e.event(c, EventKind.ACQUIRE, site, e.idOf(carrier), 0, MAP);
        e.event(c, EventKind.RELEASE, site, e.idOf(carrier), 0, MAP);
        e.event(c, EventKind.RELEASE, site, e.idOf(map), 0, text);
        e.changed(c);
    }

    /** The map has been changed in another way. */
    static void changed(Execution e, ControlledThread c, Object map, int site) {
        if (map instanceof ConcurrentHashMap && e.companion(map) instanceof ComputedKeys keys) {
            e.event(c, EventKind.RELEASE, site, e.idOf(keys.otherChanges), 0, MAP);
        }
    }

    private static ComputedKeys of(Execution e, ControlledThread c, Object map, int site) {
        if (e.companion(map) instanceof ComputedKeys known) {
            return known;
        }
        ComputedKeys made = new ComputedKeys();
        e.companion(map, made);
        e.event(c, EventKind.ACQUIRE, site, e.idOf(map), 0, MAP);
        e.event(c, EventKind.RELEASE, site, e.idOf(made.otherChanges), 0, MAP);
        return made;
    }
}
