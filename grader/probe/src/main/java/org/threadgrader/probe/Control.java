package org.threadgrader.probe;

/** Gives control up before what the scheduler has no model of. */
public final class Control {
    private Control() {}

    /** From here on all threads run freely; the timeline says so, and why. */
    public static void release(String what, int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            c.site = site;
            e.point(c);
            e.release(c, what);
        }
    }
}
