package org.threadgrader.probe;

import java.util.stream.DoubleStream;

/** DoubleStream.of, which goes through an array when it is asked for elements. */
@HooksFor(DoubleStream.class)
public final class DoubleStreamHooks {
    private DoubleStreamHooks() {}

    @Static
    public static DoubleStream of(double[] elements, int site) {
        return ArraysHooks.stream(elements, site);
    }
}
