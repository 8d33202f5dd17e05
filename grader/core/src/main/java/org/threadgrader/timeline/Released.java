package org.threadgrader.timeline;

import java.util.Arrays;

/**
 * What releases hand on to whoever acquires: a piece of {@link ForwardClocks}. One release is kept as the clock of its thread,
 * which is shared, and the place of the release, as an epoch (FastTrack, Flanagan and Freund 2009); only several that do not
 * know of each other need a clock of their own.
 */
final class Released {
    private static final int SEVERAL = -1;
    private static final int[] NOTHING = {};

    private final int[] clock;
    private final int component;
    private final int upTo;

    private Released(int[] clock, int component, int upTo) {
        this.clock = clock;
        this.component = component;
        this.upTo = upTo;
    }

    /**
     * One release.
     *
     * @param clock what its thread knew of others
     * @param component the thread's own component
     * @param upTo the release's index, plus one
     */
    static Released by(int[] clock, int component, int upTo) {
        return new Released(clock, component, upTo);
    }

    /** This one and a later one together. */
    Released and(Released later) {
        if (later.component != SEVERAL && later.component == component) {
            return later;
        }
        if (component != SEVERAL && knows(later.clock, component, upTo)) {
            return later;
        }
        int[] all = later.joinedTo(joinedTo(NOTHING, SEVERAL), SEVERAL);
        return new Released(all, SEVERAL, 0);
    }

    /**
     * What a thread knows after it has acquired this: its own clock itself where it knew all of it.
     *
     * @param own what it knew
     * @param self its component
     */
    int[] joinedTo(int[] own, int self) {
        if (component == SEVERAL) {
            return join(own, clock);
        }
        // whoever gave it, or knows that it was given, knows all that its thread knew
        if (component == self || knows(own, component, upTo)) {
            return own;
        }
        int[] both = join(own, clock);
        int[] joined = Arrays.copyOf(both, Math.max(both.length, component + 1));
        joined[component] = upTo;
        return joined;
    }

    int[] clock() {
        return clock;
    }

    private static boolean knows(int[] clock, int component, int upTo) {
        return component < clock.length && clock[component] >= upTo;
    }

    /** Both together; one of the two itself where it knows all of the other. */
    private static int[] join(int[] one, int[] other) {
        if (covers(one, other)) {
            return one;
        }
        if (covers(other, one)) {
            return other;
        }
        int[] joined = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int thread = 0; thread < other.length; thread++) {
            joined[thread] = Math.max(joined[thread], other[thread]);
        }
        return joined;
    }

    private static boolean covers(int[] one, int[] other) {
        if (other.length > one.length) {
            return false;
        }
        for (int thread = 0; thread < other.length; thread++) {
            if (other[thread] > one[thread]) {
                return false;
            }
        }
        return true;
    }
}
