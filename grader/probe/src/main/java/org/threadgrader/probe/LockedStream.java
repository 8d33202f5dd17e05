package org.threadgrader.probe;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Stands between a PrintWriter and a stream of the program's, and for the lock that the writer has to itself: whoever comes
 * here holds it. A piece of {@link Streams}.
 */
final class LockedStream extends OutputStream {
    private final OutputStream stream;
    private final int site;

    LockedStream(OutputStream stream, int site) {
        this.stream = stream;
        this.site = site;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    @Override
    public void write(int b) throws IOException {
        inside(() -> stream.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        inside(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        inside(stream::flush);
    }

    @Override
    public void close() throws IOException {
        inside(stream::close);
    }

    private void inside(Step step) throws IOException {
        Execution e = Execution.now;
        if (e == null || e.isOver()) {
            step.run();
            return;
        }
        Monitors.acquire(e, e.self(), this, site, 1);
        try {
            step.run();
        } finally {
            Monitors.exit(this, site);
        }
    }
}
