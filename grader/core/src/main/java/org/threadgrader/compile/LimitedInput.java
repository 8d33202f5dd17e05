package org.threadgrader.compile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first so many bytes of an input; a byte beyond them is an error. A piece of the {@link Wire}. */
final class LimitedInput extends FilterInputStream {
    private final int limit;
    private int taken;

    LimitedInput(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        take(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        take(length);
        int read = super.read(bytes, from, length);
        taken -= length - Math.max(0, read);
        return read;
    }

    private void take(int length) throws IOException {
        if (length > limit - taken) {
            throw new IOException("an answer of more than " + limit + " bytes");
        }
        taken += length;
    }
}
