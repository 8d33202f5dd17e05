package org.threadgrader.probe;

import java.util.Set;

/**
 * For what control is released so that nobody can say anything of what comes after: a lock may have been taken unseen, or the program
 * may do what it does by what the JVM says of its threads, which are not where the scheduler's are, or by what is in a file that is
 * not there.
 */
public final class Blinding {
    /** A call by name of a method by which threads meet. */
    static final String REFLECTION = "java.lang.reflect.Method.invoke";

    static final String METHOD_HANDLE = "java.lang.invoke.MethodHandle.invoke";
    static final String THREAD_DUMP = "java.lang.management.ThreadMXBean.dumpAllThreads";
    static final String THREAD_INFO = "java.lang.management.ThreadMXBean.getThreadInfo";

    /** Whoever reads one waits for who writes into another one. */
    static final String PIPE = "java.io.PipedInputStream";

    static final String PIPE_OF_CHARACTERS = "java.io.PipedReader";

    /** Files beside a program's classes are not there where it is judged. */
    static final String RESOURCE = "java.lang.Class.getResource";

    /** Begins the words for a wait that no hook knows. */
    static final String UNKNOWN_WAIT = "a wait inside the JDK";

    private static final Set<String> WORDS =
            Set.of(REFLECTION, METHOD_HANDLE, THREAD_DUMP, THREAD_INFO, PIPE, PIPE_OF_CHARACTERS, RESOURCE);

    private Blinding() {}

    /**
     * Whether it is one of these that control was released for.
     *
     * @param what the words, as they stand in the event
     */
    public static boolean isFor(String what) {
        return WORDS.contains(what);
    }

    /** Whether it was a wait that no hook knows: what happens after it may come after what another thread has done before. */
    public static boolean isUnknownWait(String what) {
        return what.startsWith(UNKNOWN_WAIT);
    }
}
