package org.threadgrader.probe;

import java.util.LinkedHashMap;

/** LinkedHashMap's constructors: in one that is ordered by access, a get changes the order, and so the map (LinkedHashMap). */
@HooksFor(LinkedHashMap.class)
public final class LinkedHashMapHooks {
    private static final Object BY_ACCESS = new Object();

    private LinkedHashMapHooks() {}

    @Argument
    public static boolean order(boolean byAccess, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = byAccess ? BY_ACCESS : null;
        }
        return byAccess;
    }

    @Constructed
    public static void constructed(LinkedHashMap<Object, Object> self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && e.self().takeConstructorArgument(descriptor.endsWith("Z)V")) == BY_ACCESS) {
            e.companion(self, BY_ACCESS);
        }
    }

    static boolean isOrderedByAccess(Object map) {
        Execution e = Execution.now;
        return e != null && map instanceof LinkedHashMap && e.companion(map) == BY_ACCESS;
    }
}
