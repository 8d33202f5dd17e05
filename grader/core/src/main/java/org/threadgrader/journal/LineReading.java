package org.threadgrader.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the lines of a file that have an end, one after another, and knows where they lie. */
final class LineReading {
    private final RandomAccessFile file;
    private final byte[] read = new byte[1 << 14];
    private int next;
    private int limit;
    private long from;
    private long to;

    LineReading(RandomAccessFile file) {
        this(file, 0);
    }

    LineReading(RandomAccessFile file, long from) {
        this.file = file;
        this.from = from;
        this.to = from;
    }

    /** The next line without its end; empty where none ends any more. */
    Optional<String> next() throws IOException {
        from = to;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (next == limit && !fill(from + line.size())) {
                return Optional.empty();
            }
            int start = next;
            while (next < limit && read[next] != '\n') {
                next++;
            }
            line.write(read, start, next - start);
            if (next < limit) {
                next++;
                to = from + line.size() + 1;
                return Optional.of(line.toString(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private boolean fill(long at) throws IOException {
        file.seek(at);
        next = 0;
        limit = Math.max(0, file.read(read));
        return limit > 0;
    }

    /** Where the last line that was read begins. */
    long from() {
        return from;
    }

    /** Where the next line begins. */
    long to() {
        return to;
    }
}
