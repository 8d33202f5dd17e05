package org.threadgrader.compile;

import java.util.List;

/**
 * Sources that do not compile.
 *
 * @param problems at least one, in the compiler's order
 */
public record NotCompiled(List<Problem> problems) implements Compilation {
    /** Keeps a list of its own. */
    public NotCompiled {
        problems = List.copyOf(problems);
    }
}
