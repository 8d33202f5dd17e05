package org.threadgrader.probe;

import java.util.regex.Pattern;

/** What woven code calls at the edges of a thread's own code: its run method and class initialisers. */
public final class Threads {
    private static final String CLASS_INIT = "class-init";

    private static final Pattern HOOK = Pattern.compile("\"org\\.threadgrader\\.probe\\.\\w+\\.(\\w+)\\([^\"]*\\)\"");

    private Threads() {}

    /** A woven run method of a class below Thread is entered: the thread's beginning, or a direct call. */
    public static void runEnter(Thread self, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        if (Thread.currentThread() != self) {
            calledDirectly(e, self, site);
            return;
        }
        ControlledThread c = e.roster.controlled(self);
        if (!c.begun) {
            e.begin();
        }
        c.runDepth++;
    }

    static void calledDirectly(Execution e, Thread self, int site) {
        ControlledThread c = e.self();
        e.point(c);
        e.event(c, EventKind.RUN_CALLED, c.site == 0 ? site : c.site, e.idOf(self), 0, "");
    }

    /** An exception reaches the end of a woven run method: where that ends the thread, its handlers run here. */
    public static void runThrew(Thread self, Throwable thrown) throws Throwable {
        Execution e = Execution.now;
        if (e == null || Thread.currentThread() != self || e.roster.controlled(self).runDepth != 1) {
            throw thrown;
        }
        dispatchUncaught(e, e.roster.controlled(self), thrown);
    }

    /** A woven run method is left, on any path. */
    public static void runExit(Thread self) {
        Execution e = Execution.now;
        if (e == null || Thread.currentThread() != self) {
            return;
        }
        ControlledThread c = e.roster.controlled(self);
        if (--c.runDepth == 0) {
            e.end(c);
        }
    }

    /** Runs a target as the whole of a thread. */
    static void runBody(Execution e, ControlledThread c, Runnable target) {
        try {
            e.begin();
            c.runDepth++;
            target.run();
        } catch (Throwable t) {
            dispatchUncaught(e, c, t);
        } finally {
            c.runDepth--;
            if (c.pooled && !e.isOver()) {
                // before the termination of its pool, which is seen in another way than by the end of each thread
                e.event(c, EventKind.RELEASE, c.site, e.idOf(c), 0, ControlledThread.END_OF_POOLED);
            }
            e.end(c);
        }
    }

    // under control, and not when the JVM would: what the handlers do is part of the run, and the thread's end comes
    // after
    static void dispatchUncaught(Execution e, ControlledThread c, Throwable thrown) {
        if (thrown instanceof Stop || e.isOver()) {
            return;
        }
        DoneTasks.another(e);
        // a pool whose worker this was has made it start another one
        e.roster.announceStarted(c, 0);
        String text = told(e, c, thrown);
        try {
            e.event(c, EventKind.UNCAUGHT, c.site, c.id, handling(c.thread, thrown), text);
            c.thread.getUncaughtExceptionHandler().uncaughtException(c.thread, thrown);
        } catch (Throwable ignored) {
            // as the JVM does with what a handler throws (Thread.UncaughtExceptionHandler)
        }
    }

    /** A task ended by an exception that goes no further than its future. */
    static void taskThrew(Execution e, ControlledThread c, int task, boolean repeated, Throwable thrown) {
        String text = told(e, c, thrown);
        e.event(c, EventKind.TASK_THREW, c.site, task, repeated ? 1 : 0, text);
    }

    /** Records where an exception was thrown; its class, and its message where it has one. */
    private static String told(Execution e, ControlledThread c, Throwable thrown) {
        Throwable first = first(thrown);
        String text = named(first);
        try {
            thrownAt(e, c, first);
        } catch (Throwable broken) {
            // it may be the program's own method; then nobody knows where
        }
        return e.inNumbersOfThisRun(first == thrown ? text : named(thrown) + ": " + text);
    }

    // what ends a class's initialiser is wrapped (JLS 12.4.2) in an error that knows no line of it
    private static Throwable first(Throwable thrown) {
        Throwable cause = thrown.getClass() == ExceptionInInitializerError.class ? thrown.getCause() : thrown;
        return cause == null ? thrown : cause;
    }

    private static String named(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            String message = messageOf(thrown);
            return message == null ? name : name + ": " + message;
        } catch (Throwable broken) {
            // the same
            return name;
        }
    }

    // the JVM says which call answered null, and in woven code that is a hook
    private static String messageOf(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown instanceof NullPointerException && message != null
                ? HOOK.matcher(message).replaceAll("\"$1()\"")
                : message;
    }

    private static int handling(Thread thread, Throwable thrown) {
        if (isByStop(thrown)) {
            return Uncaught.STOPPED;
        }
        return hasOwnHandler(thread) ? Uncaught.HANDLED : Uncaught.TOLD;
    }

    // Thread.stop makes it; the program may make one as well, and throw it
    private static boolean isByStop(Throwable thrown) {
        if (!thrown.getClass().getName().equals("java.lang.ThreadDeath")) {
            return false;
        }
        StackTraceElement[] made = thrown.getStackTrace();
        return made.length > 0 && made[0].getClassName().equals("java.lang.Thread");
    }

    // the JDK's own last handler is the thread group
    private static boolean hasOwnHandler(Thread thread) {
        Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
        return handler.getClass() != ThreadGroup.class || Thread.getDefaultUncaughtExceptionHandler() != null;
    }

    private static void thrownAt(Execution e, ControlledThread c, Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        for (StackTraceElement frame : frames) {
            if (StackFrames.isOfProgram(frame)) {
                int own = frame == frames[0] ? 1 : 0;
                String file = frame.getFileName() == null ? "" : frame.getFileName();
                String method =
                        frame.getMethodName().equals(HookIndex.INITIALISER) ? "<clinit>" : frame.getMethodName();
                String text = frame.getClassName() + '#' + method + '#' + file;
                e.event(c, EventKind.THROWN_AT, 0, own, Math.max(0, frame.getLineNumber()), text);
                return;
            }
        }
    }

    /**
     * A catch block begins. Students catch Throwable, so what ends the run is thrown again here.
     *
     * @param expected whether the block names IllegalMonitorStateException
     */
    public static void caught(Throwable thrown, boolean expected, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        if (thrown instanceof Stop stop) {
            throw stop;
        }
        // The message of a class of the program's own would be made by the program's own code.
        boolean ofJdk = thrown.getClass().getClassLoader() == null;
        String message = ofJdk ? messageOf(thrown) : null;
        String name = thrown.getClass().getName();
        String text = message == null ? name : name + ": " + message;
        e.event(e.self(), EventKind.CAUGHT, site, 0, expected ? 1 : 0, e.inNumbersOfThisRun(text));
    }

    /** A class initialiser begins: its thread holds a lock of the JVM's, so it must not be switched away from. */
    public static void clinitEnter(Class<?> type) {
        ProgramLoader.initialiserBegins(type);
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            c.pin("a class initialiser");
            c.initialising.add(type);
        }
    }

    /** A class initialiser ends, on any path; edge: release to every first use by another thread (JLS 12.4.2). */
    public static void clinitExit(Class<?> type) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        c.pinned--;
        c.initialising.remove(type);
        c.used.add(type);
        // what main did before it started anybody is before all that anybody does
        if (e.threads().size() > 1) {
            e.event(c, EventKind.RELEASE, c.site, e.idOf(type), 0, CLASS_INIT);
            e.companion(type, CLASS_INIT);
        }
    }

    /** An initialiser that may run again in a later run has come to its end. */
    public static void initialised(Class<?> type) {
        ProgramLoader.initialiserEnds(type);
    }

    /** Where the JVM would have initialised the class by now, which it may have done for an earlier run. */
    public static void classNeeded(Class<?> type) {
        ProgramLoader.used(type);
    }

    /** A class that has an initialiser is used: the first time in each thread, its end is seen. */
    public static void classUsed(Class<?> type, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        if (!c.initialising.isEmpty()) {
            e.initialisers.usedByAnother(c, type);
        }
        if (c.used.add(type)) {
            c.site = site;
            e.initialisers.used(c, type);
            firstUse(e, c, type, site);
        }
    }

    private static void firstUse(Execution e, ControlledThread c, Class<?> type, int site) {
        try {
            // at once: another thread could come first between here and the use itself
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
        try {
            ProgramLoader.used(type);
        } catch (Error failed) {
            c.used.remove(type); // the next use has to fail as well
            throw failed;
        }
        if (e.companion(type) == CLASS_INIT) {
            e.event(c, EventKind.ACQUIRE, site, e.idOf(type), 0, CLASS_INIT);
        }
    }
}
