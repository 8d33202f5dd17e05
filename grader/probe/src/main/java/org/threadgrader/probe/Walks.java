package org.threadgrader.probe;

/** The iterators that a thread used last, and how far each went: a piece of {@link ControlledThread}. */
final class Walks {
    private final Object[] iterators = new Object[4];
    private final int[] steps = new int[4];
    private final long[] turns = new long[4];
    private final boolean[] backwards = new boolean[4];
    private int oldest;

    /** One more use of an iterator; how many steps it went forward, -1 where it is new here. */
    int step(Object iterator, boolean forward) {
        for (int i = 0; i < iterators.length; i++) {
            if (iterators[i] == iterator) {
                return forward ? ++steps[i] : steps[i];
            }
        }
        iterators[oldest] = iterator;
        steps[oldest] = forward ? 1 : 0;
        turns[oldest] = -1;
        backwards[oldest] = false;
        oldest = (oldest + 1) % iterators.length;
        return -1;
    }

    /**
     * Whether others had their turn since this was asked last.
     *
     * @param turnsGiven how often the thread has given its turn away
     */
    boolean isInterrupted(Object iterator, long turnsGiven) {
        for (int i = 0; i < iterators.length; i++) {
            if (iterators[i] == iterator && turns[i] != turnsGiven) {
                turns[i] = turnsGiven;
                return true;
            }
        }
        return false;
    }

    /** An iterator of a list goes back by an element, or on. */
    void goes(Object iterator, boolean back) {
        for (int i = 0; i < iterators.length; i++) {
            if (iterators[i] == iterator) {
                backwards[i] = back;
            }
        }
    }

    /** Whether the last step of an iterator was one back. */
    boolean goesBack(Object iterator) {
        for (int i = 0; i < iterators.length; i++) {
            if (iterators[i] == iterator) {
                return backwards[i];
            }
        }
        return false;
    }

    /** Whether it is one of them. */
    boolean contains(Object iterator) {
        for (Object known : iterators) {
            if (known == iterator) {
                return true;
            }
        }
        return false;
    }
}
