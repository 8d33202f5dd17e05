package org.threadgrader.probe;

import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * A list's own spliterator, whose looks are reported as they happen: it binds late, and a stream may end before it has come to
 * all elements ({@link java.util.ArrayList#spliterator}). What a stream of such a list is made of.
 */
final class ListSpliterator implements Spliterator<Object> {
    private final List<Object> list;
    private final Spliterator<Object> real;
    private final int site;
    private int next;

    ListSpliterator(List<Object> list, int site) {
        this.list = list;
        this.real = list.spliterator();
        this.site = site;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Object> action) {
        looks(next, next + 1);
        boolean given = real.tryAdvance(action);
        next++;
        return given;
    }

    @Override
    public void forEachRemaining(Consumer<? super Object> action) {
        looks(next, Integer.MAX_VALUE);
        real.forEachRemaining(action);
    }

    @Override
    public Spliterator<Object> trySplit() {
        // which elements the halves have nobody tells
        looks(0, Integer.MAX_VALUE);
        return real.trySplit();
    }

    private void looks(int from, int to) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            ListElements.streamed(e, list, from, to, site);
        }
    }

    @Override
    public long estimateSize() {
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
