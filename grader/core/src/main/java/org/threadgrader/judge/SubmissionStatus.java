package org.threadgrader.judge;

/** How a whole submission was dealt with. */
public enum SubmissionStatus {
    /** It was taken in and each exercise has a result. */
    GRADED,
    /** Nothing in it could be graded, and its notes name why. */
    REJECTED_AT_INTAKE,
    /** The grader itself failed in at least one exercise. */
    FAULT
}
