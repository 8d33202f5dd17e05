package org.threadgrader.probe;

import java.io.DataOutputStream;
import java.io.OutputStream;

/** DataOutputStream over the standard output. */
@HooksFor(DataOutputStream.class)
public final class DataOutputStreamHooks {
    private DataOutputStreamHooks() {}

    @Argument
    public static OutputStream stream(OutputStream stream, int site) {
        return StandardOutput.recorded(stream);
    }
}
