package org.threadgrader.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * The probe's end of the channel where there is no network: a socket in the file system. It does not block in the JDK's
 * sense, as an interrupt of the thread that writes, a student's, would close a channel that does. A piece of the {@link
 * Channel}.
 */
final class BoxedLine {
    /** Where the judge's socket lies in a box. */
    private static final Path SOCKET = Path.of("/channel");

    private static final int BUFFER = 1 << 16;

    private final SocketChannel socket;
    private final Selector readable;
    private final Selector writable;

    BoxedLine() throws IOException {
        // first what needs no judge: where there is none, all classes have been loaded by then, see BoxTrial
        readable = Selector.open();
        writable = Selector.open();
        socket = SocketChannel.open(UnixDomainSocketAddress.of(SOCKET));
        socket.configureBlocking(false);
        socket.register(readable, SelectionKey.OP_READ);
        socket.register(writable, SelectionKey.OP_WRITE);
    }

    InputStream in() {
        return new In();
    }

    OutputStream out() {
        return new Out();
    }

    // for a thread that is interrupted this returns at once, which is a loop for as long as the judge is busy
    private static void await(Selector selector) throws IOException {
        selector.select();
        selector.selectedKeys().clear();
    }

    private final class In extends InputStream {
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).flip();

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (!buffer.hasRemaining()) {
                buffer.clear();
                int read = socket.read(buffer);
                buffer.flip();
                if (read < 0) {
                    return -1;
                }
                if (read == 0) {
                    await(readable);
                }
            }
            int some = Math.min(length, buffer.remaining());
            buffer.get(bytes, offset, some);
            return some;
        }
    }

    private final class Out extends OutputStream {
        /** One for all threads: the JDK would keep another for each that writes. */
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            for (int at = 0; at < length; at += BUFFER) {
                buffer.clear();
                buffer.put(bytes, offset + at, Math.min(BUFFER, length - at));
                buffer.flip();
                while (buffer.hasRemaining()) {
                    if (socket.write(buffer) == 0) {
                        await(writable);
                    }
                }
            }
        }
    }
}
