package org.threadgrader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.threadgrader.assignment.Rules;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;

/** What holds for all rules and all points. */
class MarkingPropertiesTest {
    private static final OffsetDateTime DUE = OffsetDateTime.of(2026, 12, 1, 23, 59, 0, 0, ZoneOffset.ofHours(1));

    private record Student(List<BigDecimal> points, Duration late) {}

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfSubmissionsDoesNotMatter(
            @ForAll("rules") Rules rules,
            @ForAll("students") @Size(min = 1, max = 5) List<Student> students,
            @ForAll("attempts") Optional<Rules.Attempts> attempts) {
        Rules ruled = with(rules, attempts);
        List<SubmissionResult> results = results(students);
        List<SubmissionResult> reversed = new ArrayList<>(results);
        Collections.reverse(reversed);

        Set<SubmissionResult> one = new HashSet<>(marking(ruled, students).mark(results));
        Set<SubmissionResult> other = new HashSet<>(marking(ruled, students).mark(reversed));

        assertThat(one).isEqualTo(other);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theScoreIsNeverBelow0NorAboveWhatCanBeReachedAndTheBonus(
            @ForAll("rules") Rules rules, @ForAll("student") Student student) {
        SubmissionResult marked = marked(rules, student);
        BigDecimal bonus = rules.bonus().stream()
                .map(exercise ->
                        Results.MAX.getOrDefault(exercise, BigDecimal.ZERO).multiply(weight(rules, exercise)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(marked.score()).isBetween(BigDecimal.ZERO, max(marked).add(bonus));
        for (String exercise : Results.MAX.keySet()) {
            assertThat(marked.score(exercise))
                    .isBetween(
                            BigDecimal.ZERO,
                            Results.MAX.getOrDefault(exercise, BigDecimal.ZERO).multiply(weight(rules, exercise)));
        }
        assertThat(max(marked))
                .isLessThanOrEqualTo(marking(rules, List.of(student)).maxScore());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noDeductionRaisesAScore(@ForAll("rules") Rules rules, @ForAll("student") Student student) {
        Rules without = rules(rules.exerciseDue(), Optional.empty(), 0, rules.weights(), rules.bonus());

        assertThat(marked(rules, student).score())
                .isLessThanOrEqualTo(marked(without, student).score());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void laterIsNeverBetter(
            @ForAll("rules") Rules rules,
            @ForAll("student") Student student,
            @ForAll @IntRange(max = 200_000) int moreSeconds) {
        Student later = new Student(student.points(), student.late().plusSeconds(moreSeconds));

        assertThat(marked(rules, later).score())
                .isLessThanOrEqualTo(marked(rules, student).score());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatIsSettledHasItsScoreHoweverItsOpenChecksWouldBeDecided(
            @ForAll("rules") Rules rules,
            @ForAll("student") Student student,
            @ForAll @Size(3) List<Boolean> open,
            @ForAll @Size(3) List<Boolean> accepted) {
        List<ExerciseResult> exercises = results(List.of(student)).get(0).exercises();
        List<ExerciseResult> undecided = new ArrayList<>(exercises);
        List<ExerciseResult> decided = new ArrayList<>(exercises);
        for (int i = 0; i < exercises.size(); i++) {
            if (open.get(i)) {
                undecided.set(i, open(exercises.get(i)));
                decided.set(i, accepted.get(i) ? accepted(exercises.get(i)) : exercises.get(i));
            }
        }

        SubmissionResult marked = marked(rules, student, undecided);

        if (marked.isSettled()) {
            assertThat(marked.score())
                    .isEqualByComparingTo(marked(rules, student, decided).score());
        }
    }

    private static ExerciseResult open(ExerciseResult result) {
        return result(result, ExerciseStatus.NEEDS_REVIEW, result.score());
    }

    private static ExerciseResult accepted(ExerciseResult result) {
        return result(result, ExerciseStatus.GRADED, ifAccepted(result));
    }

    /** A check is a part of an exercise. */
    private static BigDecimal ifAccepted(ExerciseResult result) {
        return result.score().add(BigDecimal.TEN).min(result.maxScore());
    }

    private static ExerciseResult result(ExerciseResult result, ExerciseStatus status, BigDecimal points) {
        return new ExerciseResult(
                result.id(),
                points,
                result.maxScore(),
                ifAccepted(result),
                status,
                result.outcome(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static SubmissionResult marked(Rules rules, Student student, List<ExerciseResult> exercises) {
        SubmissionResult result = results(List.of(student)).get(0);
        return marking(rules, List.of(student))
                .mark(List.of(new SubmissionResult(result.submission(), SubmissionStatus.GRADED, exercises, List.of())))
                .get(0);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theGraceIsExactToTheSecond(@ForAll("late") Rules.Late late, @ForAll("hundredths") BigDecimal points) {
        Student within = new Student(List.of(points), late.grace());
        Student after = new Student(List.of(points), late.grace().plusSeconds(1));
        Rules rules = rules(Map.of(), Optional.of(late), 0, Map.of(), Set.of());

        assertThat(marked(rules, within).score()).isEqualByComparingTo(points);
        assertThat(Lateness.of(late, DUE, DUE.plus(after.late()))).isPresent();
    }

    @Provide
    Arbitrary<Optional<Rules.Attempts>> attempts() {
        return Arbitraries.of(Rules.Attempts.class).optional();
    }

    @Provide
    Arbitrary<BigDecimal> hundredths() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(50))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Student> student() {
        Arbitrary<Duration> late =
                Arbitraries.integers().between(-200_000, 1_000_000).map(Duration::ofSeconds);
        return Combinators.combine(hundredths().list().ofSize(3), late).as(Student::new);
    }

    @Provide
    Arbitrary<List<Student>> students() {
        return student().list();
    }

    @Provide
    Arbitrary<Rules.Late> late() {
        Arbitrary<BigDecimal> percent = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(100))
                .ofScale(2);
        return Combinators.combine(
                        Arbitraries.of(Duration.ofHours(1), Duration.ofDays(1)),
                        percent,
                        Arbitraries.integers().between(0, 100_000).map(Duration::ofSeconds),
                        percent)
                .as(Rules.Late::new);
    }

    @Provide
    Arbitrary<Rules> rules() {
        Arbitrary<Set<String>> bonus = Arbitraries.of(Set.of(), Set.of("ex02"), Set.of("ex03"));
        Arbitrary<BigDecimal> weight = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(1);
        Arbitrary<Map<String, BigDecimal>> weights =
                Arbitraries.maps(Arbitraries.of(Results.MAX.keySet()), weight).ofMaxSize(3);
        Arbitrary<Map<String, OffsetDateTime>> due = Arbitraries.of(Map.of(), Map.of("ex01", DUE.plusDays(5)));
        return Combinators.combine(
                        due, late().optional(), Arbitraries.integers().between(0, 1), weights, bonus)
                .as(MarkingPropertiesTest::rules);
    }

    private static Rules rules(
            Map<String, OffsetDateTime> due,
            Optional<Rules.Late> late,
            int drop,
            Map<String, BigDecimal> weights,
            Set<String> bonus) {
        return new Rules(Optional.of(DUE), due, late, drop, Optional.empty(), false, weights, bonus, Map.of());
    }

    private static Rules with(Rules rules, Optional<Rules.Attempts> attempts) {
        return new Rules(
                rules.due(),
                rules.exerciseDue(),
                rules.late(),
                rules.drop(),
                attempts,
                rules.byFiles(),
                rules.weights(),
                rules.bonus(),
                rules.extensions());
    }

    private static BigDecimal weight(Rules rules, String exercise) {
        return rules.weights().getOrDefault(exercise, BigDecimal.ONE);
    }

    private static BigDecimal max(SubmissionResult result) {
        return result.adjustments().stream()
                .map(Adjustment::maxPoints)
                .reduce(BigDecimal.valueOf(250), BigDecimal::add);
    }

    private static SubmissionResult marked(Rules rules, Student student) {
        return marking(rules, List.of(student)).mark(results(List.of(student))).get(0);
    }

    private static Marking marking(Rules rules, List<Student> students) {
        return new Marking(
                rules, Results.MAX, Overrides.NONE, new HandInTimes(times(students), Optional.empty()), List.of());
    }

    private static Map<String, OffsetDateTime> times(List<Student> students) {
        Map<String, OffsetDateTime> times = new HashMap<>();
        for (int i = 0; i < students.size(); i++) {
            times.put(i + "/s", DUE.plus(students.get(i).late()));
        }
        return times;
    }

    private static List<SubmissionResult> results(List<Student> students) {
        List<SubmissionResult> results = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            String[] points = students.get(i).points().stream()
                    .map(BigDecimal::toPlainString)
                    .toArray(String[]::new);
            results.add(Results.of(Results.submission(i + "/s", "s"), points));
        }
        return results;
    }
}
