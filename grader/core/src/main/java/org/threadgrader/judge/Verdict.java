package org.threadgrader.judge;

/** The answer a {@link Judgement} gives: was this check's requirement met? */
public enum Verdict {
    /** The requirement was met, and the recorded evidence shows it. */
    ACCEPTED,
    /** The requirement was not met; a witness shows how. */
    REJECTED,
    /** The situation never arose, something could not be controlled, or only a clock ended the run: no points yet. */
    INCONCLUSIVE,
    /** The grader itself failed; this never scores 0 in silence. */
    FAULT
}
