package org.threadgrader.probe;

import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;

/** Collections.shuffle, from the run's seed; swap, which sets two elements; enumeration, which goes through what others may put into. */
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
    public static Enumeration<Object> enumeration(Collection<Object> collection, int site) {
        Execution e = Execution.now;
        if (e == null || !Calls.isConcurrent(Elements.whole(e, collection).getClass())) {
            return Collections.enumeration(collection);
        }
        Given.iterated(collection, site);
        Enumeration<Object> made = Collections.enumeration(collection);
        Views.made(made, collection);
        return made;
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
