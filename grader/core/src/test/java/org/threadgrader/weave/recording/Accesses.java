package org.threadgrader.weave.recording;

public final class Accesses {
    private Accesses() {}

    public static void before(Object self, Object first, int second, String method, int site) {
        Log.note(method + " at " + (first == null ? "nothing" : first.getClass().getSimpleName()) + " " + second, site);
    }

    public static void after(boolean done, int site) {
        Log.note(done ? "done" : "not done", site);
    }

    public static void field(String name, int number) {
        Log.note("field " + name, 0);
    }

    public static void made(Object handle, Class<?> owner, String name) {
        Log.note("made for " + owner.getSimpleName() + " " + name, 0);
    }
}
