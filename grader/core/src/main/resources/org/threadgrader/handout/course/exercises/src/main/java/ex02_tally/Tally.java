package ex02_tally;

/** Counts how often it was told to. Several threads may do so at the same time. */
public class Tally {

    // TODO 1: Declare the field you need. It is shared by all threads.

    /** Counts one more. */
    public void add() {
        // TODO 2: No call may be lost, however many threads call at the same time.
    }

    /** How often add() was called so far. */
    public int total() {
        // TODO 3
        return -1;
    }
}
