package org.threadgrader.batch;

import java.io.IOException;

/** The program of {@link BusyProcesses}: computes for nobody until its standard input ends. */
final class Spin {
    private static volatile long sum;

    private Spin() {}

    /** Never returns. */
    public static void main(String[] args) {
        Thread watch = new Thread(Spin::endWithTheParent, "watch");
        watch.setDaemon(true);
        watch.start();
        for (long i = 0; ; i++) {
            sum = i * i;
        }
    }

    private static void endWithTheParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end counts.
            }
        } catch (IOException e) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(0);
    }
}
