package org.threadgrader.assignment;

import java.util.List;
import java.util.Optional;

/**
 * Inputs with which visible checks are asked once more, and which no student is handed: a piece of the {@link Solutions}. A
 * check that accepts a submission with its visible inputs and rejects it with these loses its points; of their own these
 * have none.
 *
 * @param exercise the exercise's id
 * @param checks the ids of the checks that are asked
 * @param inputs what the main method of the checks' scenario is given; empty for its visible inputs
 * @param seed of what would be random and of how the JVM numbers threads: from Thread-0 under 0; empty for that of the visible
 *     checks
 */
public record HiddenInputs(String exercise, List<String> checks, List<String> inputs, Optional<Integer> seed) {
    /** Keeps lists of its own. */
    public HiddenInputs {
        checks = List.copyOf(checks);
        inputs = List.copyOf(inputs);
    }
}
