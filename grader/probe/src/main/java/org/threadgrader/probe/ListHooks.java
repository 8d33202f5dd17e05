package org.threadgrader.probe;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** List's methods that call the program back. */
@HooksFor(List.class)
public final class ListHooks {
    private ListHooks() {}

    public static void replaceAll(List<Object> self, UnaryOperator<Object> replace, int site) {
        Callbacks.begin(self, true, site);
        try {
            self.replaceAll(replace);
        } finally {
            Callbacks.end(self, true, site);
        }
    }

    public static void sort(List<Object> self, Comparator<Object> order, int site) {
        Callbacks.begin(self, true, site);
        try {
            self.sort(order);
        } finally {
            Callbacks.end(self, true, site);
        }
    }
}
