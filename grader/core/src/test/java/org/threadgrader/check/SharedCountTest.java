package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.threadgrader.check.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** Whether two workers count with one counter is asked by holding one of them half way, where both change one variable. */
class SharedCountTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    private static final String TWO_WORKERS = "new Thread(() -> count()).start(); new Thread(() -> count()).start();";
    private static final String LINE = "say(Thread.currentThread().getName() + \" \" + ";

    private final Experiments shared =
            experiments("static volatile int n;", "n = 0; while (n < 10) { " + LINE + "n++); }");

    @AfterAll
    static void end() {
        PROGRAMS.close();
    }

    private static Experiments experiments(String field, String count) {
        String members = field + " static void count() { " + count + " }";
        return new Experiments(new Bench(PROGRAMS, SmallProgram.main(members, TWO_WORKERS)));
    }

    private static Worker first(Experiments experiments) {
        return experiments.run0().workers().get(0);
    }

    @Test
    void whatTwoWorkersCountWithIsSharedThoughRun0LooksRight() {
        assertThat(first(shared)).counts(0, 9);

        Rejection rejection = catchThrowableOfType(
                Rejection.class, () -> assertThat(first(shared)).countsForItself(0, 9, shared));

        assertThat(rejection.reason()).isEqualTo("static-counter");
        assertThat(rejection.basis()).isEqualTo(new Basis.Schedule(Basis.Schedule.HOLD, 1));
    }

    @Test
    void aTotalOfAllLinesIsNobodysCounter() {
        Experiments total =
                experiments("static volatile int total;", "for (int i = 0; i < 10; i++) { " + LINE + "i); total++; }");

        assertThat(first(total)).countsForItself(0, 9, total);

        assertThat(total.shown()).as("run 0 and an experiment").hasSize(2);
    }

    @Test
    void aCounterUnderALockThatIsHeldAllTheWhileIsUsedByOneAtATime() {
        Experiments locked = experiments(
                "static int n;", "synchronized (Main.class) { for (n = 0; n < 10; n++) { " + LINE + "n); } }");

        assertThat(first(locked)).countsForItself(0, 9, locked);
    }

    @Test
    void whereNothingIsSharedNoExperimentIsNeeded() {
        Experiments own = experiments("", "for (int i = 0; i < 10; i++) { " + LINE + "i); }");

        assertThat(first(own)).countsForItself(0, 9, own);

        assertThat(own.shown()).hasSize(1);
    }
}
