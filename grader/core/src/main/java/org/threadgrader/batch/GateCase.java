package org.threadgrader.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Mistake;
import org.threadgrader.assignment.Variant;
import org.threadgrader.intake.SourceFile;

/**
 * One program whose result an author knows beforehand: a piece of the {@link Gate}'s work.
 *
 * @param exercise what it answers
 * @param kind what it is
 * @param name its name among its kind
 * @param files its sources
 * @param expected what it must get
 * @param jdk the least JDK it needs; empty for any
 */
record GateCase(
        Exercise exercise,
        Kind kind,
        String name,
        List<SourceFile> files,
        Expectation expected,
        Optional<Integer> jdk) {

    /** What a program is to its author. */
    enum Kind {
        SKELETON,
        SOLUTION,
        VARIANT,
        MISTAKE;

        /** Its name in reports that programs read. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static GateCase skeleton(Exercise exercise, List<SourceFile> files) {
        return new GateCase(exercise, Kind.SKELETON, "skeleton", files, Expectation.NOTHING, Optional.empty());
    }

    static GateCase solution(Exercise exercise, List<SourceFile> files) {
        return new GateCase(exercise, Kind.SOLUTION, "reference", files, Expectation.full(List.of()), Optional.empty());
    }

    static GateCase of(Exercise exercise, Variant variant) {
        return new GateCase(
                exercise,
                Kind.VARIANT,
                variant.name(),
                variant.files(),
                Expectation.full(variant.advice()),
                variant.jdk());
    }

    static GateCase of(Exercise exercise, Mistake mistake) {
        return new GateCase(
                exercise, Kind.MISTAKE, mistake.name(), mistake.files(), Expectation.of(mistake), mistake.jdk());
    }

    /** Whether this JDK can compile it. */
    boolean fits(int feature) {
        return jdk.map(least -> least <= feature).orElse(true);
    }
}
