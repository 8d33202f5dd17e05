package org.threadgrader.probe;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/** PrintWriter, which keeps the lock to itself under which it goes into a stream; see {@link StreamHooks}. */
@HooksFor(PrintWriter.class)
public final class PrintWriterHooks {
    private PrintWriterHooks() {}

    @Argument
    public static OutputStream inner(OutputStream stream, int site) {
        OutputStream locked = Streams.locked(StandardOutput.recorded(stream), site);
        Streams.given(locked);
        return locked;
    }

    @Argument
    public static Writer inner(Writer stream, int site) {
        Streams.given(stream);
        return stream;
    }

    @Constructed
    public static void constructed(PrintWriter self, String descriptor, int site) {
        Streams.constructed(self, descriptor);
    }
}
