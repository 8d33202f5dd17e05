package org.threadgrader.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes events to the channel. An event is: kind (one byte), thread, site, object (varints), value (zigzag varint), text
 * (varint: 0 none, 1 a text follows, n + 2 the n-th text that was sent with 1 and is short enough to be kept). Frames are length
 * (four bytes), type (one byte), payload.
 */
final class Recorder {
    private static final int FLUSH_AT = 1 << 15;

    private final OutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] buffer = new byte[FLUSH_AT + 4096];
    private int length = 5;
    /** How many texts the judge keeps, too. */
    private int kept;
    /** The text of an event that was not written to its end: whether it is known now is not. */
    private String suspect;

    Recorder(OutputStream out) {
        this.out = out;
    }

    /** Forgets the texts of the last run. */
    void begin() {
        texts.clear();
        kept = 0;
        suspect = null;
    }

    void event(EventKind kind, int thread, int site, int object, long value, String text) throws IOException {
        if (length >= FLUSH_AT) {
            flush();
        }
        if (suspect != null) {
            texts.remove(suspect);
            suspect = null;
        }
        int before = length;
        suspect = text;
        try {
            write(kind, thread, site, object, value, text);
            before = length;
            suspect = null;
        } finally {
            // a stack that overflows right here must not leave half an event
            length = before;
        }
    }

    private void write(EventKind kind, int thread, int site, int object, long value, String text) {
        put((byte) kind.ordinal());
        varint(thread);
        varint(site);
        varint(object);
        varlong(value << 1 ^ value >> 63);
        if (text.isEmpty()) {
            put((byte) 0);
        } else {
            Integer known = texts.get(text);
            if (known != null) {
                varint(known + 2);
            } else {
                put((byte) 1);
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                varint(bytes.length);
                ensure(bytes.length);
                System.arraycopy(bytes, 0, buffer, length, bytes.length);
                length += bytes.length;
                if (bytes.length <= Frames.KEPT_LENGTH && kept < Frames.KEPT_TEXTS) {
                    texts.put(text, kept);
                    kept++;
                }
            }
        }
    }

    /** Sends what is there. */
    void flush() throws IOException {
        if (length > 5) {
            frame(Frames.EVENTS);
        }
    }

    /** Sends a frame of another type, after the events before it. */
    void send(byte type, String text, long value) throws IOException {
        flush();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        varlong(value << 1 ^ value >> 63);
        varint(bytes.length);
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        frame(type);
    }

    private void frame(byte type) throws IOException {
        int payload = length - 5;
        buffer[0] = (byte) (payload >>> 24);
        buffer[1] = (byte) (payload >>> 16);
        buffer[2] = (byte) (payload >>> 8);
        buffer[3] = (byte) payload;
        buffer[4] = type;
        out.write(buffer, 0, length);
        out.flush();
        length = 5;
    }

    private void ensure(int more) {
        if (length + more + 64 > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more + 64));
        }
    }

    private void put(byte b) {
        if (length + 64 > buffer.length) {
            ensure(64);
        }
        buffer[length++] = b;
    }

    private void varint(int value) {
        varlong(value & 0xFFFFFFFFL);
    }

    private void varlong(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }
}
