package org.threadgrader.probe;

import java.util.stream.IntStream;

/** IntStream.of, which goes through an array when it is asked for elements. */
@HooksFor(IntStream.class)
public final class IntStreamHooks {
    private IntStreamHooks() {}

    @Static
    public static IntStream of(int[] elements, int site) {
        return ArraysHooks.stream(elements, site);
    }
}
