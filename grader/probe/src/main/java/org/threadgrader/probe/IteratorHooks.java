package org.threadgrader.probe;

import java.util.Iterator;
import java.util.function.Consumer;

/** What is left of an iterator, given to a function. */
@HooksFor(Iterator.class)
public final class IteratorHooks {
    private static final String FOR_EACH_REMAINING = "forEachRemaining(Ljava/util/function/Consumer;)";

    private static final String REMOVE = "remove()";

    private IteratorHooks() {}

    /** Takes nothing out where it throws, as for a second one in a row. */
    public static void remove(Iterator<Object> self, int site) {
        Execution e = Execution.now;
        boolean own = e == null || self == null || OwnMethods.reach(self, REMOVE);
        Calls.onInherited(self, true, REMOVE, site);
        self.remove();
        if (!own && !e.isOver()) {
            IteratorCalls.removed(e, self, site);
        }
    }

    public static void forEachRemaining(Iterator<Object> self, Consumer<Object> action, int site) {
        Execution e = Execution.now;
        boolean own = e == null || self == null || OwnMethods.reach(self, FOR_EACH_REMAINING);
        Consumer<Object> watched = own ? action : IteratorCalls.watched(e, self, action, site);
        Calls.onInherited(self, true, FOR_EACH_REMAINING, site);
        self.forEachRemaining(watched);
    }
}
