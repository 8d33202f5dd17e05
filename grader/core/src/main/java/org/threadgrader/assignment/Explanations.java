package org.threadgrader.assignment;

import java.nio.file.Path;
import java.util.Optional;

/** The pages that explain mistakes: the grader's own, and those of an assignment that come before them. */
public final class Explanations {
    private final Path folder;

    private Explanations(Path folder) {
        this.folder = folder;
    }

    /** The pages of an assignment: its folder {@code explain} first, then the grader's own. */
    public static Explanations of(Assignment assignment) {
        return new Explanations(assignment.folder().resolve("explain"));
    }

    /** The page of a reason's id; empty when there is none. */
    public Optional<Explanation> find(String id) {
        throw new UnsupportedOperationException("follows " + folder);
    }
}
