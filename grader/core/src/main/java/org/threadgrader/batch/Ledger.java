package org.threadgrader.batch;

import java.util.Optional;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;

/** Where a grading enters each result it has made, and finds those that need not be made again. Used by several threads. */
public interface Ledger {
    /** Nothing is known, and nothing is kept. */
    Ledger NONE = new Ledger() {
        @Override
        public Optional<ExerciseResult> known(Submission submission, Exercise exercise) {
            return Optional.empty();
        }

        @Override
        public void enter(Submission submission, Exercise exercise, ExerciseResult result) {}

        @Override
        public void done(Submission submission) {}
    };

    /** A result that was made before. */
    Optional<ExerciseResult> known(Submission submission, Exercise exercise);

    /**
     * Keeps a result.
     *
     * @throws LedgerClosed when no result is taken on any more: the grading is to end
     */
    void enter(Submission submission, Exercise exercise, ExerciseResult result);

    /**
     * All results of a submission have been entered.
     *
     * @throws LedgerClosed as {@link #enter}
     */
    void done(Submission submission);
}
