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
        boolean begun = PossibleChanges.begin(self, REMOVE, site);
        boolean changed = self.remove(item);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    public static boolean addAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean begun = PossibleChanges.begin(self, items, "addAll", site);
        boolean changed = self.addAll(items);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    public static boolean removeAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean begun = PossibleChanges.begin(self, items, "removeAll", site);
        boolean changed = self.removeAll(items);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    public static boolean retainAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean begun = PossibleChanges.begin(self, items, "retainAll", site);
        boolean changed = self.retainAll(items);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    public static boolean removeIf(Collection<Object> self, Predicate<Object> which, int site) {
        if (PossibleChanges.isOne(self, REMOVE_IF)) {
            PossibleChanges.begin(self, REMOVE_IF, site);
            boolean changed = self.removeIf(which);
            PossibleChanges.end(self, changed, site);
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
