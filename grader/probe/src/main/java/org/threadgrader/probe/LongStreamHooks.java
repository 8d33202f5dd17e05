package org.threadgrader.probe;

import java.util.stream.LongStream;

/** LongStream.of, which goes through an array when it is asked for elements. */
@HooksFor(LongStream.class)
public final class LongStreamHooks {
    private LongStreamHooks() {}

    @Static
    public static LongStream of(long[] elements, int site) {
        return ArraysHooks.stream(elements, site);
    }
}
