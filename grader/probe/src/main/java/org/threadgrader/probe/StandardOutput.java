package org.threadgrader.probe;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Knows a stream that a program opened over the standard output by itself, past System.out, as it is done to print in
 * another encoding; what it prints is recorded all the same.
 */
final class StandardOutput {
    private static final OutputStream OUT = new RecordingStream(1);
    private static final OutputStream ERR = new RecordingStream(2);

    private StandardOutput() {}

    /** What is to be written to instead of a stream: itself, unless it is one over a standard stream's descriptor. */
    static OutputStream recorded(OutputStream stream) {
        if (Execution.now == null || !(stream instanceof FileOutputStream)) {
            return stream;
        }
        try {
            FileDescriptor descriptor = ((FileOutputStream) stream).getFD();
            if (descriptor == FileDescriptor.out) {
                return OUT;
            }
            return descriptor == FileDescriptor.err ? ERR : stream;
        } catch (IOException closed) {
            return stream;
        }
    }
}
