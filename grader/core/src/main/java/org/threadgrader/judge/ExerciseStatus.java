package org.threadgrader.judge;

/** How an exercise of a submission was dealt with: did it come as far as being judged? */
public enum ExerciseStatus {
    /** Every check was decided. */
    GRADED,
    /** A check stayed inconclusive: an instructor has to look at it. */
    NEEDS_REVIEW,
    /** The submission holds no class for this exercise. */
    MISSING,
    /** The sources of this exercise do not compile. */
    DOES_NOT_COMPILE,
    /** Its classes were not admitted, and the outcome names why. */
    REFUSED,
    /** The grader itself failed, twice. */
    FAULT
}
