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

    public static void returned(Object self, String method, int site) {
        Log.note("back from " + method + " of " + self.getClass().getSimpleName(), site);
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
