package org.threadgrader.probe;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What changes a set only where an element is new, or is there; and Set.of, whose order must be the run's. */
@HooksFor(Set.class)
public final class SetHooks {
    private static final String ADD = "add(Ljava/lang/Object;)";
    private static final String REMOVE = "remove(Ljava/lang/Object;)";

    private SetHooks() {}

    public static boolean add(Set<Object> self, Object item, int site) {
        if (Execution.now != null && self != null && !OwnMethods.reach(self, ADD)) {
            Calls.onSuper(self, !Elements.isHeld(self, item), ADD, site);
        }
        return self.add(item);
    }

    public static boolean remove(Set<Object> self, Object item, int site) {
        if (Execution.now != null && self != null && !OwnMethods.reach(self, REMOVE)) {
            Calls.onSuper(self, !Elements.isMissing(self, item), REMOVE, site);
        }
        return self.remove(item);
    }

    @Static
    public static Set<Object> of(Object e1, Object e2, int site) {
        return Unordered.set(Set.of(e1, e2), e1, e2);
    }

    @Static
    public static Set<Object> of(Object e1, Object e2, Object e3, int site) {
        return Unordered.set(Set.of(e1, e2, e3), e1, e2, e3);
    }

    @Static
    public static Set<Object> of(Object e1, Object e2, Object e3, Object e4, int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4), e1, e2, e3, e4);
    }

    @Static
    public static Set<Object> of(Object e1, Object e2, Object e3, Object e4, Object e5, int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4, e5), e1, e2, e3, e4, e5);
    }

    @Static
    public static Set<Object> of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4, e5, e6), e1, e2, e3, e4, e5, e6);
    }

    @Static
    public static Set<Object> of(
            Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4, e5, e6, e7), e1, e2, e3, e4, e5, e6, e7);
    }

    @Static
    public static Set<Object> of(
            Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8, int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4, e5, e6, e7, e8), e1, e2, e3, e4, e5, e6, e7, e8);
    }

    @Static
    public static Set<Object> of(
            Object e1,
            Object e2,
            Object e3,
            Object e4,
            Object e5,
            Object e6,
            Object e7,
            Object e8,
            Object e9,
            int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4, e5, e6, e7, e8, e9), e1, e2, e3, e4, e5, e6, e7, e8, e9);
    }

    @Static
    public static Set<Object> of(
            Object e1,
            Object e2,
            Object e3,
            Object e4,
            Object e5,
            Object e6,
            Object e7,
            Object e8,
            Object e9,
            Object e10,
            int site) {
        return Unordered.set(Set.of(e1, e2, e3, e4, e5, e6, e7, e8, e9, e10), e1, e2, e3, e4, e5, e6, e7, e8, e9, e10);
    }

    @Static
    public static Set<Object> of(Object[] elements, int site) {
        return Unordered.set(Set.of(elements), elements);
    }

    @Static
    public static Set<Object> copyOf(Collection<?> elements, int site) {
        Calls.told(elements, true, site);
        Set<Object> real = Set.copyOf(elements);
        return Unordered.set(real, new LinkedHashSet<>(elements).toArray());
    }
}
