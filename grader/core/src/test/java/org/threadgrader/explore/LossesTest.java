package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** Which lost updates are told: those that a program's output shows, where it shows anything. */
final class LossesTest {
    private static final Runner RUNNER = Programs.open(ChildOptions.ownJdk().forExploring());

    private static final Path TASKS =
            Path.of("src/test/resources/org/threadgrader/explore/own-classes/right/TasksTakenByAHint.java");

    private static final String WITHDRAW = "static volatile int balance = 100;"
            + " static void withdraw(int sum) { int old = balance; sleep(10); balance = old - sum; }"
            + " static void sleep(int ms) { try { Thread.sleep(ms); } catch (InterruptedException e) { } }";

    private static final String BOTH = " Thread a = new Thread(() -> withdraw(10)), b = new Thread(() -> withdraw(20));"
            + " a.start(); b.start(); a.join(); b.join();";

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Exploration explored(String members, String body, int schedules) {
        Program program = SmallProgram.main(members, body);
        return new Explorer(RUNNER, program, Plan.RUN_0).explore(schedules, 1);
    }

    @Test
    void aTotalThatOnlyLosingRunsPrintIsAFault() {
        Exploration exploration = explored(WITHDRAW, BOTH + "System.out.println(\"left \" + balance);", 10);

        assertThat(exploration.findings())
                .isNotEmpty()
                .allMatch(found -> found.finding().isLostUpdate());
    }

    @Test
    void whatIsPrintedAlikeWithAndWithoutItDoesNoHarm() {
        Exploration exploration =
                explored(WITHDRAW, BOTH + "System.out.println(balance < 100 ? \"spent\" : \"untouched\");", 40);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.NONE);
    }

    @Test
    void anOutcomeThatFewOfTheLosingRunsHaveIsNotTold() throws IOException {
        // who does how much of six tasks is free, and many runs show a share that no other one has
        Program program = SmallProgram.of(Files.readString(TASKS));

        Exploration exploration = new Explorer(RUNNER, program, Plan.RUN_0).explore(60, 1);

        assertThat(exploration.findings()).isEmpty();
        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.INCONCLUSIVE);
    }

    @Test
    void whereNothingIsPrintedEachIsTold() {
        Exploration exploration = explored(WITHDRAW, BOTH + "int seen = balance;", 10);

        assertThat(exploration.findings())
                .isNotEmpty()
                .allMatch(found -> found.finding().isLostUpdate());
    }

    private static final String UNSEEN =
            " static final AtomicInteger active = new AtomicInteger(), peak = new AtomicInteger();"
                    + " static int work(int n) { peak.accumulateAndGet(active.incrementAndGet(), Math::max); int r = n * 31;"
                    + " active.decrementAndGet(); return r; }";

    private static final String TWICE = " Thread a = new Thread(() -> { UPDATE }), b = new Thread(() -> { UPDATE });"
            + " a.start(); b.start(); a.join(); b.join();";

    /** Variables of each type, and what makes them more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static volatile int x; | x += work(1); | x",
                "static volatile long x; | x -= work(1); | x",
                "static volatile short x; | x += work(1); | x",
                "static volatile byte x; | x += work(1); | x",
                "static volatile char x; | x += work(1); | (int) x",
                "static volatile double x; | x += work(1); | x",
                "static volatile int x; | x ^= work(1); | x",
                "static volatile long x; | x = Math.addExact(x, work(1)); | x",
                "volatile long x; static final Main m = new Main(); | m.x += work(1); | m.x",
                "volatile double x; static final Main m = new Main(); | m.x = Double.sum(m.x, work(1)); | m.x",
                "static final AtomicInteger x = new AtomicInteger(); | x.set(x.get() + work(1)); | x",
                "static final AtomicLong x = new AtomicLong(); | x.set(x.get() + work(1)); | x",
                "static final AtomicLong x = new AtomicLong(); | x.lazySet(x.get() - work(1)); | x"
            })
    void aSumIsAFaultWhereItIsShownAndNotWhereOnlyWhoOverlappedIs(String field, String update, String value) {
        String body = TWICE.replace("UPDATE", update);
        String looked = " System.out.println(peak);" + " if (String.valueOf(" + value
                + ").equals(\"never\")) System.out.println();";

        Exploration overlap = explored(field + UNSEEN, body + looked, 40);
        Exploration sum = explored(field + UNSEEN, body + " System.out.println(" + value + ");", 40);

        assertThat(overlap.findings()).isEmpty();
        assertThat(sum.findings())
                .isNotEmpty()
                .allMatch(found -> found.finding().isLostUpdate());
    }

    @Test
    void theRunThatIsToldPrintsWhatIsWrong() {
        Exploration exploration = explored(
                "static volatile int n; static void add() { n++; }",
                "Thread a = new Thread(Main::add), b = new Thread(Main::add); a.start(); b.start(); a.join(); b.join();"
                        + " System.out.println(\"n \" + n);",
                40);

        assertThat(exploration.findings())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(
                                found.timeline().main().lines().get(0).text())
                        .isEqualTo("n 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatCannotBeComparedStaysOpen(String language) {
        // run 0 has lost a change, and there is no other run
        Exploration exploration = explored(
                WITHDRAW,
                "Thread a = new Thread(() -> withdraw(10)), b = new Thread(() -> withdraw(10)); a.start(); b.start();"
                        + " a.join(); b.join(); System.out.println(\"left \" + balance);",
                0);

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.INCONCLUSIVE);
        Golden.assertMatches(
                "harm-unknown." + language + ".txt",
                exploration.inconclusive().stream()
                        .map(message -> message.in(Locale.forLanguageTag(language)) + "\n")
                        .collect(Collectors.joining()));
    }
}
