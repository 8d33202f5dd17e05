package org.threadgrader.probe;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Collections.shuffle, from the run's seed, and Collections.swap, which sets two elements. */
@HooksFor(Collections.class)
public final class CollectionsHooks {
    private CollectionsHooks() {}

    @Static
    public static void swap(List<Object> list, int one, int other, int site) {
        ListHooks.set(list, one, site);
        ListHooks.set(list, other, site);
        Collections.swap(list, one, other);
    }

    @Static
    public static void shuffle(List<Object> list, int site) {
        Execution e = Execution.now;
        if (e == null) {
            Collections.shuffle(list);
            return;
        }
        Calls.sets(list, "shuffle", site);
        Collections.shuffle(list, new Random(e.random.nextLong()));
    }
}
