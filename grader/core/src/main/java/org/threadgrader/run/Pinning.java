package org.threadgrader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a child JVM on one processor, where the system has a command for it: only one of its threads goes on at a time, and
 * handing control from one processor to another costs ten times what it costs on the same one. No more than a saving.
 */
final class Pinning {
    private static final Path COMMAND = Path.of("/usr/bin/taskset");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    /** Judges side by side do not all begin with the same one. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) ProcessHandle.current().pid());

    private Pinning() {}

    /** Keeps a process on one of the processors that this one may use, on another for each call. */
    static void pin(long process) {
        List<Integer> allowed = allowed();
        if (allowed.isEmpty() || !Files.isExecutable(COMMAND)) {
            return;
        }
        int processor = allowed.get(Math.floorMod(NEXT.getAndIncrement(), allowed.size()));
        try {
            Process pinning = new ProcessBuilder(
                            COMMAND.toString(),
                            "--all-tasks",
                            "--cpu-list",
                            "--pid",
                            String.valueOf(processor),
                            String.valueOf(process))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!pinning.waitFor(1, TimeUnit.SECONDS)) {
                pinning.destroyForcibly();
            }
        } catch (IOException e) {
            // it goes on wherever the system lets it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Integer> allowed() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(ALLOWED))
                    .findFirst()
                    .map(line -> numbers(line.substring(ALLOWED.length()).trim()))
                    .orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The numbers of a list such as {@code 0-3,8}. */
    static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : list.split(",")) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
