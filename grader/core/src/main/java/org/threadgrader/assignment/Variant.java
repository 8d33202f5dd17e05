package org.threadgrader.assignment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.threadgrader.intake.SourceFile;

/**
 * A right answer that must get full points: a piece of the {@link Solutions}.
 *
 * @param exercise the exercise's id
 * @param name its folder's name
 * @param folder where it lies
 * @param files its sources
 * @param advice ids of the advice it must be given, no more and no less
 * @param jdk the least JDK it needs; empty for any
 */
public record Variant(
        String exercise, String name, Path folder, List<SourceFile> files, List<String> advice, Optional<Integer> jdk) {
    /** Keeps lists of its own. */
    public Variant {
        files = List.copyOf(files);
        advice = List.copyOf(advice);
    }
}
