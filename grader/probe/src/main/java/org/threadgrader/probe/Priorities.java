package org.threadgrader.probe;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatte, ASPLOS 2010): each thread has a random
 * priority, the highest goes on, and at a few random steps whoever is at work falls below all others.
 */
final class Priorities implements Strategy {
    private final SplittableRandom random;
    private final int[] changes;
    private final boolean spurious;
    private int step;
    private int lowest;

    /**
     * @param count how many steps change a priority
     * @param length among how many steps they are strewn
     */
    Priorities(long seed, int count, int length, boolean spurious) {
        this.random = new SplittableRandom(seed);
        this.changes = random.ints(count, 0, Math.max(1, length)).toArray();
        this.spurious = spurious;
    }

    @Override
    public boolean mayInterrupt(ControlledThread c) {
        step++;
        for (int change : changes) {
            if (change == step) {
                c.priority = --lowest;
            }
        }
        return true;
    }

    @Override
    public ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull) {
        ControlledThread best = null;
        for (ControlledThread c : able) {
            if (c.priority == 0) {
                c.priority = 1 + random.nextInt(1 << 20);
            }
            if (dull.contains(c) && dull.size() < able.size()) {
                continue;
            }
            best = best == null || c.priority > best.priority ? c : best;
        }
        if (dull.size() == able.size()) {
            // they wait for each other: whoever has priority must not keep the others from moving
            return dull.get(random.nextInt(dull.size()));
        }
        return best;
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
