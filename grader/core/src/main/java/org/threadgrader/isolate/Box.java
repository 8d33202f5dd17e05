package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a process is put into: what stands before its command. */
public sealed interface Box permits Open, Bubblewrap {
    /** Where a process in a box finds the judge's socket, which lies elsewhere outside. */
    Path CHANNEL = Path.of("/channel");

    /**
     * A command as it has to be started, once.
     *
     * @throws IOException where what accounts for the box can't be made
     */
    Confined around(List<String> command, Contents contents) throws IOException;

    /** Whether what is in it sees another machine than the judge: other files, other numbers of processes, no network. */
    boolean isClosed();

    /**
     * What lies in a box beside the JDK.
     *
     * @param readable files and folders, under the same paths as outside
     * @param channel the judge's socket, to be found at {@link #CHANNEL}
     * @param processes whether the process may look at those that it starts
     */
    record Contents(List<Path> readable, Optional<Path> channel, boolean processes) {
        /** Keeps a list of its own. */
        public Contents {
            readable = List.copyOf(readable);
        }
    }
}
