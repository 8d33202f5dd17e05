package org.threadgrader.probe;

import java.util.Set;

/**
 * A method of the JDK's that a class of the program's inherits although it has overridden others that the model of it is built
 * from: it is called as it is, and may wait where nobody controls it. It orders threads as any call on a JDK object does.
 */
final class Inherited {
    private Inherited() {}

    /**
     * Whether a method is called as it is, which this reports where it is the JDK's.
     *
     * @param method the method called, see {@link OwnMethods}
     * @param primitives those that the model of it calls
     */
    static boolean begins(Object self, String method, Set<String> primitives, int site) {
        return OwnMethods.reach(self, method) || isWithoutModel(self, primitives, site);
    }

    /** Whether the model can't stand in for a call of the JDK's method, which this reports: outside of a run, or over the program's. */
    static boolean isWithoutModel(Object self, Set<String> primitives, int site) {
        if (Execution.now == null) {
            return true;
        }
        if (!OwnMethods.reachOne(self, primitives)) {
            return false;
        }
        Calls.on(self, true, site);
        return true;
    }

    /** The call has returned. */
    static void ended(Object self, String method, int site) {
        if (Execution.now != null && !OwnMethods.reach(self, method)) {
            Calls.returned(self, method.substring(0, method.indexOf('(')), site);
        }
    }
}
