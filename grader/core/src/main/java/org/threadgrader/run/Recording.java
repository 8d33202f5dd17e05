package org.threadgrader.run;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Frames;

/**
 * Decodes what a probe sends, bounded in length and count: whatever comes, the judge keeps its memory and goes on.
 * Threads may read what has come so far while it grows.
 */
final class Recording {
    private static final int MAX_FRAME = 1 << 22;
    private static final int MAX_EVENTS = 1_100_000;
    private static final long MAX_TEXT = 32L << 20;
    private static final int MAX_IDS = 1 << 24;
    private static final EventKind[] KINDS = EventKind.values();

    private final List<Event> events = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int[] locals = new int[64];
    private long textLength;
    private Optional<Outcome> outcome = Optional.empty();
    private boolean clean;
    private volatile boolean uncontrolled;
    private byte[] frame = new byte[0];
    private int at;
    private int end;

    /** Reads one frame. */
    void frame(DataInputStream in) throws IOException, ProtocolException {
        int length = in.readInt();
        if (length < 0 || length > MAX_FRAME) {
            throw new ProtocolException("a frame of " + length + " bytes");
        }
        byte type = in.readByte();
        frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new java.io.EOFException();
        }
        at = 0;
        end = length;
        switch (type) {
            case Frames.EVENTS -> events();
            case Frames.END -> end();
            case Frames.READY -> {
                // the probe says that it is there; nothing follows from it
            }
            default -> throw new ProtocolException("a frame of type " + type);
        }
    }

    /** Whether control has been given up. */
    boolean isUncontrolled() {
        return uncontrolled;
    }

    private synchronized void events() throws ProtocolException {
        while (at < end) {
            if (events.size() >= MAX_EVENTS) {
                throw new ProtocolException("more than " + MAX_EVENTS + " events");
            }
            int ordinal = frame[at++] & 0xFF;
            if (ordinal >= KINDS.length) {
                throw new ProtocolException("an event of kind " + ordinal);
            }
            EventKind kind = KINDS[ordinal];
            uncontrolled |= kind == EventKind.CONTROL_RELEASED;
            int thread = id();
            int site = id();
            int object = id();
            long zigzag = varlong();
            String text = text();
            if (thread >= locals.length) {
                locals = Arrays.copyOf(locals, Math.max(thread + 1, locals.length * 2));
            }
            int local = kind.counted() ? locals[thread]++ : locals[thread];
            events.add(new Event(events.size(), kind, thread, local, site, object, zigzag >>> 1 ^ -(zigzag & 1), text));
        }
    }

    private int id() throws ProtocolException {
        long value = varlong();
        if (value < 0 || value > MAX_IDS) {
            throw new ProtocolException("an id of " + value);
        }
        return (int) value;
    }

    private String text() throws ProtocolException {
        long code = varlong();
        if (code == 0) {
            return "";
        }
        if (code == 1) {
            return freshText();
        }
        if (code - 2 >= texts.size() || code < 0) {
            throw new ProtocolException("a text that was never sent");
        }
        return texts.get((int) (code - 2));
    }

    private String freshText() throws ProtocolException {
        long length = varlong();
        if (length < 0 || length > end - at) {
            throw new ProtocolException("a text of " + length + " bytes");
        }
        textLength += length;
        if (textLength > MAX_TEXT) {
            throw new ProtocolException("more than " + MAX_TEXT + " bytes of text");
        }
        String text = new String(frame, at, (int) length, StandardCharsets.UTF_8);
        at += (int) length;
        if (length <= Frames.KEPT_LENGTH && texts.size() < Frames.KEPT_TEXTS) {
            texts.add(text);
        }
        return text;
    }

    private long varlong() throws ProtocolException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw new ProtocolException("a frame that ends within an event");
            }
            byte b = frame[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new ProtocolException("a number of more than 64 bits");
    }

    private synchronized void end() throws ProtocolException {
        long zigzag = varlong();
        long value = zigzag >>> 1 ^ -(zigzag & 1);
        long length = varlong();
        if (length < 0 || length > end - at) {
            throw new ProtocolException("a text of " + length + " bytes");
        }
        String said = new String(frame, at, (int) length, StandardCharsets.UTF_8);
        clean = said.startsWith("clean ");
        String how = said.substring(said.indexOf(' ') + 1);
        outcome = Optional.of(outcomeOf(how, value));
    }

    private static Outcome outcomeOf(String how, long value) throws ProtocolException {
        if (how.startsWith("limit:")) {
            return new Outcome.LimitReached(how.substring("limit:".length()));
        }
        if (how.startsWith("unverifiable:")) {
            return new Outcome.Unverifiable(how.substring("unverifiable:".length()));
        }
        if (how.startsWith("not-begun:")) {
            return new Outcome.NotBegun(how.substring("not-begun:".length()));
        }
        return switch (how) {
            case "ended" -> new Outcome.Ended((int) value);
            case "stuck" -> new Outcome.Stuck();
            case "no-progress" -> new Outcome.NoProgress();
            case "quiet", "stopped" -> new Outcome.Quiet();
            // without control, nothing moved any more
            case "standstill" -> new Outcome.WallDeadline();
            default -> throw new ProtocolException("an end of the kind " + how);
        };
    }

    synchronized List<Event> soFar() {
        return List.copyOf(events);
    }

    synchronized List<Event> from(int index) {
        return List.copyOf(events.subList(Math.min(index, events.size()), events.size()));
    }

    synchronized Optional<Outcome> outcome() {
        return outcome;
    }

    synchronized void outcome(Outcome ended) {
        outcome = Optional.of(ended);
    }

    /** Whether the JVM can serve another program. */
    synchronized boolean clean() {
        return clean;
    }

    synchronized Recorded recorded(Outcome ended) {
        return new Recorded(events, ended);
    }
}
