package org.threadgrader.batch;

import java.io.IOException;

/** The program of {@link BusyProcesses}: computes for nobody until its standard input ends. */
final class Spin {
    private Spin() {}

    /** Never returns. */
    public static void main(String[] args) {
        Thread watch = new Thread(Spin::endWithTheParent, "watch");
        watch.setDaemon(true);
        watch.start();
        while (true) {
            Thread.onSpinWait();
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
