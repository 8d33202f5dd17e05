package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Version 2: one folder a group, for all controllers.
 *
 * @param root the folder that groups are made in
 */
record UnifiedHierarchy(Path root) implements Hierarchy {
    private static final String CONTROLLERS = "cgroup.controllers";
    private static final String BELOW = "cgroup.subtree_control";
    private static final String HAND_DOWN = "+memory +pids";
    private static final String JUDGE = "judge";
    private static final List<String> NEEDED = List.of("memory", "pids");

    /** Which of the controllers that it takes are not to be had in this folder. */
    List<String> missing() throws IOException {
        Set<String> there = words(root.resolve(CONTROLLERS));
        return NEEDED.stream().filter(name -> !there.contains(name)).toList();
    }

    /**
     * Hands the controllers down to the groups in a folder of this name. A folder that does so holds no process itself, so the
     * one with this number, the judge, moves to one beside that, and everybody else must have gone.
     *
     * @throws IOException where others are in the way, or it is another user's
     */
    void handDown(String owner, long process) throws IOException {
        if (!words(root.resolve(BELOW)).containsAll(NEEDED)) {
            Path judge = Files.createDirectories(root.resolve(JUDGE));
            Hierarchy.write(judge.resolve(PROCESSES), process);
            try {
                Hierarchy.write(root.resolve(BELOW), HAND_DOWN);
            } catch (IOException e) {
                Hierarchy.write(root.resolve(PROCESSES), process);
                throw e;
            }
        }
        Path own = Files.createDirectories(root.resolve(owner));
        Hierarchy.write(own.resolve(BELOW), HAND_DOWN);
    }

    private static Set<String> words(Path file) throws IOException {
        return Set.of(Files.readString(file).strip().split("\\s+"));
    }

    @Override
    public List<Path> folders(String name) {
        return List.of(root.resolve(name));
    }

    @Override
    public void limit(String name, Limits limits) throws IOException {
        Path folder = root.resolve(name);
        Hierarchy.write(folder.resolve("memory.max"), limits.memoryBytes());
        Path swap = folder.resolve("memory.swap.max");
        if (Files.exists(swap)) { // a kernel without swap has none
            Hierarchy.write(swap, 0);
        }
        Hierarchy.write(folder.resolve("memory.oom.group"), 1);
        Hierarchy.write(folder.resolve("pids.max"), limits.processes());
    }

    @Override
    public Duration cpuTime(String name) {
        try {
            return Files.readAllLines(root.resolve(name).resolve("cpu.stat")).stream()
                    .filter(line -> line.startsWith("usage_usec "))
                    .map(line -> Duration.ofNanos(1000 * Long.parseLong(line.split(" ", -1)[1])))
                    .findFirst()
                    .orElse(Duration.ZERO);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    @Override
    public void kill(String name) {
        try {
            Hierarchy.write(root.resolve(name).resolve("cgroup.kill"), 1);
        } catch (IOException e) {
            // gone already; or older than Linux 5.14, where the end of the box has to do
        }
    }
}
