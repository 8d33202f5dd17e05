package org.threadgrader.probe;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;

/** Gives control up before what the scheduler has no model of. */
public final class Control {
    private Control() {}

    /** A method is about to be called by reflection: one of the program's reports what it does, of any other nobody knows. */
    public static void reflects(Object method, Object target, int site) {
        Execution e = Execution.now;
        if (e != null && method instanceof Method called && !OwnMethods.areReachedBy(called, target)) {
            Class<?> declaring = called.getDeclaringClass();
            String name = declaring.getSimpleName() + "." + called.getName();
            release(isOfValue(declaring) ? Blinding.REFLECTION + " (" + name + ")" : Blinding.REFLECTION, site);
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

    /** Whether nothing can be reached through a method of that class, whatever it is called on, that threads meet by. */
    private static boolean isOfValue(Class<?> declaring) {
        String name = declaring.getName();
        return declaring == String.class
                || declaring == Character.class
                || declaring == Boolean.class
                || declaring == Math.class
                || Number.class.isAssignableFrom(declaring) && name.startsWith("java.lang.")
                || name.startsWith("java.math.")
                || name.startsWith("java.time.");
    }

    /** Whether threads meet by a method of that class, or it is one of a collection. */
    static boolean mayMeet(Class<?> declaring, String name) {
        boolean ofMonitor = declaring == Object.class && (name.equals("wait") || name.startsWith("notify"));
        return ofMonitor || !(declaring.getClassLoader() instanceof ProgramLoader) && isShared(declaring);
    }

    private static boolean isShared(Class<?> type) {
        return Thread.class.isAssignableFrom(type)
                || Calls.isConcurrent(type)
                || Calls.locksItself(type)
                || UnsafeTypes.contain(type)
                || type == Appendable.class
                || type == CharSequence.class
                || type.getName().startsWith("java.io.Piped")
                || Iterable.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }
}
