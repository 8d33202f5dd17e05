package org.threadgrader.isolate;

import java.util.List;
import java.util.Optional;

/**
 * A command as it has to be started to run in a box, once, and what accounts for all that will run there. Closed when it has
 * ended.
 */
public final class Confined implements AutoCloseable {
    private final List<String> command;
    private final Optional<ControlGroup> group;

    Confined(List<String> command, Optional<ControlGroup> group) {
        this.command = List.copyOf(command);
        this.group = group;
    }

    /** The command, for a {@link Starter}. */
    public List<String> command() {
        return command;
    }

    /** The CPU time of the process that this command was started as. */
    public CpuTime cpuTime(Process process) {
        return new CpuTime(process, group);
    }

    /** Ends what is left in the box, where there is a group of it, and gives that back. */
    @Override
    public void close() {
        group.ifPresent(ControlGroup::close);
    }
}
