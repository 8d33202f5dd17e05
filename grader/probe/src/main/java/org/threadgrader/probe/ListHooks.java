package org.threadgrader.probe;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** List's methods that call the program back, and those that go to one element, which may be an array's. */
@HooksFor(List.class)
public final class ListHooks {
    private static final String REPLACE_ALL = "replaceAll(Ljava/util/function/UnaryOperator;)";
    private static final String SORT = "sort(Ljava/util/Comparator;)";

    private ListHooks() {}

    public static Object get(List<Object> self, int index, int site) {
        accessed(self, index, false, "get(I)", site);
        return self.get(index);
    }

    public static Object set(List<Object> self, int index, Object element, int site) {
        accessed(self, index, true, "set(ILjava/lang/Object;)", site);
        return self.set(index, element);
    }

    // an array behind is one variable an element
    private static void accessed(Object self, int index, boolean writes, String method, int site) {
        Execution e = Execution.now;
        Object behind = e == null || self == null ? null : Views.behind(e, self);
        if (behind == null || !behind.getClass().isArray()) {
            Calls.onInherited(self, writes, method, site);
        } else if (writes && !Views.isUnmodifiable(self)) {
            Fields.arrayWrite(behind, index, site);
        } else {
            Fields.arrayRead(behind, index, site);
        }
    }

    public static void replaceAll(List<Object> self, UnaryOperator<Object> replace, int site) {
        Callbacks.begin(self, true, REPLACE_ALL, site);
        try {
            self.replaceAll(replace);
        } finally {
            Callbacks.end(self, true, REPLACE_ALL, site);
        }
    }

    public static void sort(List<Object> self, Comparator<Object> order, int site) {
        Callbacks.begin(self, true, SORT, site);
        try {
            self.sort(order);
        } finally {
            Callbacks.end(self, true, SORT, site);
        }
    }
}
