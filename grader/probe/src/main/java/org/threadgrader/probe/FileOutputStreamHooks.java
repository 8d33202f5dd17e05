package org.threadgrader.probe;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written straight to the standard output's descriptor. */
@HooksFor(FileOutputStream.class)
public final class FileOutputStreamHooks {
    private FileOutputStreamHooks() {}

    public static void write(FileOutputStream self, int b, int site) throws IOException {
        at(self, site).write(b);
    }

    public static void write(FileOutputStream self, byte[] bytes, int site) throws IOException {
        at(self, site).write(bytes);
    }

    public static void write(FileOutputStream self, byte[] bytes, int offset, int length, int site) throws IOException {
        at(self, site).write(bytes, offset, length);
    }

    private static OutputStream at(FileOutputStream self, int site) {
        Calls.at(site);
        return StandardOutput.recorded(self);
    }
}
