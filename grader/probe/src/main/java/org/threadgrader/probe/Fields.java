package org.threadgrader.probe;

import java.lang.reflect.Array;

/** Reads and writes of student fields and of array elements; each is called just before the access. */
public final class Fields {
    /** Elements of one sweep that are recorded; of a longer one so many, evenly spread. */
    private static final int MOST_SWEPT = 32;

    private Fields() {}

    /** A plain field is about to be read. */
    public static void read(Object self, int field, int site) {
        Execution e = Execution.now;
        if (e != null && (self != null || field >= 0)) {
            plainRead(e, self, field, site);
        }
    }

    /** A plain field is about to be written. */
    public static void write(Object self, int field, int site) {
        Execution e = Execution.now;
        if (e != null) {
            plainWrite(e, self, field, site);
        }
    }

    /** A volatile field is about to be read. */
    public static void volatileRead(Object self, int field, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, self == null ? Variables.STATICS : self, field, false);
        volatileRead(e, c, self, field, "VarHandle.get", site);
    }

    /** A thread reads a variable in a mode that synchronises: an event where it has not read the value so before. */
    static void volatileRead(Execution e, ControlledThread c, Object target, int field, String method, int site) {
        boolean fresh;
        boolean acquires;
        Object fence;
        synchronized (e) {
            Variables.Variable variable = e.variables.of(target, field);
            fresh = variable.read(c);
            acquires = variable.acquire(c);
            fence = variable.fence();
            e.wholeUpdates.reads(c, variable);
        }
        if (fresh) {
            e.news(c);
        }
        boolean told = acquires || c.readsToUpdate;
        c.readsToUpdate = false;
        if (told) {
            e.event(c, EventKind.VOLATILE_READ, site, e.idOf(target), field, "");
            Fences.seen(e, c, site, fence, method);
        }
        if (!fresh) {
            e.polled(c, e.idOf(target), field, "volatile");
        }
    }

    /** A volatile field is about to be written. */
    public static void volatileWrite(Object self, int field, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, self == null ? Variables.STATICS : self, field, true);
        synchronized (e) {
            Variables.Variable variable = e.variables.of(self, field);
            variable.write(c);
            e.wholeUpdates.writes(c, variable);
        }
        e.event(c, EventKind.VOLATILE_WRITE, site, e.idOf(self), field, "");
        e.changed(c);
    }

    /** An array element is about to be read. */
    public static void arrayRead(Object array, int index, int site) {
        Execution e = Execution.now;
        if (e != null && isElement(array, index)) {
            plainRead(e, array, ~index, site);
        }
    }

    /** An array element is about to be written. */
    public static void arrayWrite(Object array, int index, int site) {
        Execution e = Execution.now;
        if (e != null && isElement(array, index)) {
            plainWrite(e, array, ~index, site);
            e.self().filled.reported(array);
        }
    }

    /**
     * A method of the JDK's is about to go through the elements of an array from one index up to before another. Of a long
     * stretch some elements stand for the rest: who sweeps over it meets whoever else does.
     */
    public static void sweep(Object array, int from, int to, boolean writes, int site) {
        Execution e = Execution.now;
        if (e == null || array == null) {
            return;
        }
        int length = lengthOf(array);
        int end = Math.min(length, to);
        boolean refused = from < 0 || writes && to > length && to != Integer.MAX_VALUE;
        if (refused || from >= end) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, array, ~from, writes);
        int last = end - 1;
        int step = (last - from) / MOST_SWEPT + 1;
        for (long i = from; i < last; i += step) {
            swept(e, c, array, (int) i, writes, site);
        }
        swept(e, c, array, last, writes, site);
        if (writes) {
            c.filled.reported(array);
        }
    }

    /** A method is called next that may put something into an array: the JDK's, or one of the program's, which reports it itself. */
    public static void filling(Object array) {
        Execution e = Execution.now;
        if (e != null && array != null) {
            e.self().filled.begins(array);
        }
    }

    /** A method of the program's has been handed an array to fill. */
    public static void handedOn(Object array) {
        Execution e = Execution.now;
        if (e != null && array != null) {
            e.self().filled.reported(array);
        }
    }

    /**
     * It has returned.
     *
     * @param count how many elements it has set, at most; none where it is not positive
     */
    public static void filled(int count, Object array, int from, int site) {
        Execution e = Execution.now;
        if (e == null || array == null) {
            return;
        }
        ControlledThread c = e.self();
        boolean reported = c.filled.ends(array);
        if (reported || count <= 0 || from < 0) {
            return;
        }
        c.site = site;
        int last = (int) Math.min(lengthOf(array), (long) from + count) - 1;
        int step = (last - from) / MOST_SWEPT + 1;
        for (long i = from; i <= last; i += step) {
            swept(e, c, array, (int) i, true, site);
        }
        c.filled.reported(array);
    }

    private static void swept(Execution e, ControlledThread c, Object array, int index, boolean writes, int site) {
        if (writes) {
            writeNow(e, c, array, ~index, site, "");
        } else {
            readNow(e, c, array, ~index, site, "");
        }
    }

    // Array.getLength is a native call in code of the first compiler
    private static int lengthOf(Object array) {
        if (array instanceof int[] ints) {
            return ints.length;
        }
        if (array instanceof Object[] objects) {
            return objects.length;
        }
        return Array.getLength(array);
    }

    /** An access beyond the bounds is none: the JVM throws. */
    private static boolean isElement(Object array, int index) {
        return array != null && index >= 0 && index < lengthOf(array);
    }

    static void plainRead(Execution e, Object self, int field, int site) {
        plainRead(e, self, field, site, "");
    }

    static void plainRead(Execution e, Object self, int field, int site, String text) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, self == null ? Variables.STATICS : self, field, false);
        readNow(e, c, self, field, site, text);
    }

    static void readNow(Execution e, ControlledThread c, Object self, int field, int site, String text) {
        if (c.asking) {
            return;
        }
        if (c.jdkMonitors.areUnseen(e)) {
            // what orders it nobody can tell
            return;
        }
        boolean fresh;
        boolean first;
        synchronized (e) {
            Variables.Variable v = e.variables.of(self, field);
            fresh = v.read(c);
            first = v.firstRead(c);
        }
        if (fresh) {
            e.news(c);
        } else {
            e.polled(c, self == null ? 0 : e.idOf(self), field, "");
        }
        if (first || fresh) {
            e.event(c, EventKind.READ, site, e.idOf(self), field, text);
        }
    }

    static void plainWrite(Execution e, Object self, int field, int site) {
        plainWrite(e, self, field, site, "");
    }

    static void plainWrite(Execution e, Object self, int field, int site, String text) {
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, self == null ? Variables.STATICS : self, field, true);
        writeNow(e, c, self, field, site, text);
    }

    static void writeNow(Execution e, ControlledThread c, Object self, int field, int site, String text) {
        if (c.jdkMonitors.areUnseen(e)) {
            return;
        }
        boolean first;
        synchronized (e) {
            Variables.Variable v = e.variables.of(self, field);
            v.write(c);
            first = v.firstWrite(c);
        }
        e.news(c);
        if (first) {
            e.event(c, EventKind.WRITE, site, e.idOf(self), field, text);
        }
    }
}
