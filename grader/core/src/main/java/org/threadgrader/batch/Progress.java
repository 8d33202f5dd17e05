package org.threadgrader.batch;

import org.threadgrader.judge.SubmissionResult;

/** Is told when a submission has been dealt with; called by one thread at a time, in the order of completion. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks on. */
    Progress NONE = (result, done, all) -> {};

    /**
     * One more is done.
     *
     * @param done how many are done by now, this one included
     * @param all how many there are
     */
    void graded(SubmissionResult result, int done, int all);
}
