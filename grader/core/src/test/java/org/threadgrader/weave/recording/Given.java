package org.threadgrader.weave.recording;

public final class Given {
    private Given() {}

    public static void with(Object self, Object other, String method, int site) {
        if (other instanceof java.util.Collection) {
            Calls.on(other, false, site);
        }
    }

    public static Object single(Object self) {
        return self;
    }

    public static void told(Object self, int site) {
        if (self instanceof java.util.Collection) {
            Log.note("read " + self.getClass().getSimpleName(), site);
        }
    }

    public static void toldAgain(Object self, int site) {
        // told before
    }

    public static void described(Object record, int site) {
        Log.note("describes " + record.getClass().getSimpleName(), site);
    }

    public static void hashed(Object self, int site) {
        told(self, site);
    }

    public static void hashedRecord(Object record, int site) {
        described(record, site);
    }

    public static void compared(Object self, Object other, int site) {
        told(self, site);
        told(other, site);
    }

    public static void walked(Object self, int site) {
        told(self, site);
    }

    public static void iterated(Object self, int site) {
        Calls.on(self, false, site);
    }

    public static void toldInside(Object holder, String method, int site) {
        // told before
    }

    public static void asked(Object self, Object given, int site) {
        // tells nobody
    }

    public static void askedRecord(Object record, Object other, int site) {
        Log.note("compares " + record.getClass().getSimpleName(), site);
    }
}
