package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.threadgrader.explore.Explorer;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.judge.Judge;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.picture.Picture;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.LiveRecording;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Recorded;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.timeline.Timeline;

/** Checks of every schedule, of small programs in real child JVMs. */
class EveryScheduleTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    private static final String TWO_THREADS =
            "Thread one = new Thread(Main::add); Thread other = new Thread(Main::add);"
                    + "one.start(); other.start(); one.join(); other.join(); say(count);";

    /** Loses a count only where one thread comes between the other's two steps. */
    private static final org.threadgrader.run.Program LOSING = SmallProgram.main(
            "static volatile int count; static void add() { int seen = count; count = seen + 1; }", TWO_THREADS);

    private static final org.threadgrader.run.Program KEEPING =
            SmallProgram.main("static int count; static synchronized void add() { count++; }", TWO_THREADS);

    /** Loses a hint where to begin, which does no harm. */
    private static final org.threadgrader.run.Program LOSING_A_HINT = SmallProgram.main(
            "static volatile int hint; static AtomicInteger count = new AtomicInteger();"
                    + " static void add() { int from = hint; count.incrementAndGet(); hint = from + 1; }",
            TWO_THREADS);

    private static final org.threadgrader.run.Program RACING =
            SmallProgram.main("static int count; static void add() { count++; }", TWO_THREADS);

    private static final org.threadgrader.run.Program UNCONTROLLED = SmallProgram.main(
            "static int count; static synchronized void add() { count++; }",
            "IntStream.range(0, 2).parallel().forEach(i -> {});" + TWO_THREADS);

    private static final Plan HELD = Plan.RUN_0.holding(new Plan.Hold(1, 0));

    private final Judge judge = new Judge();

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    /** Not run by Surefire: its name ends in no word that Surefire looks for. */
    @Program("Main")
    static class Requirements {
        @Check(id = "both", points = 10)
        @EverySchedule(schedules = 40)
        void bothCount(Run run) {
            assertThat(run).mainPrints("2");
        }

        @Check(id = "assertj", points = 10)
        @EverySchedule(schedules = 40)
        void bothCountInAssertjsWords(Run run) {
            assertThat(run.main().lines())
                    .extracting(line -> line.text().strip())
                    .containsExactly("2");
        }

        @Check(id = "clean", points = 10)
        @EverySchedule(schedules = 40)
        void nothingIsWrong(Run run) {
            assertThat(run).hasNoFindings();
        }

        @Check(id = "run0", points = 10)
        void runZeroAlone(Run run) {
            assertThat(run).mainPrints("2");
        }

        @Check(id = "misused", points = 10)
        @EverySchedule
        void asksForMoreThanARun(Experiments experiments) {
            assertThat(experiments.run0()).mainPrints("2");
        }
    }

    /** Counts the runs that are really made. */
    private static final class Counting implements Runner {
        private int made;

        @Override
        public Recorded run(org.threadgrader.run.Program program, Plan plan) {
            made++;
            return PROGRAMS.run(program, plan);
        }

        @Override
        public LiveRecording start(org.threadgrader.run.Program program, Plan plan) {
            throw new IllegalStateException("nobody asks for a live run");
        }

        @Override
        public void close() {}
    }

    /** Says of the first schedule beyond run 0 that it ended otherwise than it did. */
    private static final class EndingOtherwise implements Runner {
        private final Outcome outcome;
        private int made;

        EndingOtherwise(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public Recorded run(org.threadgrader.run.Program program, Plan plan) {
            Recorded recorded = PROGRAMS.run(program, plan);
            return ++made == 2 ? new Recorded(recorded.events(), outcome) : recorded;
        }

        @Override
        public LiveRecording start(org.threadgrader.run.Program program, Plan plan) {
            throw new IllegalStateException("nobody asks for a live run");
        }

        @Override
        public void close() {}
    }

    private List<Judgement> judged(Runner runner, org.threadgrader.run.Program program, String... checks) {
        return judge.judge(Requirements.class, List.of(checks), new Benches(runner, none -> program))
                .checks();
    }

    private Judgement judged(org.threadgrader.run.Program program, String check) {
        return judged(PROGRAMS, program, check).get(0);
    }

    private static ScheduleName schedule(Judgement judgement) {
        Basis.Schedule basis = (Basis.Schedule) judgement.basis().orElseThrow();
        return new ScheduleName(basis.strategy(), basis.seed());
    }

    @Test
    void whatHoldsInEveryScheduleIsAcceptedWithItsStrength() {
        Judgement judgement = judged(KEEPING, "both");

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.message().in(Locale.ENGLISH))
                .matches("As asked: no failure in \\d\\d schedules, [56] strategies\\.");
        assertThat(judgement.message().in(Locale.SIMPLIFIED_CHINESE)).matches("符合要求：在 \\d\\d 种调度、[56] 种策略下都没有失败。");
    }

    @Test
    void noMoreSchedulesAreTriedThanTheJudgeAllows() {
        Counting runner = new Counting();
        Benches few = new Benches(runner, none -> KEEPING, 3);

        Judgement judgement =
                judge.judge(Requirements.class, List.of("both"), few).checks().get(0);

        assertThat(runner.made).isEqualTo(1 + 3);
        assertThat(judgement.message().in(Locale.ENGLISH)).startsWith("As asked: no failure in 3 schedules");
    }

    @Test
    void aCheckOfRunZeroAloneClaimsNoStrength() {
        List<Judgement> judgements = judged(PROGRAMS, KEEPING, "both", "run0");

        assertThat(judgements.get(1).message().in(Locale.ENGLISH)).isEqualTo("As asked.");
    }

    @Test
    void aLostUpdateIsNoFaultWhereWhatTheProgramSaysIsRight() {
        assertThat(judged(LOSING_A_HINT, "both").verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judged(LOSING_A_HINT, "clean").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theScheduleThatShowsAFailureIsNamed() {
        assertThat(judged(LOSING, "run0").verdict()).isEqualTo(Verdict.ACCEPTED);

        Judgement judgement = judged(LOSING, "both");

        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.message().in(Locale.ENGLISH)).startsWith("In schedule " + schedule(judgement) + ": ");
        assertThat(judgement.message().in(Locale.SIMPLIFIED_CHINESE)).startsWith("在调度 " + schedule(judgement) + " 下：");
    }

    @Test
    void theScheduleThatShowsAFailureIsDrawn() {
        Picture picture = judged(LOSING, "both").picture().orElseThrow();

        assertThat(picture.lanes()).hasSize(3);
        assertThat(picture.steps())
                .extracting(step -> step.what().in(Locale.ENGLISH))
                .contains("starts worker 1", "starts worker 2", "prints \"1\"");
    }

    @Test
    void theNamedScheduleShowsTheFailureAgain() {
        Timeline again = new Explorer(PROGRAMS, LOSING, Plan.RUN_0).replay(schedule(judged(LOSING, "both")));

        assertThat(again.main().lines()).extracting(line -> line.text().strip()).containsExactly("1");
    }

    @Test
    void anAssertionLibrarysWordsAreARejectionToo() {
        Judgement judgement = judged(LOSING, "assertj");

        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.reason()).contains("not-in-every-schedule");
        assertThat(judgement.message().in(Locale.ENGLISH))
                .startsWith("In schedule ")
                .contains("\"1\"")
                .doesNotContain("\n");
    }

    @Test
    void whatTheRulesFindIsARejectionInTheirWords() {
        Judgement judgement = judged(RACING, "clean");

        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.reason()).contains("data-race");
        assertThat(judgement.message().in(Locale.ENGLISH)).startsWith("Data race on ");
        assertThat(judgement.where()).extracting(Where::file).containsOnly("Main.java");
    }

    @Test
    void theRulesFindNothingInARightProgram() {
        assertThat(judged(KEEPING, "clean").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatWasNotUnderControlStaysOpenAndSaysWhy() {
        Judgement judgement = judged(UNCONTROLLED, "both");

        assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judgement.points()).isEqualTo(Optional.empty());
        assertThat(judgement.message().in(Locale.ENGLISH)).startsWith("The scheduler could not control ");
    }

    @Test
    void aLimitThatOneScheduleReachesDoesNotHideWhatAnotherShows() {
        Runner limited = new EndingOtherwise(new Outcome.LimitReached(Limits.EVENTS));

        assertThat(judged(limited, LOSING, "both").get(0).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aLimitThatOneScheduleReachesStaysOpenThoughAllOthersAreRight() {
        EndingOtherwise limited = new EndingOtherwise(new Outcome.LimitReached(Limits.EVENTS));

        assertThat(judged(limited, KEEPING, "both").get(0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(limited.made).isGreaterThan(20);
    }

    @Test
    void whatCouldNotBeControlledIsNotTriedAgain() {
        EndingOtherwise died = new EndingOtherwise(new Outcome.WallDeadline());

        assertThat(judged(died, KEEPING, "both").get(0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(died.made).isEqualTo(2);
    }

    @Test
    void heldRunsAreKeptWhereThereIsRoom() {
        Counting counting = new Counting();
        Bench bench = bench(counting, 100_000);

        assertThat(bench.under(HELD)).isSameAs(bench.under(HELD));
        assertThat(counting.made).isEqualTo(1);
    }

    @Test
    void heldRunsThatHaveNoRoomAreMadeAgainAndRunZeroIsNot() {
        Counting counting = new Counting();
        Bench bench = bench(counting, 0);

        bench.run0();
        bench.run0();
        bench.under(HELD);
        bench.under(HELD);

        assertThat(counting.made).isEqualTo(3);
    }

    private static Bench bench(Runner runner, int most) {
        return new Bench(runner, KEEPING, "", Plan.RUN_0, 1, new Remembering(runner, most));
    }

    @Test
    void severalChecksShareTheSchedules() {
        Counting counting = new Counting();
        judged(counting, KEEPING, "both", "clean", "assertj");

        assertThat(counting.made).isBetween(20, 41);
    }

    @Test
    void aCheckThatAsksForSomethingElseIsItsAuthorsFault() {
        assertThat(judged(KEEPING, "misused").verdict()).isEqualTo(Verdict.FAULT);
    }

    @Test
    void whatHasNoRoomIsMadeAgain() {
        Counting counting = new Counting();
        Remembering small = new Remembering(counting, 0);

        Recorded one = small.run(KEEPING, Plan.RUN_0);
        Recorded other = small.run(KEEPING, Plan.RUN_0);

        assertThat(counting.made).isEqualTo(2);
        assertThat(other.events()).isEqualTo(one.events());
    }

    @Program(value = "org.threadgrader.check.sample.Once", scenario = "org.threadgrader.check.sample.OnceScenario")
    static class OnceRequirements {
        @Check(id = "once-in-run0", points = 40)
        void theTaskIsRunOnceInRunZero(Run run) {
            Runnable task = mock(Runnable.class);
            run.replayOnto(task);
            verify(task).run();
        }

        @Check(id = "once", points = 60)
        @EverySchedule
        void theTaskIsRunOnce(Run run) {
            Runnable task = mock(Runnable.class);
            run.replayOnto(task);
            verify(task).run();
        }
    }

    @Test
    void aScenarioShowsACheckThenActThatRunZeroDoesNotShow() {
        Events events = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(OnceRequirements.class))
                .execute()
                .testEvents();

        events.assertStatistics(all -> all.succeeded(1).failed(1));
        assertThat(events.failed().list().get(0).getPayload().orElseThrow().toString())
                .contains("In schedule ", "But was 2 times");
    }
}
