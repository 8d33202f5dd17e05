package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * A concurrent program of a few statements: what is printed as Java for the engine and walked through by the
 * {@link Oracle}.
 *
 * @param variables the fields
 * @param locks the locks
 * @param latches what each latch counts from
 * @param threads the statements of main, then those of each worker
 */
record SmallModel(
        List<Variable> variables, List<LockType> locks, List<Integer> latches, List<List<Statement>> threads) {
    SmallModel {
        variables = List.copyOf(variables);
        locks = List.copyOf(locks);
        latches = List.copyOf(latches);
        threads = threads.stream().map(List::copyOf).toList();
    }

    /**
     * An int field.
     *
     * @param isStatic static, or the field of an object of its own
     * @param isVolatile volatile or plain
     */
    record Variable(boolean isStatic, boolean isVolatile) {}

    /** What sort of lock. */
    enum LockType {
        /** A synchronized block. */
        MONITOR,
        /** lock, and unlock in a finally block. */
        REENTRANT
    }

    /** This model with other statements for one thread. */
    SmallModel with(int thread, List<Statement> statements) {
        List<List<Statement>> changed = new ArrayList<>(threads);
        changed.set(thread, statements);
        return new SmallModel(variables, locks, latches, changed);
    }

    /** This model with another variable in the place of one. */
    SmallModel with(int variable, Variable other) {
        List<Variable> changed = new ArrayList<>(variables);
        changed.set(variable, other);
        return new SmallModel(changed, locks, latches, threads);
    }

    static String threadName(int thread) {
        return thread == 0 ? "main" : "worker " + thread;
    }

    static String variableName(int variable) {
        return String.valueOf((char) ('a' + variable));
    }

    static String lockName(int lock) {
        return "lock" + (char) ('A' + lock);
    }

    static String latchName(int latch) {
        return "latch" + (latch + 1);
    }
}
