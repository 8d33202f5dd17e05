package org.threadgrader.probe;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;

/** Map.Entry's orders by value: the JDK's code reads the values there. */
@HooksFor(Map.Entry.class)
public final class EntryHooks {
    private EntryHooks() {}

    @Static
    public static Comparator<Map.Entry<Object, Comparable<Object>>> comparingByValue(int site) {
        Comparator<Map.Entry<Object, Comparable<Object>>> order = Map.Entry.comparingByValue();
        return (Comparator<Map.Entry<Object, Comparable<Object>>> & Serializable) (one, other) -> {
            read(one, other, site);
            return order.compare(one, other);
        };
    }

    @Static
    public static Comparator<Map.Entry<Object, Object>> comparingByValue(Comparator<Object> values, int site) {
        Comparator<Map.Entry<Object, Object>> order = Map.Entry.comparingByValue(values);
        return (Comparator<Map.Entry<Object, Object>> & Serializable) (one, other) -> {
            read(one, other, site);
            return order.compare(one, other);
        };
    }

    private static void read(Object one, Object other, int site) {
        Calls.on(one, false, site);
        Calls.on(other, false, site);
    }
}
