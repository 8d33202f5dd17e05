package org.threadgrader.probe;

import java.util.Collection;

/**
 * Calls that may change a collection, and whose answer says whether they have: until then they look at it. A piece of
 * {@link Calls}.
 */
final class PossibleChanges {
    private PossibleChanges() {}

    /**
     * A method of a collection is about to be called whose answer will say whether it has changed it.
     *
     * @return whether it counts as a look at the collection until then; else it has been reported as a change
     */
    static boolean begin(Object self, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || OwnMethods.reach(self, method)) {
            return false;
        }
        if (!isOne(self, method)) {
            Calls.onSuper(self, true, method, site);
            return false;
        }
        Object collection = behind(e, self);
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, collection, VariableNumbers.WHOLE, true);
        Views.usedDirectly(e, collection);
        String name = UnsafeTypes.nameOf(collection.getClass());
        Fields.readNow(e, c, collection, VariableNumbers.WHOLE, site, name);
        if (!method.startsWith("add")) {
            Elements.looked(e, c, self, collection, Looks.of(method), site, name);
        }
        return true;
    }

    /** The same of one that goes through another collection. */
    static boolean begin(Object self, Object other, String name, int site) {
        boolean begun = begin(self, name + "(Ljava/util/Collection;)", site);
        Given.with(self, other, name, site);
        return begun;
    }

    /** Whether such a method is the JDK's own, of an unsynchronised collection or a view of one. */
    static boolean isOne(Object self, String method) {
        Execution e = Execution.now;
        if (e == null || self == null || OwnMethods.reach(self, method)) {
            return false;
        }
        Class<?> type = self.getClass();
        return UnsafeTypes.contain(UnsafeTypes.baseOf(type))
                || !Calls.locksItself(type)
                        && UnsafeTypes.contain(behind(e, self).getClass());
    }

    private static Object behind(Execution e, Object self) {
        Object behind = UnsafeTypes.contain(UnsafeTypes.baseOf(self.getClass())) ? null : Views.behind(e, self);
        return behind == null ? Calls.wholeOf(e, self) : behind;
    }

    /** How many elements there are before such a call; where it has been reported as a change, or only the program can tell: -1. */
    static int sizeAt(Collection<?> self, boolean begun) {
        return begun && !OwnMethods.reach(self, "size()") ? Elements.sizeOf(self) : -1;
    }

    /** It has returned, or thrown after it had changed something. */
    static void end(Collection<?> self, int before, boolean begun, boolean changed, int site) {
        end(self, begun && (changed || before >= 0 && Elements.sizeOf(self) != before), site);
    }

    /** It has returned. */
    static void end(Object self, boolean changed, int site) {
        Execution e = Execution.now;
        if (changed && e != null && !e.isOver()) {
            Object collection = behind(e, self);
            String name = UnsafeTypes.nameOf(collection.getClass());
            Fields.writeNow(e, e.self(), collection, VariableNumbers.WHOLE, site, name);
        }
    }
}
