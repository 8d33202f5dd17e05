package org.threadgrader.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nobody is interrupted but where it is said: at a thread's own n-th turn another one goes on. What a recorded run says in
 * its {@link EventKind#SWITCH} events makes the same run again, and fewer of them a simpler one.
 */
final class Switches implements Strategy {
    private final Map<Long, Integer> switches = new HashMap<>();

    Switches(int[] numbers) {
        for (int at = 0; at + 2 < numbers.length; at += 3) {
            switches.put(key(numbers[at], numbers[at + 1]), numbers[at + 2]);
        }
    }

    private static long key(int order, int turn) {
        return (long) order << 32 | turn;
    }

    @Override
    public boolean mayInterrupt(ControlledThread c) {
        return switches.containsKey(key(c.order, c.turns));
    }

    @Override
    public ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull) {
        ControlledThread named = named(from, able);
        if (named != null) {
            return named;
        }
        if (able.contains(from)) {
            return from;
        }
        for (ControlledThread c : able) {
            if (!dull.contains(c)) {
                return c;
            }
        }
        return able.get(0);
    }

    private ControlledThread named(ControlledThread from, List<ControlledThread> among) {
        Integer to = switches.get(key(from.order, from.turns));
        if (to != null) {
            for (ControlledThread c : among) {
                if (c.order == to) {
                    return c;
                }
            }
        }
        return null;
    }

    @Override
    public ControlledThread wakes(ControlledThread from, List<ControlledThread> waiters) {
        return named(from, waiters);
    }

    @Override
    public ControlledThread reaches(ControlledThread from, List<ControlledThread> waiters) {
        ControlledThread named = named(from, waiters);
        return named == null ? waiters.get(0) : named;
    }
}
