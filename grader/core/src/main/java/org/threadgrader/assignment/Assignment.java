package org.threadgrader.assignment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Localized;

/**
 * What students are asked to do: the exercises of one folder.
 *
 * @param folder the exercises' folder, which holds {@code assignment.yaml}
 * @param id such as {@code threads}
 * @param title what it is called
 * @param exercises in the order of the course
 * @param rules what the course makes of the points
 * @param drop the folder that what is handed in is copied to; empty where the assignment names none
 */
public record Assignment(
        Path folder, String id, Localized title, List<Exercise> exercises, Rules rules, Optional<Path> drop)
        implements AssignmentReading {
    /** Keeps a list of its own. */
    public Assignment {
        exercises = List.copyOf(exercises);
    }

    /** An assignment whose points count as the checks give them, without a drop folder. */
    public Assignment(Path folder, String id, Localized title, List<Exercise> exercises) {
        this(folder, id, title, exercises, Rules.NONE, Optional.empty());
    }

    /** Reads the assignment in an exercises folder, whole or not at all: never a {@link PartOfAssignment}. */
    public static AssignmentReading read(Path folder) {
        return new AssignmentFiles(folder).read();
    }

    /** Reads what there is of it: an exercise that can't be read must not keep a student from the others. */
    public static AssignmentReading readWhatIsThere(Path folder) {
        return new AssignmentFiles(folder).readWhatIsThere();
    }

    /** The same course with some of its exercises alone. */
    public Assignment of(List<Exercise> some) {
        return new Assignment(folder, id, title, some, rules, drop);
    }

    /** The exercise of an id such as {@code ex02} or of a package name such as {@code ex02_by_constructor}. */
    public Optional<Exercise> exercise(String idOrPackage) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(idOrPackage)
                        || exercise.packageName().equals(idOrPackage))
                .findFirst();
    }
}
