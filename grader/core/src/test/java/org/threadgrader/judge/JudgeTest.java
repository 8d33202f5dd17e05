package org.threadgrader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.threadgrader.check.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.HiddenInputs;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Benches;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Inconclusive;
import org.threadgrader.check.Run;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Program;
import org.threadgrader.run.Recorded;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;
import org.threadgrader.weave.Asked;
import org.threadgrader.weave.Omission;
import org.threadgrader.weave.Woven;

class JudgeTest {
    private final Judge judge = new Judge();
    private final Runner runner = mock(Runner.class);
    private final Story story = new Story();

    @AfterEach
    void close() {
        judge.close();
    }

    /** Not run by Surefire: its name ends in no word that Surefire looks for. */
    @org.threadgrader.check.Program("Main")
    static class Sample {
        @Check(id = "counts", points = 10)
        void counts(Run run) {
            assertThat(run.main()).counts(0, 99);
        }

        @Check(id = "two", points = 20)
        void two(Experiments experiments) {
            assertThat(experiments.run0()).startedExactly(2);
        }

        @Check(id = "many", points = 40)
        void many(Run run) {
            assertThat(run.main()).counts(0, run.input(0, 99));
        }

        @Check(id = "broken", points = 30)
        void broken(Run run) {
            throw new IllegalArgumentException("the author erred about " + run.workers());
        }
    }

    /** Asks nothing of a run but that it tells all. */
    @org.threadgrader.check.Program("Main")
    static class Sweeping {
        @Check(id = "any", points = 10)
        @EverySchedule
        void any(Run run) {}
    }

    /** What is asked of a worker and what of the whole. */
    @org.threadgrader.check.Program("Main")
    static class OfAWorker {
        @Check(id = "worker", points = 10)
        void worker(Run run) {
            assertThat(run.workers().get(0)).counts(0, 99);
        }

        @Check(id = "closing", points = 10)
        void closing(Run run) {
            assertThat(run).printsOnce("over");
        }
    }

    private Judge.Judged judged(Recorded recorded, String... order) {
        when(runner.run(any(), any())).thenReturn(recorded);
        return judge.judge(
                Sample.class, List.of(order), new Benches(runner, none -> new Program("Main", story.woven())));
    }

    @Test
    void judgementsComeInTheOrderAskedForWithTheirPoints() {
        story.main.counts("main", 0, 99);

        List<Judgement> checks = judged(story.recorded(), "two", "counts").checks();

        assertThat(checks).extracting(Judgement::id).containsExactly("two", "counts");
        assertThat(checks).extracting(Judgement::verdict).containsExactly(Verdict.REJECTED, Verdict.ACCEPTED);
        assertThat(checks.get(0).points()).contains(BigDecimal.ZERO);
        assertThat(checks.get(0).reason()).contains("too-few-workers");
        assertThat(checks.get(0).facts()).isNotEmpty();
        assertThat(checks.get(1).points()).contains(BigDecimal.TEN);
        assertThat(checks.get(1).basis()).contains(Basis.RECORDED);
    }

    @Test
    void theRunIsDrawnWithWhatIsWrongInIt() {
        story.main.counts("main", 0, 99);
        story.main.prints("main 100\n");

        Judge.Judged judged = judged(story.recorded(), "counts");

        assertThat(judged.checks().get(0).picture()).isEmpty();
        assertThat(judged.picture().orElseThrow().steps())
                .filteredOn(Picture.Step::witness)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "5, 1"})
    void anAdviceOnTheLinesOfARejectionOnlyRepeatsIt(int greeted, int advice) {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        ant.begins();
        story.at(greeted);
        ant.prints("hello\n");
        story.at(6);
        ant.counts("Thread-0", 0, 99);
        story.at(9);
        story.main.prints("over\n");

        when(runner.run(any(), any())).thenReturn(story.recorded());
        Judge.Judged judged = judge.judge(
                OfAWorker.class,
                List.of("worker", "closing"),
                new Benches(runner, none -> new Program("Main", story.woven())));

        assertThat(judged.checks()).extracting(Judgement::verdict).containsExactly(Verdict.REJECTED, Verdict.ACCEPTED);
        assertThat(judged.advice()).hasSize(advice);
    }

    @Test
    void whatHiddenInputsShowIsNotDrawn() {
        story.main.counts("main", 0, 99);

        assertThat(judgedWithHidden(hidden("120", "many")).get(2).picture()).isEmpty();
    }

    private List<Judgement> judgedWithHidden(HiddenInputs hidden) {
        when(runner.run(any(), any())).thenReturn(story.recorded());
        return judge.judge(
                        Sample.class,
                        List.of("counts", "two", "many"),
                        new Benches(runner, none -> new Program("Main", story.woven())),
                        List.of(hidden))
                .checks();
    }

    private static HiddenInputs hidden(String input, String... checks) {
        return new HiddenInputs("ex12", List.of(checks), List.of(input), Optional.empty());
    }

    @Test
    void aCheckThatOnlyHiddenInputsRejectLosesItsPointsAndSaysSo() {
        story.main.counts("main", 0, 99);

        Judgement many = judgedWithHidden(hidden("120", "many")).get(2);

        assertThat(many.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(many.points()).contains(BigDecimal.ZERO);
        assertThat(many.maxPoints()).isEqualTo(BigDecimal.valueOf(40));
        assertThat(many.isByHiddenInputs()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thatItWereHiddenInputsIsSaidInBothLanguages(String language) {
        story.main.counts("main", 0, 99);
        Locale locale = Locale.forLanguageTag(language);

        Judgement many = judgedWithHidden(hidden("120", "many")).get(2);

        StringBuilder said = new StringBuilder(many.message().in(locale)).append('\n');
        many.facts()
                .forEach(fact -> said.append(fact.label().in(locale))
                        .append(": ")
                        .append(fact.text().in(locale))
                        .append('\n'));
        Golden.assertMatches("check-hidden-inputs." + language + ".txt", said.toString());
    }

    @Test
    void hiddenInputsThatAreDealtWithChangeNothing() {
        story.main.counts("main", 0, 99);

        assertThat(judgedWithHidden(hidden("99", "counts", "many")))
                .isEqualTo(judged(story.recorded(), "counts", "two", "many").checks());
    }

    @Test
    void aCheckThatVisibleInputsRejectSaysNothingOfHiddenOnes() {
        story.main.counts("main", 0, 99);

        Judgement two = judgedWithHidden(hidden("120", "two")).get(1);

        assertThat(two.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(two.isByHiddenInputs()).isFalse();
        verify(runner, times(1)).run(any(), any());
    }

    @Test
    void aFaultUnderHiddenInputsIsNoZero() {
        story.main.counts("main", 0, 99);

        Judgement many = judgedWithHidden(hidden("no number", "many")).get(2);

        assertThat(many.verdict()).isEqualTo(Verdict.FAULT);
        assertThat(many.points()).isEmpty();
    }

    /** Can be begun once, as where a check keeps something that it should not. */
    @org.threadgrader.check.Program("Main")
    static class OnceOnly {
        private static int begun;

        @BeforeAll
        static void begin() {
            begun++;
            if (begun > 1) {
                throw new IllegalStateException("begun already");
            }
        }

        @Check(id = "counts", points = 10)
        void counts(Run run) {
            assertThat(run.main()).counts(0, 99);
        }
    }

    @Test
    void aCheckThatIsNeverAskedWithHiddenInputsIsAFaultAndKeepsNoPoints() {
        OnceOnly.begun = 0;
        story.main.counts("main", 0, 99);
        when(runner.run(any(), any())).thenReturn(story.recorded());

        Judge.Judged judged = judge.judge(
                OnceOnly.class,
                List.of("counts"),
                new Benches(runner, none -> new Program("Main", story.woven())),
                List.of(hidden("120", "counts")));

        Judgement counts = judged.checks().get(0);
        assertThat(counts.verdict()).isEqualTo(Verdict.FAULT);
        assertThat(counts.points()).isEmpty();
        assertThat(counts.maxPoints()).isEqualTo(BigDecimal.TEN);
        assertThat(judged.failures())
                .extracting(Throwable::getMessage)
                .containsExactly("begun already", "check counts was never run");
    }

    @Test
    void whatAnAuthorOrWeGotWrongIsAFaultAndNoZero() {
        List<Judgement> checks =
                judged(story.recorded(), "broken", "unheard-of").checks();

        assertThat(checks).extracting(Judgement::verdict).containsOnly(Verdict.FAULT);
        assertThat(checks).extracting(Judgement::points).containsOnly(Optional.empty());
        assertThat(checks.get(0).message().in(Locale.ENGLISH))
                .contains("grader itself failed", "not your fault")
                .doesNotContain("Exception");
    }

    @Test
    void whatWasThrownBehindAFaultIsKeptForTheLog() {
        Judge.Judged judged = judged(story.recorded(), "broken", "unheard-of");

        assertThat(judged.failures())
                .extracting(Throwable::getMessage)
                .satisfiesExactly(
                        message -> assertThat(message).contains("the author erred about"),
                        message -> assertThat(message).contains("unheard-of was never run"));
        assertThat(judged.failures().get(0).getStackTrace()).isNotEmpty();
        assertThat(judged(story.recorded(), "two").failures().stream()
                        .map(Throwable::getMessage)
                        .toList())
                .noneMatch(message -> message.contains("two"));
    }

    @Test
    void aRunnerThatFailsIsAFaultOfEveryCheck() {
        when(runner.run(any(), any())).thenThrow(new IllegalStateException("no child"));

        Judge.Judged judged = judge.judge(
                Sample.class, List.of("counts"), new Benches(runner, none -> new Program("Main", story.woven())));

        assertThat(judged.checks()).extracting(Judgement::verdict).containsExactly(Verdict.FAULT);
    }

    @Test
    void whatOnlyTheClockEndedIsInconclusive() {
        story.endsAs(new Outcome.WallDeadline());

        Judge.Judged judged = judged(story.recorded(), "counts");

        assertThat(judged.checks()).extracting(Judgement::verdict).containsExactly(Verdict.INCONCLUSIVE);
        assertThat(judged.checks().get(0).points()).isEmpty();
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                arguments(new Outcome.Died(137), true),
                arguments(new Outcome.WallDeadline(), true),
                arguments(new Outcome.ProtocolViolation("a torn frame"), true),
                arguments(new Outcome.Unverifiable("Main"), false));
    }

    /** What the JVM has against a class, it will have the next time. */
    @ParameterizedTest
    @MethodSource("endings")
    void itIsKnownWhetherTheMachineMayHaveLeftItOpen(Outcome outcome, boolean machine) {
        story.endsAs(outcome);
        List<Judge.Judged> both = List.of(judged(story.recorded(), "counts"), judged(Sweeping.class, "any"));

        for (Judge.Judged judged : both) {
            ExerciseResult open = ExerciseResult.judged("ex", Message.text(""), judged.checks(), List.of());
            assertThat(open.status()).isEqualTo(ExerciseStatus.NEEDS_REVIEW);
            assertThat(open.isOpenByTheMachine()).isEqualTo(machine);
            assertThat(Inconclusive.mayBeOfTheMachine(judged.outcome())).isEqualTo(machine);
        }
    }

    @Test
    void aLimitThatAProgramReachesIsItsOwn() {
        story.endsAs(new Outcome.LimitReached(Limits.EVENTS));

        Judge.Judged judged = judged(Sweeping.class, "any");

        ExerciseResult open = ExerciseResult.judged("ex", judged.outcome(), judged.checks(), List.of());
        assertThat(open.status()).isEqualTo(ExerciseStatus.NEEDS_REVIEW);
        assertThat(open.isOpenByTheMachine()).isFalse();
    }

    private Judge.Judged judged(Class<?> checks, String check) {
        when(runner.run(any(), any())).thenReturn(story.recorded());
        return judge.judge(checks, List.of(check), new Benches(runner, none -> new Program("Main", story.woven())));
    }

    /** The third start may have been still to come. */
    @Test
    void anExactCountIsNotAcceptedWhereOnlyTheClockEndedTheRun() {
        for (String name : List.of("ant", "bee")) {
            story.main.starts(story.main.makes(name));
        }
        assertThat(judged(story.recorded(), "two").checks().get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
        story.main.counts("main", 0, 99);
        story.endsAs(new Outcome.WallDeadline());

        List<Judgement> checks = judged(story.recorded(), "two", "counts").checks();

        assertThat(checks).extracting(Judgement::verdict).containsOnly(Verdict.INCONCLUSIVE);
    }

    @Test
    void aMethodThatCouldNotBeRecordedLeavesEveryCheckOpen() {
        story.main.counts("main", 0, 99);
        Woven whole = story.woven();
        Woven woven = new Woven(
                whole.classes(),
                whole.sites(),
                whole.fields(),
                whole.classFacts(),
                whole.updates(),
                whole.accessors(),
                List.of(new Omission("Main", "main", Omission.Extent.MEMORY)),
                Set.of(),
                false,
                Asked.NOTHING);
        when(runner.run(any(), any())).thenReturn(story.recorded());

        List<Judgement> checks = judge.judge(
                        Sample.class, List.of("counts", "two"), new Benches(runner, none -> new Program("Main", woven)))
                .checks();

        assertThat(checks).extracting(Judgement::verdict).containsOnly(Verdict.INCONCLUSIVE);
        assertThat(checks.get(0).message().toString()).contains("main of Main");
    }

    @Test
    void allChecksShareOneRunAndProgramsDoNotShareAny() {
        judged(story.recorded(), "counts", "two");
        verify(runner, times(1)).run(any(), any());

        judged(story.recorded(), "counts", "two");
        verify(runner, times(2)).run(any(), any());
    }
}
