package org.threadgrader.probe;

import java.util.Collection;
import java.util.function.Predicate;

/** Collection's methods whose answer says whether they have changed it; some collections run removeIf under a lock. */
@HooksFor(Collection.class)
public final class CollectionHooks {
    private static final String REMOVE = "remove(Ljava/lang/Object;)";
    private static final String REMOVE_IF = "removeIf(Ljava/util/function/Predicate;)";

    private CollectionHooks() {}

    public static boolean remove(Collection<Object> self, Object item, int site) {
        boolean tried = Calls.tries(self, REMOVE, site);
        boolean changed = self.remove(item);
        Calls.tried(self, tried && changed, site);
        return changed;
    }

    public static boolean addAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean tried = Calls.tries(self, items, "addAll", site);
        boolean changed = self.addAll(items);
        Calls.tried(self, tried && changed, site);
        return changed;
    }

    public static boolean removeAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean tried = Calls.tries(self, items, "removeAll", site);
        boolean changed = self.removeAll(items);
        Calls.tried(self, tried && changed, site);
        return changed;
    }

    public static boolean retainAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean tried = Calls.tries(self, items, "retainAll", site);
        boolean changed = self.retainAll(items);
        Calls.tried(self, tried && changed, site);
        return changed;
    }

    public static boolean removeIf(Collection<Object> self, Predicate<Object> which, int site) {
        if (Calls.isTried(self, REMOVE_IF)) {
            Calls.tries(self, REMOVE_IF, site);
            boolean changed = self.removeIf(which);
            Calls.tried(self, changed, site);
            return changed;
        }
        Callbacks.begin(self, true, REMOVE_IF, site);
        try {
            return self.removeIf(which);
        } finally {
            Callbacks.end(self, true, REMOVE_IF, site);
        }
    }
}
