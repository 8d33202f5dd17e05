package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.threadgrader.explore.Differences.Alternative;
import org.threadgrader.explore.Differences.Difference;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** What is said of programs whose runs do not all print the same. */
final class OutputsTest {
    private static final Runner RUNNER = Programs.open(ChildOptions.ownJdk().forExploring());

    private static final String BOTH = " a.start(); b.start(); a.join(); b.join();";

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Exploration explored(String members, String body) {
        Program program = SmallProgram.main(members, body);
        return new Explorer(RUNNER, program, Plan.RUN_0).explore(30, 1);
    }

    private static List<List<String>> lines(Difference difference) {
        return difference.alternatives().stream().map(Alternative::lines).toList();
    }

    @Test
    void aTotalThatDependsOnTheScheduleIsToldWithASchedulePrintingEach() {
        Exploration exploration = explored(
                "static int left = 100; static synchronized int left() { return left; }"
                        + " static synchronized void take() { left -= 80; }"
                        + " static void pay() { pay(left() >= 80); } static void pay(boolean enough) { if (enough) take(); }",
                "Thread a = new Thread(Main::pay), b = new Thread(Main::pay);" + BOTH
                        + "System.out.println(\"thanks\"); System.out.println(\"left \" + left());");

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.NONE);
        Differences differences = exploration.differences();
        assertThat(differences.runs()).isEqualTo(31);
        assertThat(differences.each()).hasSize(1);
        Difference total = differences.each().get(0);
        assertThat(lines(total)).containsExactly(List.of("left 20"), List.of("left -60"));
        assertThat(total.alternatives().get(0).first()).isEmpty();
        assertThat(total.alternatives().get(1).first()).isPresent();
        assertThat(total.alternatives().stream().mapToInt(Alternative::runs).sum())
                .isEqualTo(31);
    }

    @Test
    void linesInAnotherOrderAreNoDifference() {
        Exploration exploration = explored(
                "static final Object LOCK = new Object(); static void say(String s) { synchronized (LOCK) { System.out.println(s); } }",
                "Thread a = new Thread(() -> say(\"one\")), b = new Thread(() -> say(\"two\"));" + BOTH);

        assertThat(exploration.differences()).isEqualTo(Differences.NONE);
    }

    @Test
    void whoGetsTheLastSeatIsToldAsAWholeWithoutWhatIsTheSameInAll() {
        Exploration exploration = explored(
                "static final AtomicInteger SEATS = new AtomicInteger(1);"
                        + " static void buy(String who) { System.out.println(SEATS.getAndDecrement() > 0 ? who + \" has it\" : who + \" goes\"); }",
                "Thread a = new Thread(() -> buy(\"Ann\")), b = new Thread(() -> buy(\"Ben\"));" + BOTH
                        + "System.out.println(\"sold out\");");

        assertThat(exploration.differences().each()).hasSize(1);
        assertThat(lines(exploration.differences().each().get(0)))
                .allSatisfy(lines -> assertThat(lines).hasSize(2).doesNotContain("sold out"));
    }

    @Test
    void aLineThatSomeRunsDoNotPrintLeavesAnEmptyAlternative() {
        Exploration exploration = explored(
                "static volatile boolean done;",
                "Thread a = new Thread(() -> done = true), b = new Thread(() -> { if (done) System.out.println(\"late\"); });"
                        + BOTH);

        Difference difference = exploration.differences().each().get(0);
        assertThat(lines(difference)).containsExactlyInAnyOrder(List.of(), List.of("late"));
    }

    @Test
    void aLineThatIsPrintedOnceMoreIsADifference() {
        Exploration exploration = explored(
                "static volatile boolean done;",
                "Thread a = new Thread(() -> done = true), b = new Thread(() -> { if (done) System.out.println(\"tick\"); });"
                        + BOTH + "System.out.println(\"tick\");");

        assertThat(lines(exploration.differences().each().get(0)))
                .containsExactlyInAnyOrder(List.of("tick"), List.of("tick", "tick"));
    }

    @Test
    void runsThatDoNotComeToTheirEndAreNotCompared() {
        Exploration exploration = explored(
                "static final Object A = new Object(), B = new Object();"
                        + " static void both(Object x, Object y) { synchronized (x) { synchronized (y) { System.out.println(\"in\"); } } }",
                "Thread a = new Thread(() -> both(A, B)), b = new Thread(() -> both(B, A));" + BOTH);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.FOUND);
        assertThat(exploration.differences()).isEqualTo(Differences.NONE);
    }

    @Test
    void theScheduleThatIsNamedPrintsWhatItIsNamedFor() {
        Program program = SmallProgram.main(
                "static final AtomicInteger N = new AtomicInteger(2);"
                        + " static void halve() { N.set(N.get() / 2); } static void add() { N.set(N.get() + 6); }",
                "Thread a = new Thread(Main::halve), b = new Thread(Main::add);" + BOTH
                        + "System.out.println(N.get());");
        Explorer explorer = new Explorer(RUNNER, program, Plan.RUN_0);

        List<Alternative> all =
                explorer.explore(30, 1).differences().each().get(0).alternatives();

        assertThat(all).hasSizeGreaterThan(2);
        for (Alternative one : all) {
            Optional<ScheduleName> first = one.first();
            assertThat(Shown.lines(first.map(explorer::replay)
                            .orElseGet(() -> explorer.explore(1, 1).run0())))
                    .isEqualTo(one.lines());
        }
    }
}
