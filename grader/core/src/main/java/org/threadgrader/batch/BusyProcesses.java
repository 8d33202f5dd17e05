package org.threadgrader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes that do nothing but keep the processors busy, so that the {@link Gate} can show that load changes nothing.
 * Each ends when it is closed, and when this process ends in whatever way, because its standard input does.
 */
public final class BusyProcesses implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();

    private BusyProcesses() {}

    /** Starts some; 0 for none. */
    public static BusyProcesses start(int count) {
        BusyProcesses busy = new BusyProcesses();
        try {
            for (int i = 0; i < count; i++) {
                busy.processes.add(spin());
            }
        } catch (IOException e) {
            busy.close();
            throw new UncheckedIOException("cannot start a busy process", e);
        }
        return busy;
    }

    private static Process spin() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Spin.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How many of them run. */
    int alive() {
        return (int) processes.stream().filter(Process::isAlive).count();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
