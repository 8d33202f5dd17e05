package org.threadgrader.cli;

/** What every command does once its arguments are read. */
interface Action {
    /** Everything was accepted, or done. */
    int DONE = 0;

    /** Something was not accepted. */
    int REJECTED = 1;

    /** Wrong usage: it can't be done as it was asked. */
    int USAGE = 2;

    /** Nothing was rejected, but something is open. */
    int INCONCLUSIVE = 3;

    /** {@code check} met a fault of the grader's own. */
    int CHECK_FAULT = 4;

    /** Any other command met a fault of the grader's own. */
    int FAULT = 1;

    /**
     * Runs the command.
     *
     * @return the exit status
     */
    int run(Root root, Terminal terminal);

    /** The exit status when the grader itself fails. */
    default int faultStatus() {
        return FAULT;
    }
}
