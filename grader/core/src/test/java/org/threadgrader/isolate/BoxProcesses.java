package org.threadgrader.isolate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The processes of boxes, as tests ask for them. */
public final class BoxProcesses {
    private BoxProcesses() {}

    /** Those of this process, and below them. */
    public static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toCollection(HashSet::new));
    }

    /** Waits until bubblewrap begins beside the others, and hardly longer. */
    public static void awaitAnotherBeside(Set<ProcessHandle> others) {
        while (descendants().stream().noneMatch(process -> !others.contains(process) && isBubblewrap(process))) {
            Thread.onSpinWait();
        }
    }

    /** Processes of bubblewrap whose parents have ended. */
    public static Set<Long> forsaken() {
        return ProcessHandle.allProcesses()
                .filter(BoxProcesses::isBubblewrap)
                .filter(process ->
                        process.parent().filter(parent -> parent.pid() != 1).isEmpty())
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    private static boolean isBubblewrap(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("bwrap"))
                .isPresent();
    }
}
