package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.assignment.Variant;
import org.threadgrader.batch.EngineJudging;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.Gate;
import org.threadgrader.batch.GateReport;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;

/**
 * The gate once more, over what Eclipse's compiler makes of skeletons and right answers: students' IDEs use it. Of the variants
 * a share.
 */
class EclipseTest {
    private static final Path EXERCISES = Command.ROOT.resolve("exercises");
    private static final Path SOLUTIONS = Command.ROOT.resolve("solutions");
    private static final Gate.Repeats ONCE = new Gate.Repeats(1, 0, 0);
    private static final int LEVEL = 17;
    private static final int ONE_IN = 24;
    private static final int JOBS = 2;

    @TempDir
    private Path folder;

    @Test
    void everyRightAnswerIsJudgedAlikeWhicheverCompilerMadeItsClasses() {
        Assignment assignment = (Assignment) Assignment.read(EXERCISES);
        Solutions right = rightOnes((Solutions) Solutions.read(SOLUTIONS, assignment));
        AtomicInteger compilers = new AtomicInteger();
        Gate gate = new Gate(
                assignment,
                right,
                new EngineJudging(
                        assignment, EXERCISES.resolve("target/test-classes"), Programs.source(ChildOptions.ownJdk())),
                () -> new Eclipse(folder.resolve("compiler" + compilers.incrementAndGet())),
                ONCE,
                new FaultLog(folder.resolve("faults.log")),
                (done, all) -> {});

        GateReport report = gate.verify(
                assignment.exercises(), CourseFiles.sources(EXERCISES), CourseFiles.sources(SOLUTIONS), JOBS);

        assertThat(report.rows().stream().mapToInt(GateReport.Row::ok).sum())
                .as(() -> said(report))
                .isEqualTo(2 * assignment.exercises().size() + right.variants().size());
    }

    private static String said(GateReport report) {
        return report.disagreements().stream()
                .map(line -> line.in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    /** Without the mistakes, and without what needs a newer language than the one that is asked for. */
    private static Solutions rightOnes(Solutions all) {
        List<Variant> variants = all.variants().stream()
                .filter(variant -> variant.jdk().orElse(LEVEL) <= LEVEL)
                .toList();
        return new Solutions(all.folder(), Share.of(variants, ONE_IN), List.of(), all.hidden());
    }
}
