package org.threadgrader.check;

/** What a failed assertion is about: only misconceptions about the same thing can explain it. */
enum Topic {
    /** How many threads were started. */
    WORKERS,
    /** Whether a worker was made by Thread's constructor with a target. */
    TARGET,
    /** Whether a worker is an instance of a subclass that overrides run. */
    SUBCLASS,
    /** Where in main's counting a worker was started. */
    PLACE,
    /** What a worker counts. */
    COUNT,
    /** What main counts. */
    MAIN_COUNT,
    /** The closing line. */
    CLOSING,
    /** Whether threads keep each other from going on. */
    FREE,
    /** Whether the closing line waits. */
    WAIT,
    /** Whether the program comes to its own end. */
    END
}
