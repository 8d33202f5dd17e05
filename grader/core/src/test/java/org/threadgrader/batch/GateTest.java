package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.HiddenInputs;
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

    private List<HiddenInputs> hidden =
            List.of(new HiddenInputs("ex02", List.of("only"), List.of("7"), Optional.empty()));
    private final ExerciseJudge judge = mock(ExerciseJudge.class);
    private final Judging judging = mock(Judging.class);

    @BeforeEach
    void open() {
        when(judging.open(any())).thenReturn(judge);
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(100));
        when(judging.checkIds(any())).thenReturn(List.of("only"));
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
        when(judging.open(any())).thenThrow(new IllegalStateException("no child"));

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
    void aMistakeThatIsToldSomethingElseFirstIsListed() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED));
        Mistake odd =
                new Mistake("ex02", "odd", folder, SOLUTION, "no-wait", "only", Map.of(), Optional.empty(), false);

        FirstMessages first = verify(SKELETON, List.of(), List.of(odd), new Gate.Repeats(1, 0, 0))
                .firstMessages();

        assertThat(first.mistakes()).isEqualTo(1);
        assertThat(first.others()).extracting(FirstMessages.Other::mistake).containsExactly("odd");
    }

    @Test
    void aMistakeThatNeedsANewerJdkIsNotCountedAmongTheFirstMessages() {
        judgedAsTheyMustBe();

        GateReport report = verify(SKELETON, List.of(), List.of(mistake("no-wait")), new Gate.Repeats(1, 0, 0));

        assertThat(report.firstMessages()).isEqualTo(new FirstMessages(0, List.of()));
    }

    @Test
    void pointsThatDoNotAddUpTo100AreShown() {
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(90));

        assertThat(missing(SKELETON, SOLUTION))
                .containsExactly("ex02: the points of its checks add up to 90 instead of 100: "
                        + "change those of the @Check methods of ex02_one.Checks");
    }

    @Test
    void aSkeletonWithoutTodoIsShown() {
        assertThat(missing(SOLUTION, SOLUTION))
                .containsExactly(
                        "ex02: no file of its skeleton has a TODO: say in src/main/java/ex02_one what is to be done");
    }

    @Test
    void aMistakeThatNoPageExplainsIsShown() {
        judgedAsTheyMustBe();

        assertThat(said(verify(SKELETON, List.of(), List.of(mistake("no-such-reason")), new Gate.Repeats(1, 0, 0))))
                .containsExactly("ex02: there is no page on no-such-reason in both languages, which the mistake odd "
                        + "names: add explain/no-such-reason.md and explain/no-such-reason.zh.md");
    }

    @Test
    void aPageInOneLanguageOnlyIsShown() throws IOException {
        judgedAsTheyMustBe();
        file("exercises/explain/own-reason.md", "# Own\n\nIn English only.\n");

        assertThat(said(verify(SKELETON, List.of(), List.of(mistake("own-reason")), new Gate.Repeats(1, 0, 0))))
                .singleElement()
                .asString()
                .contains("no page on own-reason in both languages", "add explain/own-reason.md");
    }

    @Test
    void aCheckWithoutTitleAndHintsIsShown() {
        when(judging.checkIds(any())).thenReturn(List.of("only", "other"));

        assertThat(missing(SKELETON, SOLUTION))
                .containsExactly("ex02: the check other of ex02_one.Checks has no title and hints: "
                        + "add it to the checks in exercise.yaml");
    }

    @Test
    void anIdThatTwoChecksBearIsShown() {
        when(judging.checkIds(any())).thenReturn(List.of("only", "only"));

        assertThat(missing(SKELETON, SOLUTION))
                .containsExactly("ex02: two @Check methods of ex02_one.Checks have the id only: give each its own");
    }

    @Test
    void aDescriptionOfNoCheckIsShown() {
        when(judging.checkIds(any())).thenReturn(List.of());

        assertThat(missing(SKELETON, SOLUTION))
                .containsExactly("ex02: exercise.yaml describes the check only, but no @Check method of "
                        + "ex02_one.Checks has that id: add one, or take the check out");
    }

    @Test
    void filesThatNothingReadsAreShown() throws IOException {
        file("exercises/src/main/java/ex02_one/One.java", SmallCourse.ONE);
        file("exercises/src/main/java/ex02_one/exercise.yaml", "id: ex02");
        file("exercises/src/main/java/ex02_one/.DS_Store", "");
        Path notes = file("exercises/src/main/java/ex02_one/notes.txt", "to do");
        Path yml = file("solutions/mistakes/ex02_one/odd/mistake.yml", "reason: no-wait");
        file("solutions/variants/ex02_one/in_a_package/src/homework/One.java", SmallCourse.ONE);
        Path loose = file("solutions/variants/ex02_one/One.java", SmallCourse.ONE);

        assertThat(missing(SKELETON, SOLUTION)).containsExactly(stray(notes), stray(loose), stray(yml));
    }

    @Test
    void pagesThatTheInstructionsLinkToAreNotStray() throws IOException {
        file("exercises/src/main/java/ex02_one/more.md", "# More");
        file("exercises/src/main/java/ex02_one/more.zh.md", "# 更多");

        assertThat(missing(SKELETON, SOLUTION)).isEmpty();
    }

    private static String stray(Path file) {
        return "ex02: nothing reads " + file + ": take it away, or give it the name it was meant to have";
    }

    @Test
    void aSolutionThatChangesASignatureOfTheSkeletonIsShown() {
        List<SourceFile> solution = one("public static void main(String[] args) {} int helps(String by) { return 0; }");
        List<SourceFile> skeleton = one("public static void main(String[] args) {} // TODO\n void helps(int by) {}");

        assertThat(missing(skeleton, solution))
                .containsExactly("ex02: the skeleton declares One: void helps(int), the reference solution does not: "
                        + "make them alike, or nobody who keeps to the skeleton could pass");
    }

    @Test
    void aSolutionWithAPublicMethodMoreThanTheSkeletonIsShown() {
        List<SourceFile> solution = one("public static void main(String[] args) {} public int more() { return 0; }");

        assertThat(missing(SKELETON, solution))
                .containsExactly("ex02: the reference solution declares One: public int more(), the skeleton does not: "
                        + "add it to the skeleton, or make it private");
    }

    @Test
    void whatASolutionOverridesOrHidesIsItsOwn() {
        List<SourceFile> solution = SmallCourse.submission(
                        "s",
                        "package ex02_one; public class One extends Thread implements java.util.concurrent.Callable<String> {"
                                + " public static void main(String[] args) {} public void run() {}"
                                + " public String call() { return \"\"; } private int own; void helps() {} }")
                .files();

        assertThat(missing(SKELETON, solution)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsMissingIsSaidInBothLanguages(String language) throws IOException {
        when(judging.maxScore(any())).thenReturn(BigDecimal.valueOf(90));
        when(judging.checkIds(any())).thenReturn(List.of("other", "other"));
        file("solutions/mistakes/ex02_one/odd/mistake.yml", "reason: no-wait");
        hidden = List.of(new HiddenInputs("ex08", List.of("only"), List.of("7"), Optional.empty()));
        judgedAsTheyMustBe();

        GateReport report = gate(List.of(), List.of(mistake("no-such-reason")), new Gate.Repeats(1, 0, 0))
                .verify(
                        SmallCourse.EXERCISES.subList(0, 1),
                        one("public static void main(String[] args) {} void helps(int by) {}"),
                        one("public static void main(String[] args) {} public void helps() {}"),
                        1);

        Golden.assertMatches(
                "gate-missing." + language + ".txt",
                report.disagreements().stream()
                        .map(message -> message.in(Locale.forLanguageTag(language)) + "\n")
                        .collect(Collectors.joining())
                        .replace(folder.toString(), "COURSE"));
    }

    private static List<SourceFile> one(String members) {
        return SmallCourse.submission("s", "package ex02_one;\npublic class One { " + members + " }\n")
                .files();
    }

    private Mistake mistake(String reason) {
        return new Mistake("ex02", "odd", folder, SOLUTION, reason, "only", Map.of(), Optional.of(999), false);
    }

    private Path file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void judgedAsTheyMustBe() {
        when(judge.judge(any(), any()))
                .thenReturn(SmallCourse.result("ex02", Verdict.REJECTED))
                .thenReturn(SmallCourse.result("ex02", Verdict.ACCEPTED));
    }

    /** What the gate says of an exercise that is judged as it must be. */
    private List<String> missing(List<SourceFile> skeleton, List<SourceFile> solution) {
        judgedAsTheyMustBe();
        return said(gate(List.of(), List.of(), new Gate.Repeats(1, 0, 0))
                .verify(SmallCourse.EXERCISES.subList(0, 1), skeleton, solution, 1));
    }

    private GateReport verify(
            List<SourceFile> skeleton, List<Variant> variants, List<Mistake> mistakes, Gate.Repeats repeats) {
        return gate(variants, mistakes, repeats).verify(SmallCourse.EXERCISES.subList(0, 1), skeleton, SOLUTION, 1);
    }

    private Gate gate(List<Variant> variants, List<Mistake> mistakes, Gate.Repeats repeats) {
        return new Gate(
                new Assignment(
                        folder.resolve("exercises"),
                        SmallCourse.ASSIGNMENT.id(),
                        SmallCourse.ASSIGNMENT.title(),
                        SmallCourse.EXERCISES),
                new Solutions(folder.resolve("solutions"), variants, mistakes, hidden),
                judging,
                Compiler::local,
                repeats,
                new FaultLog(folder.resolve("faults.log")),
                (done, all) -> {});
    }

    private static List<String> said(GateReport report) {
        return report.disagreements().stream()
                .map(message -> message.in(Locale.ENGLISH))
                .toList();
    }
}
