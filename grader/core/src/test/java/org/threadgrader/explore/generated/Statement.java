package org.threadgrader.explore.generated;

import java.util.List;

/** One statement of a {@link SmallModel}'s threads; numbers are places in the model's lists. */
sealed interface Statement {
    /** Reads a variable. */
    record Read(int variable) implements Statement {}

    /** Sets a variable to 1. */
    record Write(int variable) implements Statement {}

    /** Reads a variable, then writes it. */
    record Increment(int variable) implements Statement {}

    /** Reads a variable and goes through the body if it has been set. */
    record When(int variable, List<Statement> body) implements Statement {
        public When {
            body = List.copyOf(body);
        }
    }

    /** Goes through the body while it owns a lock. */
    record Guarded(int lock, List<Statement> body) implements Statement {
        public Guarded {
            body = List.copyOf(body);
        }
    }

    /** Counts a latch down. */
    record CountDown(int latch) implements Statement {}

    /** Waits for a latch. */
    record Await(int latch) implements Statement {}

    /** Starts a worker; worker 1 is thread 1 of the model. */
    record Start(int worker) implements Statement {}

    /** Waits for a worker's end. */
    record Join(int worker) implements Statement {}
}
