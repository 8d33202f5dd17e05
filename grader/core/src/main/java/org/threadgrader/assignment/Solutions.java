package org.threadgrader.assignment;

import java.nio.file.Path;
import java.util.List;

/**
 * What lies beside an assignment for its author's eyes only: reference solutions, variants and mistakes.
 *
 * @param folder the solutions' folder; the reference solutions lie in its {@code src/main/java}
 * @param variants by exercise and name
 * @param mistakes by exercise and name
 */
public record Solutions(Path folder, List<Variant> variants, List<Mistake> mistakes) implements SolutionsReading {
    /** Keeps lists of its own. */
    public Solutions {
        variants = List.copyOf(variants);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads the solutions of an assignment. */
    public static SolutionsReading read(Path folder, Assignment assignment) {
        return new SolutionFiles(folder, assignment).read();
    }
}
