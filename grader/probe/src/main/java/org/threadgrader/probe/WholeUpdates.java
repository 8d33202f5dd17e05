package org.threadgrader.probe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Updates that lose nothing though other threads' come between their reading and their writing, where the plan asks for that: what
 * the same run would be if no update were lost. A piece of {@link Execution}, guarded by it.
 */
final class WholeUpdates {
    /** Updates of one thread that were begun and are not over; more were given up before they wrote. */
    private static final int MOST_BEGUN = 1_000;

    private final Execution run;
    private final int[] sites;
    private final Map<ControlledThread, Deque<Begun>> begun = new HashMap<>();
    private final Map<ControlledThread, Variables.Variable> written = new HashMap<>();
    private final Map<ControlledThread, Set<Variables.Variable>> lookedAt = new HashMap<>();

    /**
     * None has begun.
     *
     * @param sites where they write
     */
    WholeUpdates(Execution run, int[] sites) {
        this.run = run;
        this.sites = sites;
    }

    private record Begun(int update, long read) {}

    /** Whether there are any in this run. */
    boolean areAsked() {
        return sites.length > 0;
    }

    /** A thread reads a variable. */
    void reads(ControlledThread c, Variables.Variable variable) {
        if (areAsked() && !c.readsToUpdate) {
            lookedAt.computeIfAbsent(c, key -> new HashSet<>()).add(variable);
        }
    }

    /** A thread is about to write a variable. */
    void writes(ControlledThread c, Variables.Variable variable) {
        if (areAsked()) {
            written.put(c, variable);
        }
    }

    /** An update has read. */
    void begins(ControlledThread c, int update, long read) {
        Deque<Begun> open = begun.computeIfAbsent(c, key -> new ArrayDeque<>());
        if (open.size() >= MOST_BEGUN) {
            open.removeLast();
        }
        open.push(new Begun(update, read));
    }

    /** It is about to write, at the thread's site: what it is to set. */
    long ends(ControlledThread c, int update, long current, long value, Combination combination) {
        OptionalLong read = taken(c, update);
        if (read.isEmpty() || !isAsked(c.site) || read.getAsLong() == current) {
            return value;
        }
        // it may go by what it has seen, as whoever asks whether there is enough before he takes some
        boolean seen = lookedAt.getOrDefault(c, Set.of()).contains(written.get(c));
        run.event(c, EventKind.MENDED, c.site, Execution.NOTHING, seen ? 1 : 0, "");
        return combination.of(read.getAsLong(), value, current);
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
