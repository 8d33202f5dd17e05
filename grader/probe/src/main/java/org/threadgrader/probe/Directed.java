package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Drives suspects to their bad order on purpose (the idea of race-directed testing, Sen, PLDI 2008): threads that come to a
 * suspicious place are held before it until all others have come as far as they can. Everybody else goes by random
 * priorities.
 */
final class Directed implements Strategy {
    private final SplittableRandom random;
    private final int[] places;
    private final boolean spurious;

    /** Which of the visits to a place are held: all, or only one thread's; the first, or a later one. */
    private final boolean onlyOne;

    private final int skip;

    /** Whether whoever was held longest goes first. */
    private final boolean oldestFirst;

    private final List<ControlledThread> held = new ArrayList<>();
    private int visits;
    private int holds;

    Directed(long seed, int[] places, boolean spurious) {
        this.random = new SplittableRandom(seed);
        this.places = places;
        this.spurious = spurious;
        this.onlyOne = random.nextInt(3) == 0;
        this.skip = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        this.oldestFirst = random.nextBoolean();
    }

    @Override
    public boolean mayInterrupt(ControlledThread c) {
        if (isHere(c) && visits++ >= skip && !(onlyOne && holds > 0)) {
            holds++;
            held.add(c);
        }
        return true;
    }

    private boolean isHere(ControlledThread c) {
        for (int place : places) {
            if (place == c.site) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull) {
        ControlledThread best = null;
        for (ControlledThread c : able) {
            if (c.priority == 0) {
                c.priority = 1 + random.nextInt(1 << 20);
            }
            if (!held.contains(c) && !dull.contains(c) && (best == null || c.priority > best.priority)) {
                best = c;
            }
        }
        if (best != null) {
            return best;
        }
        held.retainAll(able);
        if (held.isEmpty()) {
            return able.get(random.nextInt(able.size()));
        }
        ControlledThread next = held.remove(oldestFirst ? 0 : held.size() - 1);
        // it stands before its operation already, and goes on from there until it has to wait
        next.priority = (1 << 20) + 1;
        return next;
    }

    @Override
    public ControlledThread wakes(ControlledThread from, List<ControlledThread> waiters) {
        return spurious ? Strategy.sometimes(random, waiters) : null;
    }

    @Override
    public ControlledThread reaches(ControlledThread from, List<ControlledThread> waiters) {
        return Strategy.mostlyItsLike(random, from, waiters);
    }
}
