package org.threadgrader.probe;

import java.lang.reflect.Array;

/** The clocks, the properties by which threads may tell each other something, and the end of the JVM. */
@HooksFor(System.class)
public final class SystemHooks {
    private SystemHooks() {}

    @Static
    public static long currentTimeMillis(int site) {
        Execution e = Execution.now;
        return e == null ? System.currentTimeMillis() : millis(e, site);
    }

    @Static
    public static long nanoTime(int site) {
        Execution e = Execution.now;
        if (e == null) {
            return System.nanoTime();
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        return e.clock.read(c);
    }

    static long millis(Execution e, int site) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        return VirtualTime.EPOCH_MILLIS + e.clock.read(c) / 1_000_000;
    }

    @Static
    public static void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length, int site) {
        if (isPart(from, fromIndex, length) && isPart(to, toIndex, length)) {
            Fields.sweep(from, fromIndex, fromIndex + length, false, site);
            Fields.sweep(to, toIndex, toIndex + length, true, site);
        }
        System.arraycopy(from, fromIndex, to, toIndex, length);
    }

    @Static
    public static String getProperty(String key, int site) {
        property(key, false, site);
        return System.getProperty(key);
    }

    @Static
    public static String getProperty(String key, String otherwise, int site) {
        property(key, false, site);
        return System.getProperty(key, otherwise);
    }

    @Static
    public static String setProperty(String key, String value, int site) {
        property(key, true, site);
        return System.setProperty(key, value);
    }

    @Static
    public static String clearProperty(String key, int site) {
        property(key, true, site);
        return System.clearProperty(key);
    }

    /** A property is about to be asked for, or changed; of what the JDK sets, nobody waits for news. */
    static void property(String key, boolean changes, int site) {
        if (Execution.now != null && key != null && !Surroundings.isOfJdk(key)) {
            Calls.on(System.getProperties(), changes, site);
        }
    }

    private static boolean isPart(Object array, int index, int length) {
        return array != null
                && array.getClass().isArray()
                && index >= 0
                && length >= 0
                && length <= Array.getLength(array) - index;
    }

    @Static
    public static void exit(int status, int site) {
        if (Execution.now == null) {
            System.exit(status);
        }
        exit(status, false, site, "exit");
    }

    static void exit(int status, boolean halt, int site, String method) {
        Execution e = Execution.now;
        ControlledThread c = e.self();
        c.site = site;
        e.point(c);
        e.threads().forEach(other -> ModelDelays.tellIdle(e, other));
        e.event(c, EventKind.EXIT, site, 0, status, method);
        e.exit(c, status, halt);
    }
}
