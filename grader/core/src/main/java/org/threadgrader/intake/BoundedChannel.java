package org.threadgrader.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Lets no more be read than a number of bytes, until it is told that it may: the directory of an archive is read at
 * once and kept, and says itself how long it is.
 */
final class BoundedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long left;
    private boolean bounded = true;

    BoundedChannel(SeekableByteChannel channel, long limit) {
        this.channel = channel;
        this.left = limit;
    }

    void lift() {
        bounded = false;
    }

    boolean isExhausted() {
        return bounded && left < 0;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        int read = channel.read(buffer);
        left -= Math.max(read, 0);
        if (isExhausted()) {
            throw new IOException("more than may be read");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        return channel.write(buffer);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
