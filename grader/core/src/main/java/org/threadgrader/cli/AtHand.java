package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.AssignmentReading;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Gap;
import org.threadgrader.assignment.PartOfAssignment;
import org.threadgrader.assignment.UnreadableAssignment;
import org.threadgrader.batch.CarriedHash;
import org.threadgrader.message.Message;

/**
 * The assignment as a student has it. An exercise that was deleted or renamed is said and left out, and the others go on;
 * the instructor's commands read the {@link Course} whole or not at all.
 *
 * @param assignment without what is left out
 * @param gaps what is left out
 * @param copies what was handed out
 */
record AtHand(Assignment assignment, List<Gap> gaps, Copies copies) {
    static AtHand read(Root root) {
        return read(Course.folder(root), Course.home());
    }

    static AtHand read(Path folder, Optional<Path> home) {
        AssignmentReading reading = Assignment.readWhatIsThere(folder);
        if (reading instanceof UnreadableAssignment unreadable) {
            throw new Refusal(unreadable.reason());
        }
        Copies copies = new Copies(home);
        return reading instanceof PartOfAssignment part
                ? new AtHand(part.rest(), part.gaps(), copies)
                : new AtHand((Assignment) reading, List.of(), copies);
    }

    /** That the checks are not those handed out, where it can be known. */
    Optional<Message> changedChecks() {
        // Their hash is one over all exercises, and what is left out is said already.
        return gaps.isEmpty() ? CarriedHash.difference(assignment) : Optional.empty();
    }

    /** What is left out under this name. */
    Optional<Gap> gap(String name) {
        return gaps.stream().filter(gap -> gap.isCalled(name)).findFirst();
    }

    /**
     * The exercises of these names, or all where none is named; says what is left out.
     *
     * @throws Refusal where nothing is left of what is asked for
     */
    List<Exercise> exercises(List<String> names, Terminal terminal) {
        List<String> there = names.stream().filter(name -> gap(name).isEmpty()).toList();
        if (assignment.exercises().isEmpty() || (there.isEmpty() && !names.isEmpty())) {
            Optional<Gap> asked =
                    names.stream().flatMap(name -> gap(name).stream()).findFirst();
            throw new Refusal(line(asked.orElse(gaps.get(0))));
        }
        List<Exercise> exercises = Course.exercises(assignment, there);
        tell(terminal);
        return exercises;
    }

    /** The exercise of a name; says what is left out beside it. */
    Exercise exercise(String name, Terminal terminal) {
        return exercises(List.of(name), terminal).get(0);
    }

    /** Says what is left out, one line each. */
    void tell(Terminal terminal) {
        gaps.forEach(gap -> terminal.complain(line(gap)));
    }

    /** What is left out, why, and how it comes back. */
    Message line(Gap gap) {
        return copies.hasAll(gap.packageName())
                ? Message.of("cli.left-out", gap.id(), gap.reason())
                : Message.of("cli.left-out-no-copy", gap.id(), gap.reason(), gap.packageName());
    }
}
