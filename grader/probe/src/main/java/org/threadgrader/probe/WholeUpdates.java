package org.threadgrader.probe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Updates that lose nothing though other threads' come between their reading and their writing, where the plan asks for that: what
 * the same run would be if no update were lost. A piece of {@link Execution}.
 */
final class WholeUpdates {
    /** Updates of one thread that were begun and are not over; more were given up before they wrote. */
    private static final int MOST_BEGUN = 1_000;

    private final int[] sites;
    private final Map<ControlledThread, Deque<Begun>> begun = new HashMap<>();

    /**
     * None has begun.
     *
     * @param sites where they write
     */
    WholeUpdates(int[] sites) {
        this.sites = sites;
    }

    private record Begun(int update, long read) {}

    /** Whether there are any in this run. */
    boolean areAsked() {
        return sites.length > 0;
    }

    /** An update has read. */
    synchronized void begins(ControlledThread c, int update, long read) {
        Deque<Begun> open = begun.computeIfAbsent(c, key -> new ArrayDeque<>());
        if (open.size() >= MOST_BEGUN) {
            open.removeLast();
        }
        open.push(new Begun(update, read));
    }

    /** It is about to write, at the thread's site: what it is to set. */
    synchronized long ends(ControlledThread c, int update, long current, long written, Combination combination) {
        OptionalLong read = taken(c, update);
        return read.isPresent() && isAsked(c.site) ? combination.of(read.getAsLong(), written, current) : written;
    }

    // the last one that has begun, as another may have come within the first
    private OptionalLong taken(ControlledThread c, int update) {
        Iterator<Begun> open = begun.getOrDefault(c, new ArrayDeque<>()).iterator();
        while (open.hasNext()) {
            Begun one = open.next();
            if (one.update == update) {
                open.remove();
                return OptionalLong.of(one.read);
            }
        }
        return OptionalLong.empty();
    }

    private boolean isAsked(int site) {
        for (int asked : sites) {
            if (asked == site) {
                return true;
            }
        }
        return false;
    }
}
