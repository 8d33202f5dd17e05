package org.threadgrader.probe;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Map's methods that call the program back, and Map.of, whose order must be the run's. */
@HooksFor(Map.class)
public final class MapHooks {
    private static final String GET = "get(Ljava/lang/Object;)";
    private static final String GET_OR_DEFAULT = "getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)";

    private static final String PUT = "put(Ljava/lang/Object;Ljava/lang/Object;)";
    private static final String PUT_IF_ABSENT = "putIfAbsent(Ljava/lang/Object;Ljava/lang/Object;)";
    private static final String REPLACE = "replace(Ljava/lang/Object;Ljava/lang/Object;)";
    private static final String REPLACE_OLD = "replace(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)";
    private static final String PUT_ALL = "putAll(Ljava/util/Map;)";
    private static final String REMOVE = "remove(Ljava/lang/Object;)";
    private static final String REMOVE_OLD = "remove(Ljava/lang/Object;Ljava/lang/Object;)";
    private static final String COMPUTE_IF_ABSENT = "computeIfAbsent(Ljava/lang/Object;Ljava/util/function/Function;)";
    private static final String COMPUTE_IF_PRESENT =
            "computeIfPresent(Ljava/lang/Object;Ljava/util/function/BiFunction;)";
    private static final String COMPUTE = "compute(Ljava/lang/Object;Ljava/util/function/BiFunction;)";
    private static final String MERGE = "merge(Ljava/lang/Object;Ljava/lang/Object;Ljava/util/function/BiFunction;)";
    private static final String REPLACE_ALL = "replaceAll(Ljava/util/function/BiFunction;)";
    private static final String FOR_EACH = "forEach(Ljava/util/function/BiConsumer;)";

    private static final JdkMethod PUT_PAST = new JdkMethod(Object.class, "put", Object.class, Object.class);
    private static final JdkMethod COMPUTED_IF_ABSENT =
            new JdkMethod(Object.class, "computeIfAbsent", Object.class, Function.class);
    private static final JdkMethod COMPUTED_IF_PRESENT =
            new JdkMethod(Object.class, "computeIfPresent", Object.class, BiFunction.class);
    private static final JdkMethod COMPUTED = new JdkMethod(Object.class, "compute", Object.class, BiFunction.class);
    private static final JdkMethod MERGED =
            new JdkMethod(Object.class, "merge", Object.class, Object.class, BiFunction.class);

    private MapHooks() {}

    public static Object get(Map<Object, Object> self, Object key, int site) {
        if (!reaches(self, GET)) {
            looked(self, key, GET, site);
        }
        Given.asked(self, key, site);
        return self.get(key);
    }

    /** super.get(key). */
    @Super("get")
    public static void getting(Map<Object, Object> self, Object key, int site) {
        looked(self, key, GET, site);
    }

    public static Object getOrDefault(Map<Object, Object> self, Object key, Object absent, int site) {
        if (!reaches(self, GET_OR_DEFAULT)) {
            looked(self, key, GET_OR_DEFAULT, site);
        }
        Given.asked(self, key, site);
        return self.getOrDefault(key, absent);
    }

    /** super.getOrDefault(key, absent). */
    @Super("getOrDefault")
    public static void gettingOrDefault(Map<Object, Object> self, Object key, Object absent, int site) {
        looked(self, key, GET_OR_DEFAULT, site);
    }

    public static Object put(Map<Object, Object> self, Object key, Object value, int site) {
        int size = setting(self, key, false, PUT, site);
        Given.asked(self, key, site);
        Object old = self.put(key, value);
        MapValues.resized(self, size, site);
        return old;
    }

    /** super.put(key, value). */
    @Super("put")
    public static Object putting(Map<Object, Object> self, Object key, Object value, int site) {
        int size = setting(self, key, false, "put(", site);
        Given.asked(self, key, site);
        Object old = PUT_PAST.past(self, key, value);
        MapValues.resized(self, size, site);
        return old;
    }

    public static Object putIfAbsent(Map<Object, Object> self, Object key, Object value, int site) {
        Execution e = Execution.now;
        boolean held = e != null && !reaches(self, PUT_IF_ABSENT) && MapValues.ifHeld(e, self, key, site);
        int size = held ? -1 : setting(self, key, true, PUT_IF_ABSENT, site);
        Given.asked(self, key, site);
        Object old = self.putIfAbsent(key, value);
        MapValues.resized(self, size, site);
        return old;
    }

    private static int setting(Map<Object, Object> self, Object key, boolean ifAbsent, String method, int site) {
        Execution e = Execution.now;
        if (e == null || reaches(self, method)) {
            return -1;
        }
        int size = MapValues.ofSetting(e, self, key, ifAbsent, site);
        if (size < 0) {
            Calls.onSuper(self, true, method, site);
        }
        return size;
    }

    public static Object replace(Map<Object, Object> self, Object key, Object value, int site) {
        replacing(self, key, REPLACE, site);
        Given.asked(self, key, site);
        return self.replace(key, value);
    }

    public static boolean replace(Map<Object, Object> self, Object key, Object old, Object value, int site) {
        replacing(self, key, REPLACE_OLD, site);
        Given.asked(self, key, site);
        Given.asked(self, old, site);
        return self.replace(key, old, value);
    }

    private static void replacing(Map<Object, Object> self, Object key, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || reaches(self, method)) {
            return;
        }
        if (MapValues.isAbsent(e, self, key)) {
            Elements.structureOf(e, self, site);
        } else if (!MapValues.ofUnsure(e, self, key, true, site)) {
            setIfThere(self, key, method, site);
        }
    }

    public static Object remove(Map<Object, Object> self, Object key, int site) {
        Execution e = Execution.now;
        int size = -1;
        if (e != null && !reaches(self, REMOVE)) {
            size = MapValues.ofRemoval(e, self, key, site);
            if (size < 0) {
                Calls.onSuper(self, true, REMOVE, site);
            }
        }
        Given.asked(self, key, site);
        Object old = self.remove(key);
        MapValues.resized(self, size, site);
        if (old != null && e != null) {
            MapValues.removed(e, self, key);
        }
        return old;
    }

    public static boolean remove(Map<Object, Object> self, Object key, Object value, int site) {
        Execution e = Execution.now;
        int size = -1;
        if (e != null && !reaches(self, REMOVE_OLD)) {
            size = MapValues.ofComparedRemoval(e, self, key, site);
            if (size < 0) {
                Calls.onSuper(self, true, REMOVE_OLD, site);
            }
        }
        Given.asked(self, key, site);
        Given.asked(self, value, site);
        boolean removed = self.remove(key, value);
        MapValues.resized(self, size, site);
        return removed;
    }

    public static void putAll(Map<Object, Object> self, Map<Object, Object> from, int site) {
        Execution e = Execution.now;
        int size = -1;
        if (e != null && self != null && from != null) {
            boolean own = OwnMethods.reach(self, PUT_ALL) || OwnMethods.reach(self, PUT);
            size = own ? -1 : MapValues.ofAll(e, self, from, site);
            if (size < 0) {
                Calls.onInherited(self, true, PUT_ALL, site);
            }
            Given.with(self, from, "putAll", site);
        }
        self.putAll(from);
        MapValues.resized(self, size, site);
    }

    private static boolean reaches(Map<Object, Object> self, String method) {
        return self == null || OwnMethods.reach(self, method);
    }

    private static void looked(Map<Object, Object> self, Object key, String method, int site) {
        Execution e = Execution.now;
        boolean known = e == null
                || MapValues.ofMap(e, self, key, false, site)
                || MapValues.ofUnsure(e, self, key, false, site)
                || Elements.structureOf(e, self, site);
        if (!known) {
            Calls.onSuper(self, LinkedHashMapHooks.isOrderedByAccess(self), method, site);
        }
    }

    private static void setIfThere(Map<Object, Object> self, Object key, String method, int site) {
        Execution e = Execution.now;
        if (e != null && !MapValues.ofMap(e, self, key, true, site)) {
            Calls.onSuper(self, true, method, site);
        }
    }

    public static Object computeIfAbsent(
            Map<Object, Object> self, Object key, Function<Object, Object> make, int site) {
        int size = Callbacks.beginComputation(self, key, COMPUTE_IF_ABSENT, site);
        try {
            return self.computeIfAbsent(key, make);
        } finally {
            Callbacks.endComputation(self, key, size, COMPUTE_IF_ABSENT, site);
        }
    }

    // of a super call, the name goes without parameters, so that it is not taken for a call of the program's own method

    /** super.computeIfAbsent(key, make). */
    @Super("computeIfAbsent")
    public static Object computingIfAbsent(
            Map<Object, Object> self, Object key, Function<Object, Object> make, int site) {
        int size = Callbacks.beginComputation(self, key, "computeIfAbsent(", site);
        try {
            return COMPUTED_IF_ABSENT.past(self, key, make);
        } finally {
            Callbacks.endComputation(self, key, size, "computeIfAbsent(", site);
        }
    }

    public static Object computeIfPresent(
            Map<Object, Object> self, Object key, BiFunction<Object, Object, Object> make, int site) {
        int size = Callbacks.beginComputation(self, key, COMPUTE_IF_PRESENT, site);
        try {
            return self.computeIfPresent(key, make);
        } finally {
            Callbacks.endComputation(self, key, size, COMPUTE_IF_PRESENT, site);
        }
    }

    /** super.computeIfPresent(key, make). */
    @Super("computeIfPresent")
    public static Object computingIfPresent(
            Map<Object, Object> self, Object key, BiFunction<Object, Object, Object> make, int site) {
        int size = Callbacks.beginComputation(self, key, "computeIfPresent(", site);
        try {
            return COMPUTED_IF_PRESENT.past(self, key, make);
        } finally {
            Callbacks.endComputation(self, key, size, "computeIfPresent(", site);
        }
    }

    public static Object compute(
            Map<Object, Object> self, Object key, BiFunction<Object, Object, Object> make, int site) {
        int size = Callbacks.beginComputation(self, key, COMPUTE, site);
        try {
            return self.compute(key, make);
        } finally {
            Callbacks.endComputation(self, key, size, COMPUTE, site);
        }
    }

    /** super.compute(key, make). */
    @Super("compute")
    public static Object computing(
            Map<Object, Object> self, Object key, BiFunction<Object, Object, Object> make, int site) {
        int size = Callbacks.beginComputation(self, key, "compute(", site);
        try {
            return COMPUTED.past(self, key, make);
        } finally {
            Callbacks.endComputation(self, key, size, "compute(", site);
        }
    }

    public static Object merge(
            Map<Object, Object> self, Object key, Object value, BiFunction<Object, Object, Object> merge, int site) {
        int size = Callbacks.beginComputation(self, key, MERGE, site);
        try {
            return self.merge(key, value, merge);
        } finally {
            Callbacks.endComputation(self, key, size, MERGE, site);
        }
    }

    /** super.merge(key, value, merge). */
    @Super("merge")
    public static Object merging(
            Map<Object, Object> self, Object key, Object value, BiFunction<Object, Object, Object> merge, int site) {
        int size = Callbacks.beginComputation(self, key, "merge(", site);
        try {
            return MERGED.past(self, key, value, merge);
        } finally {
            Callbacks.endComputation(self, key, size, "merge(", site);
        }
    }

    public static boolean equals(Map<Object, Object> self, Object other, int site) {
        return Equality.of(self, other, site);
    }

    public static void replaceAll(Map<Object, Object> self, BiFunction<Object, Object, Object> replace, int site) {
        Callbacks.beginSetting(self, REPLACE_ALL, site);
        try {
            self.replaceAll(replace);
        } finally {
            Callbacks.end(self, true, REPLACE_ALL, site);
        }
    }

    public static void forEach(Map<Object, Object> self, BiConsumer<Object, Object> action, int site) {
        Execution e = Execution.now;
        Object map = e == null || self == null ? null : Elements.whole(e, self);
        if (map != null && !reaches(self, FOR_EACH) && MapValues.isMap(map)) {
            Elements.structure(e, map, site);
            self.forEach(
                    action == null
                            ? null
                            : (key, value) -> {
                                MapValues.comesTo(map, key, site);
                                action.accept(key, value);
                            });
            return;
        }
        Callbacks.begin(self, false, FOR_EACH, site);
        try {
            self.forEach(action);
        } finally {
            Callbacks.end(self, false, FOR_EACH, site);
        }
    }

    @Static
    public static Map<Object, Object> of(Object k1, Object v1, Object k2, Object v2, int site) {
        return Unordered.map(Map.of(k1, v1, k2, v2), k1, k2);
    }

    @Static
    public static Map<Object, Object> of(Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, int site) {
        return Unordered.map(Map.of(k1, v1, k2, v2, k3, v3), k1, k2, k3);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1, Object v1, Object k2, Object v2, Object k3, Object v3, Object k4, Object v4, int site) {
        return Unordered.map(Map.of(k1, v1, k2, v2, k3, v3, k4, v4), k1, k2, k3, k4);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            int site) {
        return Unordered.map(Map.of(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5), k1, k2, k3, k4, k5);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            int site) {
        return Unordered.map(Map.of(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6), k1, k2, k3, k4, k5, k6);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7,
            int site) {
        return Unordered.map(
                Map.of(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7), k1, k2, k3, k4, k5, k6, k7);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7,
            Object k8,
            Object v8,
            int site) {
        return Unordered.map(
                Map.of(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8), k1, k2, k3, k4, k5, k6, k7, k8);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7,
            Object k8,
            Object v8,
            Object k9,
            Object v9,
            int site) {
        return Unordered.map(
                Map.of(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9),
                k1,
                k2,
                k3,
                k4,
                k5,
                k6,
                k7,
                k8,
                k9);
    }

    @Static
    public static Map<Object, Object> of(
            Object k1,
            Object v1,
            Object k2,
            Object v2,
            Object k3,
            Object v3,
            Object k4,
            Object v4,
            Object k5,
            Object v5,
            Object k6,
            Object v6,
            Object k7,
            Object v7,
            Object k8,
            Object v8,
            Object k9,
            Object v9,
            Object k10,
            Object v10,
            int site) {
        return Unordered.map(
                Map.of(k1, v1, k2, v2, k3, v3, k4, v4, k5, v5, k6, v6, k7, v7, k8, v8, k9, v9, k10, v10),
                k1,
                k2,
                k3,
                k4,
                k5,
                k6,
                k7,
                k8,
                k9,
                k10);
    }

    @Static
    public static Map<Object, Object> ofEntries(Map.Entry<Object, Object>[] entries, int site) {
        Map<Object, Object> real = Map.ofEntries(entries);
        return Unordered.map(real, Arrays.stream(entries).map(Map.Entry::getKey).toArray());
    }

    @Static
    public static Map<Object, Object> copyOf(Map<Object, Object> entries, int site) {
        Given.told(entries, site);
        Map<Object, Object> real = Map.copyOf(entries);
        return Unordered.map(real, entries.keySet().toArray());
    }
}
