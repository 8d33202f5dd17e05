package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether a place may be written to without writing over anything. */
final class Room {
    private Room() {}

    /** Whether nothing is there but perhaps an empty folder. */
    static boolean isAt(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return !Files.exists(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }
}
