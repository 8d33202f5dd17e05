package org.threadgrader.run;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * The judge's end of an open channel, over whichever kind of socket: streams whose reads end after a limit. A piece of {@link
 * ChildJvm}. One thread may read while another writes.
 */
final class Connection implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final SocketChannel channel;
    private final Selector readable;
    private final Selector writable;
    private final ByteBuffer input = ByteBuffer.allocate(BUFFER).flip();
    private final ByteBuffer output = ByteBuffer.allocate(BUFFER);
    private final DataInputStream in = new DataInputStream(new Input());
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new Output()));
    private volatile long deadline = System.nanoTime();

    private Connection(SocketChannel channel, Selector readable, Selector writable) {
        this.channel = channel;
        this.readable = readable;
        this.writable = writable;
    }

    static Connection over(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        Selector readable = Selector.open();
        Selector writable = Selector.open();
        channel.register(readable, SelectionKey.OP_READ);
        channel.register(writable, SelectionKey.OP_WRITE);
        return new Connection(channel, readable, writable);
    }

    /** From now on all reads together, and all writes, take no longer than this. */
    void limit(Duration limit) {
        deadline = System.nanoTime() + limit.toNanos();
    }

    DataInputStream in() {
        return in;
    }

    DataOutputStream out() {
        return out;
    }

    /**
     * Waits until there is something to read, the stream's end included.
     *
     * @throws SocketTimeoutException when the limit passed
     */
    void await(Duration most) throws IOException {
        if (!input.hasRemaining()) {
            fill(System.nanoTime() + most.toNanos());
        }
    }

    /** Whether there is more; what broke off has ended. */
    private boolean fill(long end) throws IOException {
        while (true) {
            int read = read();
            if (read != 0) {
                return read > 0;
            }
            select(readable, restUntil(end));
        }
    }

    /** In milliseconds. */
    private static long restUntil(long end) throws SocketTimeoutException {
        long rest = (end - System.nanoTime()) / 1_000_000;
        if (rest <= 0) {
            throw new SocketTimeoutException();
        }
        return rest;
    }

    private int read() {
        input.clear();
        int read;
        try {
            read = channel.read(input);
        } catch (IOException reset) {
            read = -1;
        }
        input.flip();
        return read;
    }

    private static void select(Selector selector, long millis) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while the child JVM was awaited");
        }
        try {
            selector.select(millis);
            selector.selectedKeys().clear();
        } catch (ClosedSelectorException e) {
            throw new EOFException();
        }
    }

    @Override
    public void close() {
        // a closed channel wakes nobody who selects, a closed selector does
        for (AutoCloseable part : new AutoCloseable[] {readable, writable, channel}) {
            try {
                part.close();
            } catch (Exception e) {
                // it is thrown away either way
            }
        }
    }

    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            return input.hasRemaining() || fill(deadline) ? input.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!input.hasRemaining() && !fill(deadline)) {
                return -1;
            }
            int some = Math.min(length, input.remaining());
            input.get(bytes, offset, some);
            return some;
        }
    }

    private final class Output extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int at = 0; at < length; at += BUFFER) {
                output.clear();
                output.put(bytes, offset + at, Math.min(BUFFER, length - at));
                output.flip();
                while (output.hasRemaining()) {
                    if (channel.write(output) == 0) {
                        select(writable, restUntil(deadline));
                    }
                }
            }
        }
    }
}
