package org.threadgrader.probe;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Set.add, which changes a set only where the element is new, equals, and Set.of, whose order must be the run's. */
@HooksFor(value = Set.class, also = Collection.class)
public final class SetHooks {
    private static final String ADD = "add(Ljava/lang/Object;)";

    private static final JdkMethod ADDED = new JdkMethod(boolean.class, "add", Object.class);

    private SetHooks() {}

    public static boolean add(Collection<Object> self, Object item, int site) {
        boolean begun = false;
        if (self instanceof Set) {
            begun = PossibleChanges.begin(self, ADD, site);
            Given.asked(self, item, site);
        } else {
            Calls.onInherited(self, true, ADD, site);
        }
        boolean changed = self.add(item);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    /** super.add(item). */
    @Super("add")
    public static boolean adding(Set<Object> self, Object item, int site) {
        boolean begun = PossibleChanges.begin(self, "add(", site);
        Given.asked(self, item, site);
        boolean changed = (boolean) ADDED.past(self, item);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    public static boolean equals(Collection<Object> self, Object other, int site) {
        return Equality.of(self, other, site);
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
        Given.walked(elements, site);
        Set<Object> real = Set.copyOf(elements);
        return Unordered.set(real, new LinkedHashSet<>(elements).toArray());
    }
}
