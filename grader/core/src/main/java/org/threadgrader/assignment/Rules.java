package org.threadgrader.assignment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a course makes of the points that its checks give: a piece of an {@link Assignment}, to which an instructor's own file
 * adds what is no student's business.
 *
 * @param due when all is due; empty where nothing is
 * @param exerciseDue when one exercise is due instead, by its id
 * @param late what is deducted after that; empty for nothing
 * @param drop how many exercises, the worst of each student, do not count; from 0
 * @param attempts which of a student's submissions counts; empty where each stands for itself
 * @param byFiles whether a submission without a known time was handed in when its newest file was changed
 * @param weights by what the points of an exercise are multiplied, from 0, by its id; 1 where nothing is said
 * @param bonus exercises whose points count, but not to what can be reached
 * @param extensions the due dates of single students, by id or name
 */
public record Rules(
        Optional<OffsetDateTime> due,
        Map<String, OffsetDateTime> exerciseDue,
        Optional<Late> late,
        int drop,
        Optional<Attempts> attempts,
        boolean byFiles,
        Map<String, BigDecimal> weights,
        Set<String> bonus,
        Map<String, OffsetDateTime> extensions)
        implements RulesReading {
    /** Points count as the checks give them. */
    public static final Rules NONE = new Rules(
            Optional.empty(), Map.of(), Optional.empty(), 0, Optional.empty(), false, Map.of(), Set.of(), Map.of());

    /** Which of a student's submissions counts. */
    public enum Attempts {
        /** The one with the most points, after all deductions. */
        BEST,
        /** The one that was handed in last. */
        LAST
    }

    /**
     * What is deducted from a submission that is late.
     *
     * @param unit what is counted, an hour or a day: each one that has begun
     * @param percent of the points that were earned, for each of them; above 0, at most 100
     * @param grace up to and with this much after the due date nothing is deducted
     * @param cap the most percent that are deducted in all; above 0, at most 100
     */
    public record Late(Duration unit, BigDecimal percent, Duration grace, BigDecimal cap) {}

    /** Keeps collections of its own. */
    public Rules {
        exerciseDue = Map.copyOf(exerciseDue);
        weights = Map.copyOf(weights);
        bonus = Set.copyOf(bonus);
        extensions = Map.copyOf(extensions);
    }

    /**
     * Reads an instructor's own file: what it says replaces what the assignment says, key by key, and it alone may name
     * students.
     */
    public static RulesReading read(Path file, Assignment assignment) {
        try {
            Yaml yaml = Yaml.read(file);
            return new RulesYaml(yaml, ids(assignment.exercises()), true).over(assignment.rules());
        } catch (BadFile e) {
            return new UnreadableAssignment(e.reason());
        }
    }

    static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }

    /** The same with this due date, if none is set. */
    public Rules orDue(OffsetDateTime other) {
        return with(due.or(() -> Optional.of(other)), extensions);
    }

    /** The same with an extension for one student; of two the later counts. */
    public Rules extending(String student, OffsetDateTime extended) {
        Map<String, OffsetDateTime> more = new HashMap<>(extensions);
        more.merge(student, extended, (one, other) -> one.isAfter(other) ? one : other);
        return with(due, more);
    }

    private Rules with(Optional<OffsetDateTime> otherDue, Map<String, OffsetDateTime> otherExtensions) {
        return new Rules(otherDue, exerciseDue, late, drop, attempts, byFiles, weights, bonus, otherExtensions);
    }

    /** When an exercise is due for those who have no extension. */
    public Optional<OffsetDateTime> due(String exercise) {
        return Optional.ofNullable(exerciseDue.get(exercise)).or(() -> due);
    }

    /** Whether anything is due at all. */
    public boolean hasDueDates() {
        return due.isPresent() || !exerciseDue.isEmpty();
    }
}
