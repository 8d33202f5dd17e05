package org.threadgrader.probe;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.FilterReader;
import java.io.FilterWriter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Streams of the JDK's over streams of the program's: a call on the outermost goes into the program's own under the monitors of
 * those in between, as of JDK 17 and of any later one with {@code jdk.io.useMonitors}.
 */
final class Streams {
    /** How the descriptors of constructors begin that are given a stream. */
    private static final List<String> GIVEN =
            List.of("(Ljava/io/OutputStream;", "(Ljava/io/Writer;", "(Ljava/io/InputStream;", "(Ljava/io/Reader;");

    /** As many as are looked at whenever a thread may have entered one unseen: those that were made last. */
    private static final int MOST_OVER_OWN = 16;

    private Streams() {}

    /** The constructor that is called next is given a stream. */
    static void given(Closeable inner) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().constructorArgument = inner;
        }
    }

    /** It has returned. */
    static void constructed(Closeable outer, String descriptor) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        Object inner = e.self().takeConstructorArgument(GIVEN.stream().anyMatch(descriptor::startsWith));
        Object memory = memoryBehind(e, inner);
        if (inner instanceof Closeable && inner != outer && (isOfProgram(outer) || reachesProgram(e, inner))) {
            e.companion(outer, inner);
            synchronized (e) {
                int kept = Math.min(e.streamsOverOwn.size(), MOST_OVER_OWN - 1);
                e.streamsOverOwn = Stream.concat(
                                Stream.of(outer), e.streamsOverOwn.stream().limit(kept))
                        .toList();
            }
        } else if (memory != null) {
            e.companion(outer, new Memory(memory));
        }
    }

    /** What a stream over memory writes into. */
    private record Memory(Object written) {}

    /** What a stream keeps its text or its bytes in, for all to read; null: it keeps none. */
    static Object memory(Object stream) {
        if (stream instanceof StringWriter writer && !OwnMethods.reach(stream, "getBuffer()")) {
            return writer.getBuffer();
        }
        return stream instanceof CharArrayWriter || stream instanceof ByteArrayOutputStream ? stream : null;
    }

    /** The same, or where what it writes arrives at. */
    private static Object memoryBehind(Execution e, Object stream) {
        Object own = memory(stream);
        return own == null && stream != null && e.companion(stream) instanceof Memory behind ? behind.written() : own;
    }

    /** A method of a stream is called next that may put something into memory, or look at that. */
    static void remembers(Execution e, ControlledThread c, Object stream, boolean mutates, int site) {
        Object memory = memoryBehind(e, stream);
        if (memory instanceof StringBuffer && memory(stream) != null) {
            Calls.on(memory, mutates, site);
        } else if (memory != null && mutates) {
            Calls.mutated(e, c, memory, site, UnsafeTypes.nameOf(memory.getClass()));
        } else if (memory != null) {
            Calls.looked(e, c, memory, site, UnsafeTypes.nameOf(memory.getClass()));
        }
    }

    /** What a PrintWriter is to be given instead of a stream, so that others wait where one is in the program's own below. */
    static OutputStream locked(OutputStream stream, int site) {
        Execution e = Execution.now;
        if (e == null || stream == null || stream instanceof PrintStream || !reachesProgram(e, stream)) {
            return stream;
        }
        OutputStream locked = new LockedStream(stream, site);
        e.companion(locked, stream);
        return locked;
    }

    private static boolean isOfProgram(Object stream) {
        return stream.getClass().getClassLoader() instanceof ProgramLoader;
    }

    /** Whether a stream is the program's, or calls one that is. */
    static boolean reachesProgram(Execution e, Object stream) {
        return isOfProgram(stream) || e.companion(stream) instanceof Closeable;
    }

    /**
     * A method of the stream's is called next: waits as long as another thread is inside it, or inside one below.
     *
     * @param method its name and parameters; empty: any
     */
    static void entering(Execution e, ControlledThread c, Object stream, String method, int site) {
        if (!reachesProgram(e, stream)) {
            return;
        }
        boolean first = true;
        Object at = stream;
        while (at instanceof Closeable) {
            Object inner = e.companion(at);
            if (locks(at, inner) && !isFree(at, at == stream || isForwarded(method) ? method : "")) {
                if (at instanceof LockedStream || at == stream && isSure(stream, method)) {
                    Monitors.awaitFree(e, c, at, site);
                } else {
                    Monitors.awaitLeftByJdk(e, c, at, site);
                }
                if (first) {
                    c.jdkMonitors.entering(at, site);
                } else {
                    c.jdkMonitors.enteringNext(at, site);
                }
                first = false;
            }
            // what the program's own calls below it, it reports
            at = at != stream && isOfProgram(at) ? null : inner;
        }
    }

    /**
     * A method is called next that calls several of the stream's, with nothing that the program could see in between.
     *
     * @return the stream, where a method of the program's may be called under its monitor; null: else
     */
    static Object enterAll(Object stream, int site) {
        Execution e = Execution.now;
        boolean held = e != null && stream instanceof PrintStream && reachesProgram(e, stream);
        if (held) {
            Monitors.enter(stream, site);
        }
        return held ? stream : null;
    }

    /** It has returned. */
    static void leaveAll(Object stream, int site) {
        if (stream != null) {
            Monitors.exit(stream, site);
        }
    }

    /** Whether a call of the method surely takes the stream's monitor before it does anything else. */
    private static boolean isSure(Object stream, String method) {
        if (stream instanceof Writer || stream instanceof Reader) {
            return !isOfProgram(stream) && !makesWords(method);
        }
        boolean synchronises = stream instanceof PrintStream
                || stream instanceof BufferedOutputStream
                || stream instanceof DataOutputStream
                || stream instanceof BufferedInputStream;
        return synchronises && !method.isEmpty() && !makesWords(method);
    }

    /** Whether print or println is called with an object: it makes the words before it takes a lock. */
    static boolean makesWords(String method) {
        return method.startsWith("print") && method.endsWith("(Ljava/lang/Object;)");
    }

    /** Whether a stream calls the same method of the one below it. */
    private static boolean isForwarded(String method) {
        return method.equals("close()") || method.equals("markSupported()");
    }

    /** Whether a method takes no monitor though most of its class do, as of JDK 17 and 25. */
    private static boolean isFree(Object stream, String method) {
        return stream instanceof BufferedInputStream && isForwarded(method)
                || stream instanceof DataOutputStream && !method.isEmpty() && !method.startsWith("write(");
    }

    // a writer or a reader locks the one below it in its place, and itself where there is none; whether any other
    // stream does, is seen once the program's own is called
    private static boolean locks(Object stream, Object inner) {
        return stream instanceof FilterWriter
                || stream instanceof FilterReader
                || !(stream instanceof Writer && inner instanceof Writer)
                        && !(stream instanceof Reader && inner instanceof Reader);
    }
}
