package org.threadgrader.probe;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Partial order sampling (Yuan, Yang, Gu, CAV 2018): each pending operation has a random priority, the highest goes on, and
 * what conflicts with it draws anew, so that different orders of conflicting operations are about equally likely.
 */
final class OperationPriorities implements Strategy {
    private final SplittableRandom random;
    private final boolean spurious;

    OperationPriorities(long seed, boolean spurious) {
        this.random = new SplittableRandom(seed);
        this.spurious = spurious;
    }

    @Override
    public boolean mayInterrupt(ControlledThread c) {
        // another operation is pending now
        c.priority = 0;
        return true;
    }

    @Override
    public ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull) {
        if (dull.size() == able.size()) {
            return dull.get(random.nextInt(dull.size()));
        }
        ControlledThread best = null;
        for (ControlledThread c : able) {
            if (c.priority == 0) {
                c.priority = 1 + random.nextInt(Integer.MAX_VALUE - 1);
            }
            if (!dull.contains(c) && (best == null || c.priority > best.priority)) {
                best = c;
            }
        }
        ControlledThread chosen = best == null ? able.get(0) : best;
        for (ControlledThread c : able) {
            if (c != chosen && c.nextConflictsWith(chosen)) {
                c.priority = 0;
            }
        }
        return chosen;
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
