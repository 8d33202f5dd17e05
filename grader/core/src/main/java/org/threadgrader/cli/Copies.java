package org.threadgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.threadgrader.handout.Handout;

/**
 * The exercises as they were handed out, which a handout keeps: what {@link ResetCommand} gives back.
 *
 * @param home the handout, if the grader was started in one
 */
record Copies(Optional<Path> home) {
    /** The copy of an exercise's folder. */
    Optional<Path> of(String packageName) {
        return home.map(handout -> handout.resolve(Handout.SKELETONS).resolve(packageName))
                .filter(Files::isDirectory);
    }

    /** Whether its texts are kept too: handouts of before kept only the Java files. */
    boolean hasAll(String packageName) {
        return of(packageName)
                .filter(copy -> Files.isRegularFile(copy.resolve("exercise.yaml")))
                .isPresent();
    }
}
