package org.threadgrader.probe;

import java.util.List;

/**
 * The orders that come to anybody's mind first: by the order of starts, forward, reverse, and in turn. Where main has started all,
 * a thread that a notify reaches among others comes after all the rest: what it was told of may be gone by then.
 */
final class StartOrder implements Strategy {
    private final int order;

    /** In turn means all of them: main first starts whom it can. */
    private boolean mainHasWaited;

    private int last;

    StartOrder(int order) {
        this.order = order;
    }

    /** In turn, a thread goes on through what it has to itself: a switch there, over and over, shows nothing that the first ones did not. */
    @Override
    public boolean mayInterrupt(ControlledThread c) {
        return order != Strategies.ROUND_ROBIN || c.nextObject == null || !isNextToItself(c);
    }

    private static boolean isNextToItself(ControlledThread c) {
        Execution e = Execution.now;
        synchronized (e) {
            Variables.Variable next = e.variables.of(c.nextObject, c.nextField);
            return next.isOnlyUsedBy(c) && next.isUsedBy(c, c.nextWrites);
        }
    }

    @Override
    public ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull) {
        if (order == Strategies.ROUND_ROBIN) {
            ControlledThread first = able.get(0);
            mainHasWaited |= first.order != 0 || first.onlyByTime || dull.contains(first);
            return mainHasWaited ? following(from, able) : first;
        }
        ControlledThread best = null;
        for (ControlledThread c : able) {
            boolean others = best != null || able.get(able.size() - 1) != c;
            if (others && c.onlyByTime || dull.contains(c) && dull.size() < able.size()) {
                continue;
            }
            best = best == null || rank(c) > rank(best) ? c : best;
        }
        // who only polls must not be asked for ever
        return best == null || dull.size() == able.size() ? following(from, able) : best;
    }

    @Override
    public ControlledThread reaches(ControlledThread from, List<ControlledThread> waiters) {
        ControlledThread first = waiters.get(0);
        if (order == Strategies.REVERSE || order == Strategies.MAIN_FIRST) {
            first.priority = --last;
        }
        return first;
    }

    private int rank(ControlledThread c) {
        if (c.priority < 0) {
            return Integer.MIN_VALUE / 2 + c.priority;
        }
        boolean main = c.order == 0;
        return switch (order) {
            case Strategies.FORWARD -> main ? Integer.MIN_VALUE : -c.order;
            case Strategies.REVERSE -> main ? Integer.MAX_VALUE : c.order;
            default -> -c.order;
        };
    }

    private static ControlledThread following(ControlledThread from, List<ControlledThread> able) {
        for (ControlledThread c : able) {
            if (c.order > from.order) {
                return c;
            }
        }
        return able.get(0);
    }
}
