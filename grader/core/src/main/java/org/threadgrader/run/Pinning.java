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
 * handing control from one processor to another costs ten times what it costs on the same one. From its start on, as memory
 * that a second processor has ever looked at makes each end of a thread wait for that one. There, who is woken waits until
 * the waker has gone to sleep (the batch policy): a third of all switches fall away. No more than a saving.
 */
final class Pinning {
    private static final Path ONE_PROCESSOR = Path.of("/usr/bin/taskset");
    private static final List<String> BATCH_POLICY = List.of("/usr/bin/chrt", "--batch", "0");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    /** Judges side by side do not all begin with the same one. */
    private static final Places PLACES =
            new Places((int) ProcessHandle.current().pid());

    /**
     * Each thread's own number, one after the other as they first ask. A judging thread has one child at work at a time: were its
     * children dealt out in turn, those of two such threads would be on one processor half of the time, and the other would have
     * nothing to do.
     */
    static final class Places {
        private final AtomicInteger next;
        private final ThreadLocal<Integer> own;

        Places(int first) {
            next = new AtomicInteger(first);
            own = ThreadLocal.withInitial(next::getAndIncrement);
        }

        int own() {
            return own.get();
        }
    }

    private Pinning() {}

    /**
     * What stands before a command so that its process stays on one of the processors that this one may use, always the same
     * for the calling thread; nothing where that can't be had.
     */
    static List<String> prefix() {
        return prefix(PLACES.own());
    }

    /** The same for the thread with this number. */
    static List<String> prefix(int place) {
        List<Integer> processors = Known.PROCESSORS;
        if (processors.isEmpty()) {
            return List.of();
        }
        List<String> prefix = new ArrayList<>(onOne(processors.get(Math.floorMod(place, processors.size()))));
        prefix.addAll(Known.POLICY);
        return prefix;
    }

    private static List<String> onOne(int processor) {
        return List.of(ONE_PROCESSOR.toString(), "-c", String.valueOf(processor));
    }

    /** Looked at once, when the first child is to be started. */
    private static final class Known {
        static final List<Integer> PROCESSORS = usable(allowed());
        static final List<String> POLICY = works(BATCH_POLICY) ? BATCH_POLICY : List.of();
    }

    private static List<Integer> usable(List<Integer> allowed) {
        return !allowed.isEmpty() && works(onOne(allowed.get(0))) ? allowed : List.of();
    }

    /** Whether the command is there, knows the options, and is let do it: a container may forbid it. */
    private static boolean works(List<String> prefix) {
        if (!Files.isExecutable(Path.of(prefix.get(0)))) {
            return false;
        }
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
        } catch (IOException e) {
            // it goes on wherever the system lets it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
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
