package org.threadgrader.probe;

import java.lang.reflect.Array;

/** Reads and writes of student fields and of array elements; each is called just before the access. */
public final class Fields {
    /** Elements of one sweep that are recorded; of a longer one so many, evenly spread. */
    private static final int MOST_SWEPT = 256;

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
        boolean fresh;
        synchronized (e) {
            fresh = e.variables.of(self, field).read(c);
        }
        if (fresh) {
            e.news(c);
            e.event(c, EventKind.VOLATILE_READ, site, e.idOf(self), field, "");
        } else {
            e.polled(c, e.idOf(self), field, "volatile");
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
            e.variables.of(self, field).write(c);
        }
        e.event(c, EventKind.VOLATILE_WRITE, site, e.idOf(self), field, "");
        e.changed(c);
    }

    /** An array element is about to be read. */
    public static void arrayRead(Object array, int index, int site) {
        Execution e = Execution.now;
        if (e != null && array != null) {
            plainRead(e, array, ~index, site);
        }
    }

    /** An array element is about to be written. */
    public static void arrayWrite(Object array, int index, int site) {
        Execution e = Execution.now;
        if (e != null && array != null) {
            plainWrite(e, array, ~index, site);
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
        int first = Math.max(0, from);
        int end = Math.min(Array.getLength(array), to);
        if (first >= end) {
            return;
        }
        ControlledThread c = e.self();
        c.site = site;
        e.point(c, array, ~first, writes);
        int step = (end - first - 1) / MOST_SWEPT + 1;
        for (int i = first; i < end; i += step) {
            if (writes) {
                writeNow(e, c, array, ~i, site, "");
            } else {
                readNow(e, c, array, ~i, site, "");
            }
        }
        if (writes) {
            writeNow(e, c, array, ~(end - 1), site, "");
        } else {
            readNow(e, c, array, ~(end - 1), site, "");
        }
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

    private static void readNow(Execution e, ControlledThread c, Object self, int field, int site, String text) {
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

    private static void writeNow(Execution e, ControlledThread c, Object self, int field, int site, String text) {
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
