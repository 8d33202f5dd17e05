package org.threadgrader.probe;

/** The clocks and the end of the JVM. */
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
        boolean valid = length >= 0 && fromIndex >= 0 && toIndex >= 0;
        if (valid && isArray(from) && isArray(to)) {
            Fields.sweep(from, fromIndex, (int) Math.min(Integer.MAX_VALUE, (long) fromIndex + length), false, site);
            Fields.sweep(to, toIndex, (int) Math.min(Integer.MAX_VALUE, (long) toIndex + length), true, site);
        }
        System.arraycopy(from, fromIndex, to, toIndex, length);
    }

    private static boolean isArray(Object object) {
        return object != null && object.getClass().isArray();
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
        e.event(c, EventKind.EXIT, site, 0, status, method);
        e.exit(c, status, halt);
    }
}
