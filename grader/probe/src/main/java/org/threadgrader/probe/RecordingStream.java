package org.threadgrader.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Formatter;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Stands in for System.out and System.err: what is printed is recorded where it is written, under the thread that
 * writes it. It takes no lock, so that printing orders nobody, and lets nobody else have their turn: see {@link Calls#at}.
 */
final class RecordingStream extends PrintStream {
    /** What bytes are that are not UTF-8, as sources are read: a program may print in its console's encoding. */
    private static final Charset OTHERWISE =
            Charset.isSupported("GB18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;

    private final int number;
    /** Bytes of a character that a thread has begun and not ended. */
    private final Map<Thread, byte[]> begun = new IdentityHashMap<>();

    RecordingStream(int number) {
        super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.number = number;
    }

    private void record(String text) {
        Execution e = Execution.now;
        if (e == null || text.isEmpty()) {
            return;
        }
        ControlledThread c = e.self();
        int newline = -1;
        while ((newline = text.indexOf('\n', newline + 1)) >= 0) {
            if (++c.lines > Execution.MAX_LINES) {
                e.limit(c, Limits.LINES, Execution.MAX_LINES);
            }
        }
        e.printed(c, number, e.inNumbersOfThisRun(text));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void writeBytes(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        java.util.Objects.checkFromIndexSize(offset, length, bytes.length);
        byte[] whole;
        synchronized (begun) {
            byte[] before = begun.remove(Thread.currentThread());
            whole = before == null
                    ? Arrays.copyOfRange(bytes, offset, offset + length)
                    : joined(before, bytes, offset, length);
        }
        ByteBuffer in = ByteBuffer.wrap(whole);
        CharBuffer characters = CharBuffer.allocate(whole.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, characters, false).isError()) {
            record(OTHERWISE.decode(ByteBuffer.wrap(whole)).toString());
            return;
        }
        if (in.hasRemaining()) {
            synchronized (begun) {
                begun.put(Thread.currentThread(), Arrays.copyOfRange(whole, in.position(), whole.length));
            }
        }
        record(characters.flip().toString());
    }

    private static byte[] joined(byte[] before, byte[] bytes, int offset, int length) {
        byte[] whole = Arrays.copyOf(before, before.length + length);
        System.arraycopy(bytes, offset, whole, before.length, length);
        return whole;
    }

    @Override
    public void print(boolean b) {
        record(String.valueOf(b));
    }

    @Override
    public void print(char c) {
        record(String.valueOf(c));
    }

    @Override
    public void print(int i) {
        record(String.valueOf(i));
    }

    @Override
    public void print(long l) {
        record(String.valueOf(l));
    }

    @Override
    public void print(float f) {
        record(String.valueOf(f));
    }

    @Override
    public void print(double d) {
        record(String.valueOf(d));
    }

    @Override
    public void print(char[] s) {
        record(String.valueOf(s));
    }

    @Override
    public void print(String s) {
        record(String.valueOf(s));
    }

    @Override
    public void print(Object o) {
        record(String.valueOf(o));
    }

    @Override
    public void println() {
        record("\n");
    }

    @Override
    public void println(boolean b) {
        record(b + "\n");
    }

    @Override
    public void println(char c) {
        record(c + "\n");
    }

    @Override
    public void println(int i) {
        record(i + "\n");
    }

    @Override
    public void println(long l) {
        record(l + "\n");
    }

    @Override
    public void println(float f) {
        record(f + "\n");
    }

    @Override
    public void println(double d) {
        record(d + "\n");
    }

    @Override
    public void println(char[] s) {
        record(String.valueOf(s) + "\n");
    }

    @Override
    public void println(String s) {
        record(s + "\n");
    }

    @Override
    public void println(Object o) {
        record(o + "\n");
    }

    @Override
    public PrintStream printf(String format, Object... arguments) {
        return format(format, arguments);
    }

    @Override
    public PrintStream printf(Locale locale, String format, Object... arguments) {
        return format(locale, format, arguments);
    }

    @Override
    public PrintStream format(String format, Object... arguments) {
        record(new Formatter(Locale.getDefault(Locale.Category.FORMAT))
                .format(format, arguments)
                .toString());
        return this;
    }

    @Override
    public PrintStream format(Locale locale, String format, Object... arguments) {
        record(new Formatter(locale).format(format, arguments).toString());
        return this;
    }

    @Override
    public PrintStream append(CharSequence text) {
        record(String.valueOf(text));
        return this;
    }

    @Override
    public PrintStream append(CharSequence text, int start, int end) {
        CharSequence whole = text == null ? "null" : text;
        record(whole.subSequence(start, end).toString());
        return this;
    }

    @Override
    public PrintStream append(char c) {
        record(String.valueOf(c));
        return this;
    }

    @Override
    public void flush() {}

    // a program that closes System.out prints nothing from there on; other threads' lines would be lost, too: left open
    @Override
    public void close() {}

    @Override
    public boolean checkError() {
        return false;
    }
}
