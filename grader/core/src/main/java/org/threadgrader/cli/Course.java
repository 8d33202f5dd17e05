package org.threadgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.AssignmentReading;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.HiddenInputs;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.assignment.SolutionsReading;
import org.threadgrader.assignment.UnreadableAssignment;
import org.threadgrader.batch.EngineJudging;
import org.threadgrader.batch.Judging;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Open;
import org.threadgrader.message.Message;
import org.threadgrader.run.Runner;

/** Finds the assignment a command is about: the one it was given, else the one the launcher belongs to. */
final class Course {
    /** Set by the launcher to the checkout it lies in. */
    static final String HOME = "threadgrader.home";

    /** Set by a handout's launcher to the folder of the compiled checks; elsewhere they are what the last build made. */
    static final String CHECKS = "threadgrader.checks";

    private Course() {}

    /** The checkout or handout that the launcher lies in; empty where none started this. */
    static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
    }

    static Path folder(Root root) {
        if (root.assignment != null) {
            return root.assignment;
        }
        return home().map(home -> home.resolve("exercises")).orElseThrow(() -> Refusal.of("no-assignment"));
    }

    static Assignment read(Root root) {
        AssignmentReading reading = Assignment.read(folder(root));
        if (reading instanceof Assignment assignment) {
            return assignment;
        }
        throw new Refusal(((UnreadableAssignment) reading).reason());
    }

    /** What judges the assignment as its students can; its checks have to be compiled. */
    static Judging judging(Assignment assignment, Box box) {
        return judging(assignment, List.of(), Integer.MAX_VALUE, box);
    }

    /** What judges the assignment for its instructor: with the hidden inputs, where its solutions are. */
    static Judging judgingWithHidden(Assignment assignment, Box box) {
        Path folder = solutions(assignment);
        if (!Files.isDirectory(folder)) {
            return judging(assignment, box);
        }
        SolutionsReading reading = Solutions.readHidden(folder, assignment);
        if (reading instanceof Solutions solutions) {
            return judging(assignment, solutions.hidden(), Integer.MAX_VALUE, box);
        }
        throw new Refusal(((UnreadableAssignment) reading).reason());
    }

    /** The solutions lie beside the exercises, where they are at all. */
    static Path solutions(Assignment assignment) {
        return assignment.folder().toAbsolutePath().normalize().resolveSibling("solutions");
    }

    /**
     * What judges the assignment; its checks have to be compiled.
     *
     * @param hidden inputs beside the visible ones
     * @param mostSchedules how many schedules a check may try beside run 0, from 0
     * @param box what its child JVMs are put into
     */
    static Judging judging(Assignment assignment, List<HiddenInputs> hidden, int mostSchedules, Box box) {
        Path checks = Optional.ofNullable(System.getProperty(CHECKS))
                .map(Path::of)
                .orElse(assignment.folder().resolve("target/test-classes"));
        EngineJudging judging = new EngineJudging(assignment, checks, Isolations.runners(box), hidden, mostSchedules);
        judging.problem().ifPresent(problem -> {
            throw new Refusal(problem);
        });
        return judging;
    }

    /**
     * A child JVM of this JDK, in no box.
     *
     * @param exploring whether programs will run under many schedules, or mostly once
     */
    static Runner runner(boolean exploring) {
        return Isolations.runners(new Open()).open(exploring);
    }

    /** The exercises of these names, each once and in the assignment's order; all where none is named. */
    static List<Exercise> exercises(Assignment assignment, List<String> names) {
        if (names.isEmpty()) {
            return assignment.exercises();
        }
        List<Exercise> named = new ArrayList<>();
        for (String name : names) {
            named.add(exercise(assignment, name));
        }
        return assignment.exercises().stream().filter(named::contains).toList();
    }

    static Exercise exercise(Assignment assignment, String name) {
        return assignment.exercise(name).orElseThrow(() -> {
            List<String> ids = assignment.exercises().stream().map(Exercise::id).toList();
            return Refusal.of("unknown-exercise", name, Message.list(ids));
        });
    }
}
