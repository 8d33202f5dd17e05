package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;
import org.threadgrader.assignment.Mistake;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.assignment.Variant;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.judge.Verdict;

class GateTest {
    private static final List<SourceFile> SKELETON = SmallCourse.submission(
                    "s", SmallCourse.ONE.replace("{}", "{ /* TODO */ }"))
            .files();
    private static final List<SourceFile> SOLUTION =
            SmallCourse.submission("s", SmallCourse.ONE).files();

    @TempDir
    Path folder;

    private final ExerciseJudge judge = mock(ExerciseJudge.class);
    private final Judging judging = mock(Judging.class);

    @BeforeEach
    void open() {
        when(judging.open()).thenReturn(judge);
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(100));
    }

    @Test
    void allIsWellWhenEachProgramGetsWhatItMust() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        GateReport report = verify(SKELETON, List.of(), List.of(), new Gate.Repeats(1, 0, 0));

        assertThat(report.disagreements()).isEmpty();
        assertThat(report.rows()).extracting(GateReport.Row::ok).containsExactly(1, 1, 0, 0);
    }

    @Test
    void aResultThatDiffersFromTheFirstIsShown() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));

        GateReport report = verify(SKELETON, List.of(), List.of(), new Gate.Repeats(2, 0, 0));

        assertThat(said(report))
                .containsExactly(
                        "ex02 skeleton skeleton: expected a score of 0, but it is 100 (only) (judging 2)",
                        "ex02 skeleton skeleton: the result is not the one of the first judging (judging 2)");
    }

    @Test
    void jitteredRepeatsTakeOneSeedAfterTheOther() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.REJECTED));

        verify(SKELETON, List.of(), List.of(), new Gate.Repeats(1, 2, 7));

        InOrder order = inOrder(judge);
        order.verify(judge).jitter(OptionalLong.empty());
        order.verify(judge).jitter(OptionalLong.of(7));
        order.verify(judge).jitter(OptionalLong.of(8));
    }

    @Test
    void whatNeedsANewerJdkIsSkippedByName() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
        Variant future = new Variant("ex02", "future", folder, SOLUTION, List.of(), Optional.of(999));

        GateReport report = verify(SKELETON, List.of(future), List.of(), new Gate.Repeats(1, 0, 0));

        assertThat(report.ok()).isTrue();
        assertThat(report.rows().get(2).skipped()).isEqualTo(1);
    }

    @Test
    void whatDoesNotCompileOrFailsIsShownAndTheRestGoesOn() {
        when(judge.judge(any(), any()))
                .thenThrow(new IllegalStateException("broken engine"))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
        Variant broken = new Variant(
                "ex02",
                "broken",
                folder,
                SmallCourse.submission("s", SmallCourse.ONE.replace("{}", "{ int }"))
                        .files(),
                List.of(),
                Optional.empty());

        GateReport report = verify(SKELETON, List.of(broken), List.of(), new Gate.Repeats(1, 0, 0));

        assertThat(said(report)).hasSize(2);
        assertThat(said(report).get(0)).contains("the grader itself failed", "broken engine");
        assertThat(said(report).get(1)).contains("variant broken: it can not be judged", "One.java:2");
    }

    @Test
    void aJvmThatCannotBeRenewedOrEndedDoesNotEndTheGate() {
        when(judge.judge(any(), any()))
                .thenThrow(new IllegalStateException("broken engine"))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
        doThrow(new IllegalStateException("no new child")).when(judge).renew();
        doThrow(new IllegalStateException("it does not end")).when(judge).close();

        GateReport report = verify(SKELETON, List.of(), List.of(), new Gate.Repeats(1, 0, 0));

        assertThat(said(report)).singleElement().asString().contains("broken engine");
        assertThat(report.rows()).extracting(GateReport.Row::ok).containsExactly(0, 1, 0, 0);
        assertThat(folder.resolve("faults.log")).content().contains("no new child", "it does not end");
    }

    @Test
    void aJudgeThatDoesNotOpenIsShownForEachProgram() {
        when(judging.open()).thenThrow(new IllegalStateException("no child"));

        GateReport report = verify(SKELETON, List.of(), List.of(), new Gate.Repeats(1, 0, 0));

        assertThat(said(report)).hasSize(2).allMatch(line -> line.contains("no child"));
    }

    @Test
    void kindsHaveTheSameNameInEveryLanguage() {
        when(judge.judge(any(), any())).thenReturn(SmallCourse.result("ex02", Verdict.REJECTED));

        GateReport report = verify(SKELETON, List.of(), List.of(), new Gate.Repeats(1, 0, 0));

        assertThat(report.rows())
                .extracting(GateReport.Row::kind)
                .containsExactly("skeleton", "solution", "variant", "mistake");
        assertThat(report.rows().get(0).kindInWords().in(Locale.CHINESE)).isEqualTo("骨架");
    }

    @Test
    void anIncompleteExerciseIsShown() {
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(90));
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
        Mistake unexplained =
                new Mistake("ex02", "odd", folder, SOLUTION, "no-such-reason", "only", Map.of(), Optional.of(999));

        GateReport report = verify(SOLUTION, List.of(), List.of(unexplained), new Gate.Repeats(1, 0, 0));

        assertThat(said(report))
                .containsExactly(
                        "ex02: its points add up to 90 instead of 100",
                        "ex02: its skeleton has no TODO",
                        "ex02: there is no page on no-such-reason in both languages, which the mistake odd names");
    }

    private GateReport verify(
            List<SourceFile> skeleton, List<Variant> variants, List<Mistake> mistakes, Gate.Repeats repeats) {
        Gate gate = new Gate(
                SmallCourse.ASSIGNMENT,
                new Solutions(folder, variants, mistakes),
                judging,
                Compiler::local,
                repeats,
                new FaultLog(folder.resolve("faults.log")),
                (done, all) -> {});
        return gate.verify(SmallCourse.EXERCISES.subList(0, 1), skeleton, SOLUTION, 1);
    }

    private static List<String> said(GateReport report) {
        return report.disagreements().stream()
                .map(message -> message.in(Locale.ENGLISH))
                .toList();
    }
}
