package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.timeline.Timeline;

/** What an exploration finds, how it is made again, and what it says of what it could not control. */
final class ExplorerTest {
    private static final Runner RUNNER = Programs.open(ChildOptions.ownJdk().forExploring());

    /** Right in run 0; wrong where the second thread comes between the look and the sale. */
    private static final Program CHECK_THEN_ACT = SmallProgram.main(
            "static AtomicInteger left = new AtomicInteger(1);"
                    + " static void sell() { if (left.get() > 0) left.decrementAndGet(); }",
            "Thread a = new Thread(Main::sell), b = new Thread(Main::sell); a.start(); b.start(); a.join(); b.join();"
                    + " if (left.get() < 0) throw new AssertionError(\"sold twice\");");

    private static final Program RIGHT = SmallProgram.main(
            "static int n; static synchronized void add() { n++; }",
            "Thread a = new Thread(Main::add), b = new Thread(Main::add); a.start(); b.start(); a.join(); b.join();"
                    + " if (n != 2) throw new AssertionError();");

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Explorer explorer(Program program) {
        return new Explorer(RUNNER, program, Plan.RUN_0);
    }

    private static Set<Kind> kinds(Exploration exploration) {
        return exploration.findings().stream()
                .map(found -> found.finding().kind())
                .collect(Collectors.toSet());
    }

    @Test
    void aRightProgramIsNotAccused() {
        Exploration exploration = explorer(RIGHT).explore(100, 1);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.NONE);
        assertThat(exploration.schedules()).isEqualTo(100);
    }

    @Test
    void aWatchdogMayComeWhereMainHasOnlyToSeeItsResult() {
        Program program = SmallProgram.main("ScheduledExecutorService dog = Executors.newScheduledThreadPool(1);"
                + " dog.schedule(() -> { System.err.println(\"too slow\"); Runtime.getRuntime().halt(3); }, 10, TimeUnit.SECONDS);"
                + " Future<Integer> result = Executors.newFixedThreadPool(2).submit(() -> 42);"
                + " System.out.println(result.get()); System.exit(0);");

        Exploration exploration = explorer(program).explore(60, 1);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.NONE);
    }

    @Test
    void aFaultThatRunZeroDoesNotShowIsFoundByASchedule() {
        Exploration exploration = explorer(CHECK_THEN_ACT).explore(50, 1);

        assertThat(kinds(exploration)).containsExactlyInAnyOrder(Kind.RACE, Kind.EXCEPTION);
        assertThat(exploration.findings()).allSatisfy(found -> {
            assertThat(found.schedule()).isPresent();
            assertThat(found.reproduced()).isTrue();
        });
    }

    @Test
    void theSameNumbersGiveTheSameExploration() {
        Exploration one = explorer(CHECK_THEN_ACT).explore(60, 3);
        Exploration other = explorer(CHECK_THEN_ACT).explore(60, 3);

        assertThat(other.findings().stream().map(Found::schedule).toList())
                .isEqualTo(one.findings().stream().map(Found::schedule).toList());
        assertThat(other.run0().events()).isEqualTo(one.run0().events());
    }

    @Test
    void aSchedulesNameMakesItsRunAgain() {
        for (String name : List.of("start-order:2", "random:5", "pct:7", "pos:4", "directed:3", "systematic:6")) {
            ScheduleName schedule = ScheduleName.parse(name).orElseThrow();
            List<org.threadgrader.run.Event> first =
                    explorer(CHECK_THEN_ACT).replay(schedule).events();

            assertThat(explorer(CHECK_THEN_ACT).replay(schedule).events())
                    .as(name)
                    .isEqualTo(first);
        }
    }

    @Test
    void theWitnessHasFewSwitches() {
        Found found = explorer(CHECK_THEN_ACT).explore(50, 1).findings().get(0);

        assertThat(found.timeline().all(EventKind.SWITCH)).hasSizeLessThanOrEqualTo(5);
        assertThat(found.finding().shown())
                .isNotEmpty()
                .allMatch(found.timeline().events()::contains);
    }

    @Test
    void anExitThatEndsOnlyAWaitForEverIsNoFaultInWhicheverScheduleItComes() {
        Program program = SmallProgram.main(
                "", "new Thread(() -> { say(1); System.exit(0); }).start(); new CountDownLatch(1).await();");

        assertThat(explorer(program).explore(20, 1).findings()).isEmpty();
    }

    @Test
    void anExitThatMayComeBeforeALineOfAThreadThatThenWaitsForEverIsAFault() {
        Program program = SmallProgram.main(
                "", "new Thread(() -> System.exit(0)).start(); say(1); new CountDownLatch(1).await();");

        assertThat(kinds(explorer(program).explore(20, 1))).containsExactly(Kind.EXIT);
    }

    @Test
    void whatCannotBeControlledIsNamedAndNothingMoreIsTried() {
        Program timer = SmallProgram.main(
                "java.util.Timer t = new java.util.Timer(true); t.schedule(new java.util.TimerTask() { public void run() {"
                        + " } }, 1); say(1);");

        Exploration exploration = explorer(timer).explore(50, 1);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.INCONCLUSIVE);
        assertThat(exploration.schedules()).isZero();
        assertThat(exploration.inconclusive().toString()).contains("java.util.Timer");
    }

    @Test
    void aFaultSeenByRulesWinsOverWhatCouldNotBeControlled() {
        Program both = SmallProgram.main(
                "static int n;",
                "Thread a = new Thread(() -> n++), b = new Thread(() -> n++); a.start(); b.start(); a.join(); b.join();"
                        + " java.util.Timer t = new java.util.Timer(true); t.cancel();");

        Exploration exploration = explorer(both).explore(10, 1);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.FOUND);
        assertThat(kinds(exploration)).containsExactly(Kind.RACE);
        assertThat(exploration.inconclusive()).isNotEmpty();
    }

    @Test
    void theOrdersOfStartsAreAmongTheFirstTen() {
        assertThat(Campaign.names(10, 7, true))
                .contains(
                        new ScheduleName(ScheduleName.START_ORDER, 0),
                        new ScheduleName(ScheduleName.START_ORDER, 1),
                        new ScheduleName(ScheduleName.START_ORDER, 2));
    }

    @Test
    void namesAreReadAsTheyAreWritten() {
        ScheduleName name = new ScheduleName(ScheduleName.PCT, 17);

        assertThat(ScheduleName.parse(name.toString())).contains(name);
        assertThat(ScheduleName.parse("luck:1")).isEmpty();
        assertThat(ScheduleName.parse("pct:x")).isEmpty();
        assertThat(ScheduleName.parse("pct")).isEqualTo(Optional.empty());
    }

    @Test
    void aSearchTriesEachInterruptionOnce() {
        Search search = new Search();
        int schedules = 0;
        Optional<org.threadgrader.run.Schedule> next = search.next();
        while (next.isPresent() && schedules < 400) {
            search.learn(Timeline.of(RUNNER.run(RIGHT, Plan.RUN_0.schedule(next.get())), RIGHT.woven()));
            schedules++;
            next = search.next();
        }

        assertThat(schedules)
                .as("the search of a small program comes to its end")
                .isBetween(5, 399);
    }
}
