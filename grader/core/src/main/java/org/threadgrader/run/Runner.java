package org.threadgrader.run;

import java.util.Optional;

/**
 * Runs programs, one run after another: the seam between this stage and those that ask for runs. {@link Programs#open}
 * gives the real one.
 */
public interface Runner extends AutoCloseable {
    /** One whole run. */
    Recorded run(Program program, Plan plan);

    /** A run in progress. */
    LiveRecording start(Program program, Plan plan);

    /** Where runners come from. */
    @FunctionalInterface
    interface Source {
        /**
         * A runner.
         *
         * @param exploring whether programs will run under many schedules, or mostly once
         */
        Runner open(boolean exploring);

        /** A runner for programs that may start processes; empty where any other does, as all see them there. */
        default Optional<Runner> openForProcesses() {
            return Optional.empty();
        }
    }

    /** Ends the child JVM and everything that it started. */
    @Override
    void close();
}
