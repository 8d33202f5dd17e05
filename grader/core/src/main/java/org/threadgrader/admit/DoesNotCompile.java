package org.threadgrader.admit;

import java.util.List;
import org.threadgrader.compile.Problem;

/**
 * An exercise whose sources do not compile.
 *
 * @param problems at least one, in the compiler's order
 */
public record DoesNotCompile(List<Problem> problems) implements Admission {
    /** Keeps a list of its own. */
    public DoesNotCompile {
        problems = List.copyOf(problems);
    }
}
