package org.threadgrader.weave.recording;

public final class Threads {
    private Threads() {}

    public static void runEnter(Thread self, int site) {
        Log.note("run enter", site);
    }

    public static void runThrew(Thread self, Throwable thrown) throws Throwable {
        Log.note("run threw " + thrown.getMessage(), 0);
        if ("rethrow".equals(thrown.getMessage())) {
            throw thrown;
        }
    }

    public static void runExit(Thread self) {
        Log.note("run exit", 0);
    }

    public static void caught(Throwable thrown, boolean expected, int site) {
        Log.note("caught " + thrown.getMessage(), site);
    }

    public static void clinitEnter(Class<?> type) {
        Log.note("clinit enter", 0);
    }

    public static void clinitExit(Class<?> type) {
        Log.note("clinit exit", 0);
    }

    public static void initialised(Class<?> type) {}

    public static void classNeeded(Class<?> type) {}

    public static void classUsed(Class<?> type, int site) {
        Log.note("use " + type.getSimpleName(), site);
    }
}
