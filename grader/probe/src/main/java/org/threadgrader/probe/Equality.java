package org.threadgrader.probe;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lists and maps that are compared inside the JDK: where they are equal, all their elements have been read, else none behind the
 * first two that differ. A piece of {@link Elements}.
 */
final class Equality {
    private static final String EQUALS = "equals(Ljava/lang/Object;)";

    private Equality() {}

    static boolean of(Object self, Object other, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || OwnMethods.reach(self, EQUALS) || !hasElements(e, self)) {
            Calls.onInherited(self, false, EQUALS, site);
            return self.equals(other);
        }
        Elements.structureOf(e, self, site);
        if (other != null && hasElements(e, other)) {
            Elements.structureOf(e, other, site);
        }
        boolean equal = self.equals(other);
        if (self != other && !e.isOver()) {
            if (equal) {
                read(e, self, site);
                read(e, other, site);
            } else if (self instanceof List<?> one && other instanceof List<?> two) {
                readUpToTheFirstThatDiffers(e, one, two, site);
            }
        }
        return equal;
    }

    private static boolean hasElements(Execution e, Object compared) {
        Object whole = Elements.whole(e, compared);
        return compared instanceof List<?> && (whole.getClass().isArray() || ListElements.isList(whole))
                || compared instanceof Map && MapValues.isMap(whole);
    }

    private static void read(Execution e, Object compared, int site) {
        Object whole = Elements.whole(e, compared);
        if (compared instanceof List<?> list && whole.getClass().isArray()) {
            for (int at = 0; at < Elements.sizeOf(list); at++) {
                ListElements.comesTo(e, list, at, site);
            }
        } else if (hasElements(e, compared)) {
            Elements.all(e, e.self(), compared, whole, site, UnsafeTypes.nameOf(whole.getClass()));
        }
    }

    private static void readUpToTheFirstThatDiffers(Execution e, List<?> one, List<?> two, int site) {
        if (!isOfJdk(e, one) || !isOfJdk(e, two) || Elements.sizeOf(one) != Elements.sizeOf(two)) {
            return;
        }
        int same = Elements.asked(e, () -> sameAtFirst(one, two));
        for (int at = 0; at <= same && at < Elements.sizeOf(one); at++) {
            ListElements.comesTo(e, one, at, site);
            ListElements.comesTo(e, two, at, site);
        }
    }

    /** How many elements are the same in both, as far as to ask them has no effect. */
    private static int sameAtFirst(List<?> one, List<?> two) {
        int same = 0;
        Iterator<?> others = two.iterator();
        for (Object element : one) {
            if (!others.hasNext() || !isSame(element, others.next())) {
                return same;
            }
            same++;
        }
        return same;
    }

    private static boolean isSame(Object element, Object other) {
        return element == other || Keys.mayBeAsked(element) && Objects.equals(element, other);
    }

    /** Whether to go through a list calls nothing of the program's. */
    private static boolean isOfJdk(Execution e, List<?> list) {
        Object whole = Elements.whole(e, list);
        return list.getClass().getClassLoader() == null
                && whole.getClass().getClassLoader() == null
                && hasElements(e, list);
    }
}
