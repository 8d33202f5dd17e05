package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.batch.EngineJudging;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.Gate;
import org.threadgrader.batch.GateReport;
import org.threadgrader.compile.Compiler;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;

/**
 * The author's gate over a share of the course: each skeleton and reference solution, one in sixteen of the variants and mistakes.
 * {@code grader verify} asks for all of it.
 */
class GateTest {
    private static final Path EXERCISES = Command.ROOT.resolve("exercises");
    private static final Path SOLUTIONS = Command.ROOT.resolve("solutions");
    private static final BigDecimal AT_LEAST = BigDecimal.valueOf(95);
    private static final int ONE_IN = 16;
    private static final int JOBS = 2;

    @TempDir
    private static Path folder;

    private static GateReport report;

    @BeforeAll
    static void verifyTheCourse() {
        Assignment assignment = (Assignment) Assignment.read(EXERCISES);
        report = verify(assignment, assignment.exercises(), new Gate.Repeats(1, 0, 0));
    }

    private static GateReport verify(Assignment assignment, List<Exercise> exercises, Gate.Repeats repeats) {
        Solutions all = (Solutions) Solutions.read(SOLUTIONS, assignment);
        Solutions some = new Solutions(
                all.folder(), Share.of(all.variants(), ONE_IN), Share.of(all.mistakes(), ONE_IN), all.hidden());
        EngineJudging judging = new EngineJudging(
                assignment,
                EXERCISES.resolve("target/test-classes"),
                Programs.source(ChildOptions.ownJdk()),
                all.hidden(),
                Integer.MAX_VALUE);
        FaultLog faults = new FaultLog(folder.resolve("faults.log"));
        Gate gate = new Gate(assignment, some, judging, Compiler::warm, repeats, faults, (done, of) -> {});
        return gate.verify(exercises, CourseFiles.sources(EXERCISES), CourseFiles.sources(SOLUTIONS), JOBS);
    }

    @Test
    void everyProgramIsJudgedAsItMustBe() {
        everythingIsAsExpected(report);
        assertThat(report.rows()).hasSizeGreaterThanOrEqualTo(4 * 16);
    }

    @Test
    void almostEveryMistakeIsToldItsOwnReasonFirst() {
        assertThat(report.firstMessages().percent())
                .as(report.firstMessages().others().toString())
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void delaysAtHooksChangeNothing() {
        Assignment assignment = (Assignment) Assignment.read(EXERCISES);
        List<Exercise> one = List.of(assignment.exercise("ex03").orElseThrow());

        everythingIsAsExpected(verify(assignment, one, new Gate.Repeats(1, 1, 1)));
    }

    private static void everythingIsAsExpected(GateReport gate) {
        assertThat(gate.disagreements().stream()
                        .map(line -> line.in(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(gate.rows())
                .allSatisfy(row -> assertThat(row.ok() + row.skipped()).isEqualTo(row.programs()));
    }
}
