package org.threadgrader.check.sample;

import java.util.function.IntConsumer;
import org.threadgrader.probe.Stubs;

/** Drives {@link Relay} with a recording stub and with a stub around a real consumer. */
public final class RelayScenario {
    private RelayScenario() {}

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread relay = Relay.of(Stubs.of(IntConsumer.class), 3);
        relay.start();
        relay.join();
        Stubs.of(Runnable.class, () -> System.out.println("the real one ran")).run();
    }
}
