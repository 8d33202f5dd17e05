package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.timeline.Timeline;

/** A class initialiser that never ends: nobody else can go on meanwhile, and every run comes by there. */
class InitialiserTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    @AfterAll
    static void end() {
        PROGRAMS.close();
    }

    private static Timeline usedByTwo(String initialiser) {
        String bank = "static class Bank { static int n; static { " + initialiser + " } static void use() { } }";
        String main = "Thread one = new Thread(Bank::use), two = new Thread(Bank::use);"
                + " one.start(); two.start(); one.join(); two.join();";
        return new Bench(PROGRAMS, SmallProgram.main(bank, main)).run0().timeline();
    }

    @ParameterizedTest
    @CsvSource({
        "'boolean go = true; while (go) { }'",
        "'long n = 1; while (n > 0) { n = n % 7 + 1; }'",
        "'while (n >= 0) { n = (n + 1) % 1000; }'"
    })
    void anEndlessLoopReachesItsLimitSoon(String loop) {
        Timeline timeline = usedByTwo(loop);

        assertThat(timeline.outcome()).isEqualTo(new Outcome.LimitReached(Limits.JUMPS));
        assertThat(timeline.first(EventKind.LIMIT)).map(Event::value).contains(30_000_000L);
    }
}
