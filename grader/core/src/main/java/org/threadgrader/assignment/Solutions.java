package org.threadgrader.assignment;

import java.nio.file.Path;
import java.util.List;

/**
 * What lies beside an assignment for its author's eyes only: reference solutions, variants, mistakes and
 * hidden inputs.
 *
 * @param folder the solutions' folder; the reference solutions lie in its {@code src/main/java}
 * @param variants by exercise and name
 * @param mistakes by exercise and name
 * @param hidden by exercise, in the order of their files
 */
public record Solutions(Path folder, List<Variant> variants, List<Mistake> mistakes, List<HiddenInputs> hidden)
        implements SolutionsReading {
    /** Keeps lists of its own. */
    public Solutions {
        variants = List.copyOf(variants);
        mistakes = List.copyOf(mistakes);
        hidden = List.copyOf(hidden);
    }

    /** Reads the solutions of an assignment. */
    public static SolutionsReading read(Path folder, Assignment assignment) {
        return new SolutionFiles(folder, assignment).read();
    }

    /** Reads what grading needs of the solutions of an assignment, the hidden inputs; the rest is left out. */
    public static SolutionsReading readHidden(Path folder, Assignment assignment) {
        return new SolutionFiles(folder, assignment).readHidden();
    }
}
