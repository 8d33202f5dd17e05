package org.threadgrader.probe;

import java.util.List;
import java.util.SplittableRandom;

/** At each step, anybody. With odds against a switch, threads come further before somebody else follows. */
final class RandomWalk implements Strategy {
    /** One in so many choices falls on somebody dull although others could do more. */
    private static final int DULL = 8;

    private final SplittableRandom random;
    private final int odds;
    private final boolean spurious;

    RandomWalk(long seed, int odds, boolean spurious) {
        this.random = new SplittableRandom(seed);
        this.odds = odds;
        this.spurious = spurious;
    }

    @Override
    public boolean mayInterrupt(ControlledThread c) {
        return odds <= 1 || random.nextInt(odds) == 0;
    }

    @Override
    public ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull) {
        return any(random, able, dull);
    }

    @Override
    public ControlledThread wakes(ControlledThread from, List<ControlledThread> waiters) {
        return spurious ? Strategy.sometimes(random, waiters) : null;
    }

    @Override
    public ControlledThread reaches(ControlledThread from, List<ControlledThread> waiters) {
        return Strategy.mostlyItsLike(random, from, waiters);
    }

    /** Any of them, and seldom one that is dull. */
    static ControlledThread any(SplittableRandom random, List<ControlledThread> able, List<ControlledThread> dull) {
        int lively = able.size() - dull.size();
        if (lively == 0 || !dull.isEmpty() && random.nextInt(DULL) == 0) {
            return dull.get(random.nextInt(dull.size()));
        }
        int choice = random.nextInt(lively);
        for (ControlledThread c : able) {
            if (!dull.contains(c) && choice-- == 0) {
                return c;
            }
        }
        throw new IllegalStateException("fewer threads than were counted");
    }
}
