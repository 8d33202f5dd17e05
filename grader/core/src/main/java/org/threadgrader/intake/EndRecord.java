package org.threadgrader.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The record at the end of a zip archive (APPNOTE.TXT, 4.3.16), which says how many entries there are. A reader that
 * comes to a damaged one just stops, and whoever is behind it would be lost in silence.
 */
final class EndRecord {
    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int COUNT = 10;
    private static final int ELSEWHERE = 0xffff;

    private EndRecord() {}

    /** Whether an archive says it has so many entries, or says it where only large archives do. */
    static boolean announces(int entries, SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer tail = ByteBuffer.allocate((int) Math.min(size, SIZE + LONGEST_COMMENT));
        tail.order(ByteOrder.LITTLE_ENDIAN);
        channel.position(size - tail.capacity());
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // until all of it is there
        }
        for (int i = tail.position() - SIZE; i >= 0; i--) {
            if (tail.getInt(i) == SIGNATURE) {
                int count = tail.getShort(i + COUNT) & 0xffff;
                // Old tools write the count of a large archive without its upper half.
                return count == ELSEWHERE || count == (entries & 0xffff);
            }
        }
        return false;
    }
}
