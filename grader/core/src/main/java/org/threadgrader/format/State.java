package org.threadgrader.format;

/** What became of an {@link Entry}, as far as systems that count tests tell it apart. */
enum State {
    /** All that was asked is there. */
    PASSED,
    /** It is not, or there was nothing that could be judged. */
    FAILED,
    /** The question stayed open: an instructor has to look at it. */
    OPEN,
    /** The grader itself failed. */
    FAULT;

    /** Whether there are points, be it none. */
    boolean isDecided() {
        return this == PASSED || this == FAILED;
    }
}
