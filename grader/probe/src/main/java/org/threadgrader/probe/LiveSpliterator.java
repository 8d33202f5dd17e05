package org.threadgrader.probe;

import java.util.Collection;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.Vector;
import java.util.function.Consumer;

/**
 * The own spliterator of a collection that threads may share: what others have put there until it comes to an element, it has
 * seen by then. That of a Vector takes the Vector's monitor when it begins, and no earlier. What a stream of such a collection is
 * made of.
 */
final class LiveSpliterator implements Spliterator<Object> {
    private final Spliterator<Object> real;
    private final Collection<Object> collection;
    private final int site;

    /** Whether it has been asked for anything: a Vector's knows its end by then. */
    private boolean begun;

    LiveSpliterator(Collection<Object> collection, int site) {
        this(collection.spliterator(), collection, site, false);
    }

    private LiveSpliterator(Spliterator<Object> real, Collection<Object> collection, int site, boolean begun) {
        this.real = real;
        this.collection = collection;
        this.site = site;
        this.begun = begun;
    }

    /** Whether a collection has such a one: those of lists that are copied on writing show them as they were. */
    static boolean goesThrough(Execution e, Object collection) {
        Object behind = Views.behind(e, collection);
        Class<?> type = UnsafeTypes.baseOf((behind == null ? collection : behind).getClass());
        return Calls.isConcurrent(type) && !type.getName().contains("CopyOnWrite")
                || collection.getClass() == Vector.class;
    }

    private void goesOn() {
        if (isOn() && !(collection instanceof Vector && begun)) {
            Calls.on(collection, false, "size()", site);
        }
        begun = true;
    }

    private Consumer<Object> before(Consumer<? super Object> action) {
        // the JDK refuses a missing one
        return action == null
                ? null
                : element -> {
                    if (isOn()) {
                        Given.lookedAgain(Execution.now, collection, site);
                    }
                    action.accept(element);
                };
    }

    private static boolean isOn() {
        Execution e = Execution.now;
        return e != null && !e.isOver();
    }

    @Override
    public boolean tryAdvance(Consumer<? super Object> action) {
        goesOn();
        return real.tryAdvance(before(action));
    }

    @Override
    public void forEachRemaining(Consumer<? super Object> action) {
        goesOn();
        real.forEachRemaining(before(action));
    }

    @Override
    public Spliterator<Object> trySplit() {
        goesOn();
        Spliterator<Object> part = real.trySplit();
        return part == null ? null : new LiveSpliterator(part, collection, site, begun);
    }

    @Override
    public long estimateSize() {
        goesOn();
        return real.estimateSize();
    }

    @Override
    public int characteristics() {
        return real.characteristics();
    }

    @Override
    public Comparator<? super Object> getComparator() {
        return real.getComparator();
    }
}
