package org.threadgrader.weave.recording;

public final class Calls {
    private Calls() {}

    public static void on(Object self, boolean mutates, int site) {
        Log.note((mutates ? "change " : "look at ") + self.getClass().getSimpleName(), site);
    }

    public static void onInherited(Object self, boolean mutates, String method, int site) {
        on(self, mutates, site);
    }

    public static void onSuper(Object self, boolean mutates, String method, int site) {
        on(self, mutates, site);
    }

    public static void with(Object self, Object other, String method, int site) {
        if (other instanceof java.util.Collection) {
            on(other, false, site);
        }
    }

    public static void returned(Object self, String method, int site) {
        Log.note("back from " + method + " of " + self.getClass().getSimpleName(), site);
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
        on(self, false, site);
    }

    public static void prints(Object stream, int site) {
        at(site);
    }

    public static void viewed(Object self, String method, int site) {
        on(self, false, site);
    }

    public static void hands(Object stream, int site) {
        Log.note("hands " + (stream == null ? "on" : stream.getClass().getSimpleName()), site);
    }

    public static void sets(Object list, String method, int site) {
        on(list, true, site);
    }

    public static void walks(Object self, String method, int site) {
        on(self, false, site);
    }

    public static void inBulk(Object self, long parallelismThreshold, String method, int site) {
        Log.note(method + " in parallel from " + parallelismThreshold, site);
    }

    public static void at(int site) {
        Log.note("at", site);
    }
}
