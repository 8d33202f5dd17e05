package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.threadgrader.check.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** Thread.stop and a program's own {@code throw} end a thread by the same error. */
class ThreadDeathTest {
    @Test
    void whatThreadStopThrowsIsToldAsThreadStop() {
        assumeTrue(Runtime.version().feature() < 20, "from JDK 20 on Thread.stop only refuses");

        assertThat(reasonOf("Thread.currentThread().stop();")).isEqualTo("thread-stop");
    }

    @Test
    void whatTheProgramThrowsItselfIsToldAsAnException() {
        assertThat(reasonOf("throw new ThreadDeath();")).isEqualTo("worker-throws");
    }

    private static String reasonOf(String end) {
        String worker =
                "Thread ant = new Thread(() -> { say(\"ant 0\"); " + end + " }, \"ant\"); ant.start(); ant.join();";
        try (Runner programs = Programs.open(ChildOptions.ownJdk())) {
            Worker ant = new Bench(programs, SmallProgram.main(worker))
                    .run0()
                    .workers()
                    .get(0);
            return catchThrowableOfType(Rejection.class, () -> assertThat(ant).counts(0, 9))
                    .reason();
        }
    }
}
