package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Version 1: a hierarchy for each controller, so that a group is a folder in each.
 *
 * @param memory the folder that groups are made in, of the controller of memory
 * @param processes the same of the number of processes
 * @param time the same of CPU time
 */
record SeparateHierarchies(Path memory, Path processes, Path time) implements Hierarchy {
    @Override
    public List<Path> folders(String name) {
        return Stream.of(memory, processes, time)
                .map(root -> root.resolve(name))
                .toList();
    }

    @Override
    public void limit(String name, Limits limits) throws IOException {
        Path folder = memory.resolve(name);
        Hierarchy.write(folder.resolve("memory.limit_in_bytes"), limits.memoryBytes());
        Path withSwap = folder.resolve("memory.memsw.limit_in_bytes");
        if (Files.exists(withSwap)) { // a kernel may count no swap
            Hierarchy.write(withSwap, limits.memoryBytes());
        }
        Hierarchy.write(processes.resolve(name).resolve("pids.max"), limits.processes());
    }

    @Override
    public Duration cpuTime(String name) {
        try {
            String nanos = Files.readString(time.resolve(name).resolve("cpuacct.usage"));
            return Duration.ofNanos(Long.parseLong(nanos.strip()));
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    /** One by one: whoever is forked meanwhile is in the group as well, and found at the next try to remove it. */
    @Override
    public void kill(String name) {
        try {
            for (String number : Files.readAllLines(processes.resolve(name).resolve(PROCESSES))) {
                ProcessHandle.of(Long.parseLong(number)).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            // gone already
        }
    }
}
