package org.threadgrader.picture;

/** How much a {@link Beat} matters, the most first: where there is no room for all, those of the later ranks are left out. */
enum Rank {
    /** It shows what is wrong. */
    WITNESS,
    /** How a thread or the program came to its end, and what the grader did to them. */
    FATE,
    /** What threads do to each other as threads: start, the end seen, an interruption. */
    THREAD,
    /** A line printed. */
    LINE,
    /** What threads do to each other by locks, signals and queues. */
    SYNCHRONISATION,
    /** The beginning of a wait, a look, a pause. */
    PAUSE,
    /** An access to what threads share, shortly before what is wrong. */
    ACCESS;

    /** Whether a loop's rounds are told apart by it. */
    boolean dividesLoops() {
        return compareTo(THREAD) <= 0;
    }
}
