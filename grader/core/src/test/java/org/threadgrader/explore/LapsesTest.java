package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** Which waits outside a loop are told: those that a program's output shows. */
class LapsesTest {
    private static final Runner RUNNER = Programs.open(ChildOptions.ownJdk().forExploring());
    private static final int SCHEDULES = 40;

    /** A box that is filled once; what stands for the condition is filled in. */
    private static final String BOX = """
            static String value;
            static final Object LOCK = new Object();
            static void set() { synchronized (LOCK) { value = "hello"; LOCK.notifyAll(); } }
            static String get() throws InterruptedException { synchronized (LOCK) { %s LOCK.wait(); return value; } }
            """;

    private static final String MAIN =
            "Thread writer = new Thread(() -> set()); writer.start(); String got = get(); writer.join(); System.out.println(%s);";

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Exploration explored(String condition, String shown) {
        return new Explorer(
                        RUNNER,
                        SmallProgram.main(String.format(BOX, condition), String.format(MAIN, shown)),
                        Plan.RUN_0.withAssertions())
                .explore(SCHEDULES, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void oneThatChangesWhatIsPrintedIsTold(String language) {
        Exploration exploration = explored("if (value == null)", "got");

        assertThat(exploration.outcome()).isEqualTo(Exploration.Outcome.FOUND);
        Golden.assertMatches(
                "wait-outside-loop." + language + ".txt",
                exploration.findings().stream()
                        .map(found -> found.finding().message().in(Locale.forLanguageTag(language)) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void oneThatShowsNothingIsNot() {
        assertThat(explored("if (value == null)", "value").outcome()).isEqualTo(Exploration.Outcome.NONE);
    }

    @Test
    void oneInALoopIsNot() {
        assertThat(explored("while (value == null)", "got").outcome()).isEqualTo(Exploration.Outcome.NONE);
    }
}
