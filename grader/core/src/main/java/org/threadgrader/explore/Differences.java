package org.threadgrader.explore;

import java.util.List;
import java.util.Optional;

/**
 * What the runs that came to their end by themselves did not print alike, which is no fault by itself: a piece of an
 * {@link Exploration}.
 *
 * @param runs how many runs came to their end so
 * @param each one of them after another
 */
public record Differences(int runs, List<Difference> each) {
    /** Where all printed the same. */
    public static final Differences NONE = new Differences(0, List.of());

    public Differences {
        each = List.copyOf(each);
    }

    /**
     * Something that was printed otherwise in one run than in another.
     *
     * @param alternatives what was printed there, two at least, and first the one of most runs
     */
    public record Difference(List<Alternative> alternatives) {
        public Difference {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * What some of the runs printed.
     *
     * @param lines as the first of these runs printed them; empty where they printed nothing there
     * @param runs how many runs printed that
     * @param first the schedule of the first of them; empty where that was run 0
     */
    public record Alternative(List<String> lines, int runs, Optional<ScheduleName> first) {
        public Alternative {
            lines = List.copyOf(lines);
        }
    }
}
