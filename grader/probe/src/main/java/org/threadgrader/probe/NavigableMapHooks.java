package org.threadgrader.probe;

import java.util.Map;
import java.util.NavigableMap;

/** NavigableMap's methods that look for an entry: which one they read, their answer says. */
@HooksFor(NavigableMap.class)
public final class NavigableMapHooks {
    private NavigableMapHooks() {}

    public static Map.Entry<Object, Object> lowerEntry(NavigableMap<Object, Object> self, Object key, int site) {
        boolean looks = looks(self, "lowerEntry(Ljava/lang/Object;)", site);
        return found(self, looks, self.lowerEntry(key), site);
    }

    public static Map.Entry<Object, Object> floorEntry(NavigableMap<Object, Object> self, Object key, int site) {
        boolean looks = looks(self, "floorEntry(Ljava/lang/Object;)", site);
        return found(self, looks, self.floorEntry(key), site);
    }

    public static Map.Entry<Object, Object> ceilingEntry(NavigableMap<Object, Object> self, Object key, int site) {
        boolean looks = looks(self, "ceilingEntry(Ljava/lang/Object;)", site);
        return found(self, looks, self.ceilingEntry(key), site);
    }

    public static Map.Entry<Object, Object> higherEntry(NavigableMap<Object, Object> self, Object key, int site) {
        boolean looks = looks(self, "higherEntry(Ljava/lang/Object;)", site);
        return found(self, looks, self.higherEntry(key), site);
    }

    private static boolean looks(Object self, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || OwnMethods.reach(self, method)) {
            return false;
        }
        boolean known = Elements.structureOf(e, self, site);
        if (!known) {
            Calls.onSuper(self, false, method, site);
        }
        return known;
    }

    private static Map.Entry<Object, Object> found(
            Object self, boolean looks, Map.Entry<Object, Object> entry, int site) {
        Execution e = Execution.now;
        if (looks && e != null && entry != null && !e.isOver()) {
            MapValues.entryRead(e, self, entry, site);
        }
        return entry;
    }
}
