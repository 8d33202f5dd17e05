package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Set.of and Map.of iterate in an order that varies from JVM to JVM: here it is one of the seed's choosing. */
final class Unordered {
    private Unordered() {}

    static Set<Object> set(Set<Object> real, Object... elements) {
        Execution e = Execution.now;
        if (e == null || real.size() < 2) {
            return real;
        }
        List<Object> order = new ArrayList<>(List.of(elements));
        Collections.shuffle(order, new Random(e.seed()));
        return Collections.unmodifiableSet(new LinkedHashSet<>(order));
    }

    static Map<Object, Object> map(Map<Object, Object> real, Object... keys) {
        Execution e = Execution.now;
        if (e == null || real.size() < 2) {
            return real;
        }
        List<Object> order = new ArrayList<>(List.of(keys));
        Collections.shuffle(order, new Random(e.seed()));
        Map<Object, Object> made = new LinkedHashMap<>();
        for (Object key : order) {
            made.put(key, real.get(key));
        }
        Map<Object, Object> map = Collections.unmodifiableMap(made);
        synchronized (e) {
            e.shadows.of(map).unordered = true;
        }
        return map;
    }
}
