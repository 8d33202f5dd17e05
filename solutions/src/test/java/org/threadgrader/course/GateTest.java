package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's gate over the whole course: few repeats here, many by hand (see README.md). */
class GateTest {
    @TempDir
    private Path folder;

    @Test
    void everyProgramOfTheCourseIsJudgedAsItMustBe() throws Exception {
        everythingIsAsExpected("verify");
    }

    @Test
    void delaysAtHooksChangeNothing() throws Exception {
        everythingIsAsExpected("verify", "ex03", "--repeat", "1", "--jitter", "1/1");
    }

    private void everythingIsAsExpected(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("--lang", "en"));
        line.addAll(List.of(arguments));
        Command gate = Command.run(folder.resolve("log"), line.toArray(String[]::new));

        assertThat(gate.output()).contains("All as expected").doesNotContain("not as expected");
        assertThat(gate.status()).as(gate.output()).isZero();
    }
}
