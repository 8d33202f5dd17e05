package org.threadgrader.probe;

import java.lang.reflect.Method;

/** Gives control up before what the scheduler has no model of. */
public final class Control {
    private Control() {}

    /** A method is about to be called by reflection: one of the program's reports what it does, of any other nobody knows. */
    public static void reflects(Object method, Object target, int site) {
        Execution e = Execution.now;
        if (e != null && method instanceof Method called && !OwnMethods.areReachedBy(called, target)) {
            release(HookIndex.REFLECTION, site);
        }
    }

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
