package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/** Where Linux keeps its control groups (cgroups(7)), in either of its two versions: folders, whose files are its own. */
sealed interface Hierarchy permits UnifiedHierarchy, SeparateHierarchies {
    /** The numbers of the processes in a group, a line for each. */
    String PROCESSES = "cgroup.procs";

    /** What a group may hold at most. */
    record Limits(long memoryBytes, int processes) {}

    /** The folders that make up a group of this name. */
    List<Path> folders(String name);

    /** Limits a group that is there, and is empty. */
    void limit(String name, Limits limits) throws IOException;

    /** What all processes that ever were in a group have used; zero where it can't be read. */
    Duration cpuTime(String name);

    /** Kills all that is in a group. */
    void kill(String name);

    /** The folders that hold all groups of all graders. */
    default List<Path> roots() {
        return folders("");
    }

    /** Writes to a file that the kernel has made. */
    static void write(Path file, Object value) throws IOException {
        Files.writeString(file, value + "\n", StandardOpenOption.WRITE);
    }
}
