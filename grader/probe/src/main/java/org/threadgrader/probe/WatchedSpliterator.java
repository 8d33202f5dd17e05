package org.threadgrader.probe;

import java.util.Collection;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * The own spliterator of a list or of a map's values, whose looks are reported as they happen: it binds late, and a stream may end
 * before it has come to all elements ({@link java.util.ArrayList#spliterator}). What a stream of such a collection is made of.
 */
final class WatchedSpliterator implements Spliterator<Object> {
    private final Spliterator<Object> real;
    private final ElementWalk walk;

    WatchedSpliterator(Collection<Object> collection, int site) {
        this(collection.spliterator(), new ElementWalk(collection, site));
    }

    private WatchedSpliterator(Spliterator<Object> real, ElementWalk walk) {
        this.real = real;
        this.walk = walk;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Object> action) {
        walk.begins();
        return real.tryAdvance(walk.before(action));
    }

    @Override
    public void forEachRemaining(Consumer<? super Object> action) {
        walk.begins();
        real.forEachRemaining(walk.before(action));
    }

    @Override
    public Spliterator<Object> trySplit() {
        walk.begins();
        Spliterator<Object> part = real.trySplit();
        return part == null ? null : new WatchedSpliterator(part, walk.split(part.getExactSizeIfKnown()));
    }

    @Override
    public long estimateSize() {
        walk.begins();
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
