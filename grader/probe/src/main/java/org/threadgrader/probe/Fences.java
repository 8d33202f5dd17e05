package org.threadgrader.probe;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What fences order for one thread (java.lang.invoke.VarHandle, "Memory fences"): what comes before a release fence is before
 * what comes after the acquire fence of whoever has read, in opaque mode or a stronger one, what was written after the
 * release fence. A piece of {@link ControlledThread}, guarded by its {@link Execution}.
 */
final class Fences {
    /** The thread's release fences up to now, one object for all of them; null: there was none. */
    private Object released;

    /** What was read in opaque mode since the last acquire fence. */
    private final Map<Variables.Variable, Accesses.Place> read = new LinkedHashMap<>();

    /** By what was read, the release fence that came before its write. */
    private final Map<Variables.Variable, Object> carried = new HashMap<>();

    static void release(Execution e, ControlledThread c, int site, String method) {
        Fences fences = c.fences;
        if (fences.released == null) {
            fences.released = new Object();
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(fences.released), 0, method);
    }

    static void acquire(Execution e, ControlledThread c, int site, String method) {
        c.fences.read.forEach((variable, place) -> {
            // its last write may have been one that needs no fence
            e.event(c, EventKind.VOLATILE_READ, site, e.idOf(place.target()), place.field(), "");
            seen(e, c, site, c.fences.carried.get(variable), method);
        });
        c.fences.read.clear();
        c.fences.carried.clear();
    }

    /** The fence that a write by this thread carries with it. */
    Object carried() {
        return released == null ? Variables.UNFENCED : released;
    }

    void hasRead(Variables.Variable variable, Accesses.Place place) {
        read.put(variable, place);
        carried.put(variable, variable.fence());
    }

    /** What was written after a release fence was read by more than an opaque read, which needs no fence. */
    static void seen(Execution e, ControlledThread c, int site, Object fence, String method) {
        if (fence != Variables.UNFENCED) {
            e.event(c, EventKind.ACQUIRE, site, e.idOf(fence), 0, method);
        }
    }
}
