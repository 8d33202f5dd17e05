package org.threadgrader.probe;

import java.util.Collection;
import java.util.Spliterator;
import java.util.Vector;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Collection's methods whose answer says whether they have changed it, some of which run under a lock, and its streams. */
@HooksFor(Collection.class)
public final class CollectionHooks {
    private static final String REMOVE = "remove(Ljava/lang/Object;)";
    private static final String STREAM = "stream()";
    private static final String SPLITERATOR = "spliterator()";
    private static final String REMOVE_IF = "removeIf(Ljava/util/function/Predicate;)";

    private CollectionHooks() {}

    public static boolean remove(Collection<Object> self, Object item, int site) {
        boolean begun = PossibleChanges.begin(self, REMOVE, site);
        if (begun) {
            MapValues.compared(self, item, site);
        }
        Given.asked(self, item, site);
        boolean changed = self.remove(item);
        PossibleChanges.end(self, begun && changed, site);
        return changed;
    }

    public static boolean addAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean begun = PossibleChanges.begin(self, items, "addAll", site);
        int size = PossibleChanges.sizeAt(self, begun);
        boolean changed = false;
        try {
            changed = self.addAll(items);
        } finally {
            PossibleChanges.end(self, size, begun, changed, site);
        }
        return changed;
    }

    public static boolean removeAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean begun = PossibleChanges.begin(self, items, "removeAll", site);
        int size = PossibleChanges.sizeAt(self, begun);
        boolean changed = false;
        try {
            Given.asked(self, items, site);
            changed = self.removeAll(items);
        } finally {
            PossibleChanges.end(self, size, begun, changed, site);
        }
        return changed;
    }

    public static boolean retainAll(Collection<Object> self, Collection<Object> items, int site) {
        boolean begun = PossibleChanges.begin(self, items, "retainAll", site);
        int size = PossibleChanges.sizeAt(self, begun);
        boolean changed = false;
        try {
            Given.asked(self, items, site);
            changed = self.retainAll(items);
        } finally {
            PossibleChanges.end(self, size, begun, changed, site);
        }
        return changed;
    }

    public static Stream<Object> stream(Collection<Object> self, int site) {
        if (isWalkedAsMade(self, STREAM)) {
            Given.goneThrough(self, site);
            return StreamSupport.stream(new WatchedSpliterator(self, site), false);
        }
        Collection<Object> made = made(self, STREAM, site);
        Given.goneThrough(self, site);
        return isLive(self, STREAM) ? StreamSupport.stream(new LiveSpliterator(made, site), false) : made.stream();
    }

    public static Spliterator<Object> spliterator(Collection<Object> self, int site) {
        if (isWalkedAsMade(self, SPLITERATOR)) {
            return new WatchedSpliterator(self, site);
        }
        return isLive(self, SPLITERATOR)
                ? new LiveSpliterator(made(self, SPLITERATOR, site), site)
                : made(self, SPLITERATOR, site).spliterator();
    }

    private static boolean isLive(Object self, String method) {
        Execution e = Execution.now;
        return e != null
                && self != null
                && !OwnMethods.reach(self, method)
                && !OwnMethods.reach(self, SPLITERATOR)
                && LiveSpliterator.goesThrough(e, self);
    }

    private static boolean isWalkedAsMade(Object self, String method) {
        Execution e = Execution.now;
        return e != null
                && self != null
                && Stream.of(self, Elements.whole(e, self))
                        .noneMatch(of -> OwnMethods.reach(of, method) || OwnMethods.reach(of, SPLITERATOR))
                && ElementWalk.goesThrough(e, self);
    }

    private static Collection<Object> made(Collection<Object> self, String method, int site) {
        // a Vector's takes its monitor when it begins
        if (self == null || self.getClass() != Vector.class) {
            Calls.onInherited(self, false, method, site);
        }
        return self;
    }

    public static boolean removeIf(Collection<Object> self, Predicate<Object> which, int site) {
        if (PossibleChanges.isOne(self, REMOVE_IF)) {
            boolean begun = PossibleChanges.begin(self, REMOVE_IF, site);
            int size = PossibleChanges.sizeAt(self, begun);
            boolean changed = false;
            try {
                changed = self.removeIf(which);
            } finally {
                PossibleChanges.end(self, size, begun, changed, site);
            }
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
