package org.threadgrader.probe;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** List's methods that call the program back, and those that go to one element, which may be an array's. */
@HooksFor(List.class)
public final class ListHooks {
    private static final String REPLACE_ALL = "replaceAll(Ljava/util/function/UnaryOperator;)";
    private static final String SORT = "sort(Ljava/util/Comparator;)";

    private static final String LAST_INDEX_OF = "lastIndexOf(Ljava/lang/Object;)";
    private static final String INDEX_OF = "indexOf(Ljava/lang/Object;)";

    private ListHooks() {}

    public static Object get(List<Object> self, int index, int site) {
        accessed(self, index, false, "get(I)", site);
        return self.get(index);
    }

    /** super.get(index). */
    @Super("get")
    public static void getting(List<Object> self, int index, int site) {
        accessedAsInherited(self, index, false, "get(I)", site);
    }

    /** super.set(index, element). */
    @Super("set")
    public static void setting(List<Object> self, int index, Object element, int site) {
        accessedAsInherited(self, index, true, "set(ILjava/lang/Object;)", site);
    }

    private static void accessedAsInherited(Object self, int index, boolean writes, String method, int site) {
        Execution e = Execution.now;
        if (e != null && !ListElements.ofList(e, self, index, writes, site)) {
            Calls.onSuper(self, writes, method, site);
        }
    }

    public static Object set(List<Object> self, int index, Object element, int site) {
        set(self, index, site);
        return self.set(index, element);
    }

    /** An element is about to be set. */
    static void set(List<Object> self, int index, int site) {
        accessed(self, index, true, "set(ILjava/lang/Object;)", site);
    }

    public static int indexOf(List<Object> self, Object item, int site) {
        boolean asks = searches(self, item, INDEX_OF, site);
        Given.asked(self, item, site);
        int found = self.indexOf(item);
        if (asks) {
            ListElements.searched(self, found, site);
        }
        return found;
    }

    public static boolean contains(List<Object> self, Object item, int site) {
        if (searches(self, item, "contains(Ljava/lang/Object;)", site)) {
            // what these lists' own one does
            Given.asked(self, item, site);
            int found = self.indexOf(item);
            ListElements.searched(self, found, site);
            return found >= 0;
        }
        Given.asked(self, item, site);
        return self.contains(item);
    }

    public static int lastIndexOf(List<Object> self, Object item, int site) {
        Execution e = Execution.now;
        boolean known = e != null
                && self != null
                && !OwnMethods.reach(self, LAST_INDEX_OF)
                && ListElements.areOfList(e, self)
                && !OwnMethods.reach(Elements.whole(e, self), LAST_INDEX_OF);
        if (known) {
            Elements.structureOf(e, self, site);
        } else {
            Calls.onInherited(self, false, LAST_INDEX_OF, site);
        }
        Given.asked(self, item, site);
        int found = self.lastIndexOf(item);
        if (known) {
            ListElements.searchedBack(self, Math.max(0, found), site);
        }
        return found;
    }

    /** Whether the search asks methods of the program's, so that its answer has to say what it has read. */
    private static boolean searches(Object self, Object item, String method, int site) {
        Execution e = Execution.now;
        boolean own = e == null || self == null || OwnMethods.reach(self, method);
        if (own || ListElements.ofSearch(e, self, item, site)) {
            return false;
        }
        Object list = Elements.whole(e, self);
        boolean asks =
                ListElements.isList(list) && !OwnMethods.reach(list, INDEX_OF) && UnsafeTypes.contain(list.getClass());
        if (asks) {
            Elements.structure(e, list, site);
        } else {
            Calls.onSuper(self, false, method, site);
        }
        return asks;
    }

    public static boolean equals(List<Object> self, Object other, int site) {
        return Equality.of(self, other, site);
    }

    public static List<Object> subList(List<Object> self, int from, int to, int site) {
        viewed(self, "subList(II)", site);
        List<Object> part = self.subList(from, to);
        Views.made(part, self);
        ListElements.part(part, from);
        return part;
    }

    private static void viewed(Object self, String method, int site) {
        Execution e = Execution.now;
        if (e == null || self == null || OwnMethods.reach(self, method)) {
            return;
        }
        if (!Elements.structureOf(e, self, site)) {
            Calls.onInherited(self, false, method, site);
        }
    }

    // an array behind is one variable an element, and so is a list
    private static void accessed(Object self, int index, boolean writes, String method, int site) {
        Execution e = Execution.now;
        Object behind = e == null || self == null ? null : Views.behind(e, self);
        if (behind == null || !behind.getClass().isArray()) {
            boolean own = e == null || self == null || OwnMethods.reach(self, method);
            if (!own && !ListElements.ofList(e, self, index, writes, site)) {
                Calls.onSuper(self, writes, method, site);
            }
        } else if (writes && !Views.isUnmodifiable(self)) {
            Fields.arrayWrite(behind, ListElements.index(e, self, index), site);
        } else {
            Fields.arrayRead(behind, ListElements.index(e, self, index), site);
        }
    }

    public static void replaceAll(List<Object> self, UnaryOperator<Object> replace, int site) {
        Callbacks.beginSetting(self, REPLACE_ALL, site);
        try {
            self.replaceAll(replace);
        } finally {
            Callbacks.end(self, true, REPLACE_ALL, site);
        }
    }

    public static void sort(List<Object> self, Comparator<Object> order, int site) {
        Callbacks.beginSetting(self, SORT, site);
        try {
            self.sort(order);
        } finally {
            Callbacks.end(self, true, SORT, site);
        }
    }
}
