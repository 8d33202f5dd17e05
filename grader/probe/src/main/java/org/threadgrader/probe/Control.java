package org.threadgrader.probe;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.lang.reflect.Method;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Gives control up before what the scheduler has no model of. */
public final class Control {
    /** Of classes that threads meet by, those above which there are some by which they do not. */
    private static final List<Class<?>> MEETING = List.of(
            AtomicInteger.class,
            FutureTask.class,
            Hashtable.class,
            PipedInputStream.class,
            PipedOutputStream.class,
            PipedReader.class,
            PipedWriter.class,
            StringBuffer.class);

    private Control() {}

    /** A method is about to be called by reflection: one of the program's reports what it does, of any other nobody knows. */
    public static void reflects(Object method, Object target, int site) {
        Execution e = Execution.now;
        if (e != null && method instanceof Method called && !OwnMethods.areReachedBy(called, target)) {
            Class<?> declaring = called.getDeclaringClass();
            String name = declaring.getSimpleName() + "." + called.getName();
            release(isOfValues(called) ? Blinding.REFLECTION + " (" + name + ")" : Blinding.REFLECTION, site);
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

    /** Whether nothing can be reached through a method, whatever it is called on and given, that threads meet by. */
    private static boolean isOfValues(Method called) {
        return isValue(called.getDeclaringClass())
                && Stream.of(called.getParameterTypes()).allMatch(type -> type.isPrimitive() || isValue(type));
    }

    private static boolean isValue(Class<?> type) {
        String name = type.getName();
        return type == String.class
                || type == Character.class
                || type == Boolean.class
                || type == Math.class
                || type != Number.class && Number.class.isAssignableFrom(type) && name.startsWith("java.lang.")
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
                || MEETING.stream().anyMatch(type::isAssignableFrom)
                || type.getName().startsWith("java.io.Piped")
                || Iterable.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }
}
