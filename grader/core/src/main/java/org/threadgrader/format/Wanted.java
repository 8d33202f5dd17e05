package org.threadgrader.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which {@link Formats} are asked for, and the files of course systems that are to be filled in.
 *
 * @param names formats by their names; one that is named twice is made once
 * @param worksheet Moodle's grading worksheet as it was exported
 * @param gradebook Canvas's gradebook as it was exported
 * @param column the gradebook's column, where it has several assignments
 */
public record Wanted(List<String> names, Optional<Path> worksheet, Optional<Path> gradebook, Optional<String> column) {
    /** Keeps a list of its own. */
    public Wanted {
        names = List.copyOf(names);
    }
}
