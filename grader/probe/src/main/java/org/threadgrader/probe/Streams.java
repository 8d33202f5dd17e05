package org.threadgrader.probe;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;

/**
 * Streams of the JDK's over streams of the program's: a call on the outermost goes into the program's own under the monitors of
 * those in between, as of JDK 17 and of any later one with {@code jdk.io.useMonitors}.
 */
final class Streams {
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
        Object inner = e.self().takeConstructorArgument(descriptor.startsWith("(Ljava/io/"));
        if (inner instanceof Closeable && inner != outer && (isOfProgram(outer) || reachesProgram(e, inner))) {
            e.companion(outer, inner);
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

    private static boolean reachesProgram(Execution e, Object stream) {
        return isOfProgram(stream) || e.companion(stream) instanceof Closeable;
    }

    /** A method of the stream's is called next: waits as long as another thread is inside it, or inside one below. */
    static void entering(Execution e, ControlledThread c, Object stream, int site) {
        if (!reachesProgram(e, stream)) {
            return;
        }
        boolean first = true;
        Object at = stream;
        while (at instanceof Closeable) {
            Object inner = e.companion(at);
            if (locks(at, inner)) {
                Monitors.awaitFree(e, c, at, site);
                if (first) {
                    c.jdkMonitors.entering(at, site);
                } else {
                    c.jdkMonitors.enteringNext(at, site);
                }
                first = false;
            }
            at = isOfProgram(at) ? null : inner;
        }
    }

    // a writer or a reader locks the one below it in its place, and itself where there is none
    private static boolean locks(Object stream, Object inner) {
        return stream instanceof PrintStream
                || stream instanceof BufferedOutputStream
                || stream instanceof DataOutputStream
                || stream instanceof BufferedInputStream
                || stream instanceof LockedStream
                || stream instanceof java.io.FilterWriter
                || stream instanceof java.io.FilterReader
                || stream instanceof Writer && !(inner instanceof Writer)
                || stream instanceof Reader && !(inner instanceof Reader);
    }
}
