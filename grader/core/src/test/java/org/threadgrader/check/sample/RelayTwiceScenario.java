package org.threadgrader.check.sample;

import java.util.function.IntConsumer;
import org.threadgrader.probe.Stubs;

/** Two relays at the same time. */
public final class RelayTwiceScenario {
    private RelayTwiceScenario() {}

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        IntConsumer consumer = Stubs.of(IntConsumer.class);
        Thread one = Relay.of(consumer, 2);
        Thread other = Relay.of(consumer, 1);
        one.start();
        other.start();
        one.join();
        other.join();
    }
}
