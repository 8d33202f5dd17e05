package org.threadgrader.batch;

/** Ends a grading whose results are wanted no more, or can't be kept: neither the submission's fault nor the grader's. */
public final class LedgerClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerClosed() {
        super("no result is taken on any more", null, false, false);
    }
}
