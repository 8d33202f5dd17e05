package org.threadgrader.probe;

/** Backward jumps: where a loop that meets no other hook can still be passed over, counted and ended. */
public final class Loops {
    private Loops() {}

    /**
     * A backward jump is about to be taken.
     *
     * @param pure whether the loop keeps nothing of its own for its next round, or says so where it does
     */
    public static void jump(int site, boolean pure) {
        Execution e = Execution.now;
        if (e != null) {
            e.turns.jump(e.self(), site, pure);
        }
    }

    /** A loop whose rounds need not count does so now. */
    public static void counts() {
        Execution e = Execution.now;
        if (e != null) {
            Idling.impure(e.self());
        }
    }
}
