package org.threadgrader.assignment;

import java.util.List;

/**
 * An assignment of which some exercises can't be read, such as one whose folder a student deleted.
 *
 * @param rest the assignment without them; it may have no exercise at all
 * @param gaps these exercises, at least one, in the order of the course
 */
public record PartOfAssignment(Assignment rest, List<Gap> gaps) implements AssignmentReading {
    /** Keeps a list of its own. */
    public PartOfAssignment {
        gaps = List.copyOf(gaps);
    }
}
