package org.threadgrader.probe;

import java.util.stream.Stream;

/** Stream.of, which goes through an array when it is asked for elements. */
@HooksFor(Stream.class)
public final class ObjectStreamHooks {
    private ObjectStreamHooks() {}

    @Static
    public static Stream<Object> of(Object[] elements, int site) {
        return ArraysHooks.stream(elements, site);
    }
}
