package org.threadgrader.probe;

import java.io.FilterOutputStream;
import java.io.OutputStream;

/** FilterOutputStream over the standard output. */
@HooksFor(FilterOutputStream.class)
public final class FilterOutputStreamHooks {
    private FilterOutputStreamHooks() {}

    @Argument
    public static OutputStream stream(OutputStream stream, int site) {
        return StandardOutput.recorded(stream);
    }
}
