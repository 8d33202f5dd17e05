package org.threadgrader.probe;

import java.util.Map;
import java.util.NavigableMap;

/** NavigableMap's methods that look for an entry: which one they read, their answer says. */
@HooksFor(NavigableMap.class)
public final class NavigableMapHooks {
    private NavigableMapHooks() {}

    public static Map.Entry<Object, Object> lowerEntry(NavigableMap<Object, Object> self, Object key, int site) {
        looking(self, "lowerEntry(Ljava/lang/Object;)", site);
        return found(self, self.lowerEntry(key), site);
    }

    public static Map.Entry<Object, Object> floorEntry(NavigableMap<Object, Object> self, Object key, int site) {
        looking(self, "floorEntry(Ljava/lang/Object;)", site);
        return found(self, self.floorEntry(key), site);
    }

    public static Map.Entry<Object, Object> ceilingEntry(NavigableMap<Object, Object> self, Object key, int site) {
        looking(self, "ceilingEntry(Ljava/lang/Object;)", site);
        return found(self, self.ceilingEntry(key), site);
    }

    public static Map.Entry<Object, Object> higherEntry(NavigableMap<Object, Object> self, Object key, int site) {
        looking(self, "higherEntry(Ljava/lang/Object;)", site);
        return found(self, self.higherEntry(key), site);
    }

    private static void looking(Object self, String method, int site) {
        Execution e = Execution.now;
        if (e != null && self != null && !Elements.structureOf(e, self, site)) {
            Calls.onInherited(self, false, method, site);
        }
    }

    private static Map.Entry<Object, Object> found(Object self, Map.Entry<Object, Object> entry, int site) {
        Execution e = Execution.now;
        if (e != null && entry != null && !e.isOver()) {
            Elements.entryRead(e, self, entry, site);
        }
        return entry;
    }
}
