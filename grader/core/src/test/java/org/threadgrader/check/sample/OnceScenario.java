package org.threadgrader.check.sample;

import org.threadgrader.probe.Stubs;

/** Two threads ask one {@link Once} at the same time. */
public final class OnceScenario {
    private OnceScenario() {}

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Once once = new Once(Stubs.of(Runnable.class));
        Thread one = new Thread(once::run);
        Thread other = new Thread(once::run);
        one.start();
        other.start();
        one.join();
        other.join();
    }
}
