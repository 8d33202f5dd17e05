package org.threadgrader.weave.recording;

public final class Loops {
    private Loops() {}

    public static void jump(int site, boolean pure) {
        Log.note(pure ? "jump pure" : "jump", site);
    }

    public static void counts() {
        Log.note("counts", 0);
    }
}
