package org.threadgrader.probe;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.FilterReader;
import java.io.FilterWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.Formatter;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Streams made over others: over the standard output, which is recorded, and over the program's own. */
@HooksFor(
        value = FilterOutputStream.class,
        constructorsOf = {
            PrintStream.class,
            BufferedOutputStream.class,
            DataOutputStream.class,
            OutputStreamWriter.class,
            BufferedWriter.class,
            FilterWriter.class,
            Formatter.class,
            FilterInputStream.class,
            BufferedInputStream.class,
            DataInputStream.class,
            InputStreamReader.class,
            BufferedReader.class,
            FilterReader.class,
            LineNumberReader.class,
            PushbackReader.class,
            PushbackInputStream.class,
            ObjectOutputStream.class,
            ObjectInputStream.class,
            CheckedOutputStream.class,
            CheckedInputStream.class,
            DeflaterOutputStream.class,
            GZIPOutputStream.class,
            ZipOutputStream.class,
            InflaterInputStream.class,
            GZIPInputStream.class,
            ZipInputStream.class,
            DigestOutputStream.class,
            DigestInputStream.class
        })
public final class StreamHooks {
    private StreamHooks() {}

    @Argument
    public static OutputStream inner(OutputStream stream, int site) {
        OutputStream recorded = StandardOutput.recorded(stream);
        Streams.given(recorded);
        return recorded;
    }

    @Argument
    public static Writer inner(Writer stream, int site) {
        Streams.given(stream);
        return stream;
    }

    @Argument
    public static InputStream inner(InputStream stream, int site) {
        Streams.given(stream);
        return stream;
    }

    @Argument
    public static Reader inner(Reader stream, int site) {
        Streams.given(stream);
        return stream;
    }

    @Constructed
    public static void constructed(Closeable self, String descriptor, int site) {
        Streams.constructed(self, descriptor);
    }
}
