package org.threadgrader.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.handout.HandIn;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.Submission;
import org.threadgrader.report.Standings.Standing;

/**
 * Which exercises a student has written something for. A handout keeps what it gave out, and its student's files differ from
 * that or do not; where nothing is kept, only points tell.
 *
 * @param touched the ids of those whose files differ
 * @param untouched the ids of those that are as they were handed out
 */
record Begun(Set<String> touched, Set<String> untouched) {
    Begun {
        touched = Set.copyOf(touched);
        untouched = Set.copyOf(untouched);
    }

    /** How far a student is with an exercise. */
    enum State {
        /** Nobody knows: it was never judged, and there is nothing to compare it with. */
        OPEN,

        /** It is as it was handed out. */
        NOT_BEGUN,

        /** It was judged and earned nothing; whether something was written there is nothing to tell. */
        NO_POINTS,

        BEGUN,

        DONE;

        /** For programs, to which all that is not begun is one. */
        String id() {
            return switch (this) {
                case OPEN, NOT_BEGUN, NO_POINTS -> OPEN.word();
                case BEGUN, DONE -> word();
            };
        }

        /** What names it among the messages. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the files tell now. */
    static Begun of(Assignment assignment, Copies copies) {
        List<Exercise> kept = assignment.exercises().stream()
                .filter(exercise -> copies.of(exercise.packageName()).isPresent())
                .toList();
        if (kept.isEmpty() || !(Intake.single(assignment.folder()) instanceof ClassFolder one)) {
            return new Begun(Set.of(), Set.of());
        }
        Submission has = one.submissions().get(0);
        HandIn handIn = HandIn.of(assignment.exercises(), has, exercise -> copies.of(exercise.packageName()));
        return new Begun(ids(handIn.begun(), kept), ids(handIn.untouched(), kept));
    }

    private static Set<String> ids(List<Exercise> exercises, List<Exercise> kept) {
        Set<String> ids = new HashSet<>();
        exercises.stream().filter(kept::contains).forEach(exercise -> ids.add(exercise.id()));
        return ids;
    }

    /** How far it is, with what it got when it was last judged. */
    State state(String exercise, Optional<Standing> standing) {
        if (standing.filter(Standing::isDone).isPresent()) {
            return State.DONE;
        }
        if (touched.contains(exercise)
                || standing.filter(known -> known.score().signum() > 0).isPresent()) {
            return State.BEGUN;
        }
        if (untouched.contains(exercise)) {
            return State.NOT_BEGUN;
        }
        // what was handed out compiles
        return standing.map(known -> known.now().isPresent() ? State.BEGUN : State.NO_POINTS)
                .orElse(State.OPEN);
    }
}
