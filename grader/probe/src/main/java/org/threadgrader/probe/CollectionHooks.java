package org.threadgrader.probe;

import java.util.Collection;
import java.util.function.Predicate;

/** Collection.removeIf, which some collections run under a lock. */
@HooksFor(Collection.class)
public final class CollectionHooks {
    private static final String REMOVE_IF = "removeIf(Ljava/util/function/Predicate;)";

    private CollectionHooks() {}

    public static boolean removeIf(Collection<Object> self, Predicate<Object> which, int site) {
        Callbacks.begin(self, true, REMOVE_IF, site);
        try {
            return self.removeIf(which);
        } finally {
            Callbacks.end(self, true, REMOVE_IF, site);
        }
    }
}
