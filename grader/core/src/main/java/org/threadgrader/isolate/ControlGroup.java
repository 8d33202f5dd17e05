package org.threadgrader.isolate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A group of processes of one box, which share limits and are accounted for together. A piece of {@link ControlGroups}. */
final class ControlGroup implements AutoCloseable {
    private final ControlGroups groups;
    private final String name;

    ControlGroup(ControlGroups groups, String name) {
        this.groups = groups;
        this.name = name;
    }

    /** Files to write the number of a process to, which is in the group from then on; 0 is the one that writes. */
    List<Path> entries() {
        return groups.hierarchy().folders(name).stream()
                .map(folder -> folder.resolve(Hierarchy.PROCESSES))
                .toList();
    }

    /** What all processes that ever were in it have used; zero where it can't be read. */
    Duration cpuTime() {
        return groups.hierarchy().cpuTime(name);
    }

    /** Ends what is in it, and removes it as soon as that has ended. */
    @Override
    public void close() {
        groups.end(name);
    }
}
