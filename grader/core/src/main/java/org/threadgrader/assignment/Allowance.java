package org.threadgrader.assignment;

import java.util.Set;

/**
 * How an {@link Exercise}'s part of the JDK differs from every exercise's: the settings {@code allows} and {@code forbids}.
 * Each names sets of the {@link AllowList}, or packages, classes and members as that list writes them.
 *
 * @param allows what its programs may use beyond what every exercise's may
 * @param forbids what they may not use of it
 */
public record Allowance(Set<String> allows, Set<String> forbids) {
    /** What every exercise's programs may use, no more and no less. */
    public static final Allowance USUAL = new Allowance(Set.of(), Set.of());

    /** Keeps sets of its own. */
    public Allowance {
        allows = Set.copyOf(allows);
        forbids = Set.copyOf(forbids);
    }
}
