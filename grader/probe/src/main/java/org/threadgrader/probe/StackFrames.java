package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;

/** Stack traces without what runs the program. A piece of {@link Threads}. */
final class StackFrames {
    private static final String OF_PROBE = "org.threadgrader.probe.";

    private StackFrames() {}

    /** Without the probe's frames, and without all that lies below the program's main method, which nobody calls. */
    static StackTraceElement[] ofProgram(StackTraceElement[] frames) {
        List<StackTraceElement> kept = new ArrayList<>();
        int last = frames.length;
        while (last > 0 && !isOfProgram(frames[last - 1])) {
            last--;
        }
        boolean main = last > 0 && last < frames.length && isReflection(frames[last]);
        for (int i = 0; i < (main ? last : frames.length); i++) {
            if (!frames[i].getClassName().startsWith(OF_PROBE)) {
                kept.add(named(frames[i]));
            }
        }
        return kept.toArray(new StackTraceElement[0]);
    }

    private static StackTraceElement named(StackTraceElement frame) {
        return frame.getMethodName().equals(HookIndex.INITIALISER)
                ? new StackTraceElement(frame.getClassName(), "<clinit>", frame.getFileName(), frame.getLineNumber())
                : frame;
    }

    // the loader of the program has no name, the probe's has one
    static boolean isOfProgram(StackTraceElement frame) {
        return frame.getModuleName() == null && frame.getClassLoaderName() == null;
    }

    private static boolean isReflection(StackTraceElement frame) {
        return frame.getClassName().startsWith("jdk.internal.reflect.")
                || frame.getClassName().equals("java.lang.reflect.Method");
    }
}
