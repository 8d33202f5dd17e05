package org.threadgrader.check.sample;

import java.util.function.IntConsumer;

/** A class such as an exercise asks for: hands numbers on to a consumer, in a thread of its own. */
public final class Relay {
    private Relay() {}

    /** Hands on 0 to max - 1. */
    public static Thread of(IntConsumer consumer, int max) {
        return new Thread(() -> {
            for (int i = 0; i < max; i++) {
                consumer.accept(i);
            }
        });
    }
}
