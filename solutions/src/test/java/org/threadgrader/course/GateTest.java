package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's gate over the whole course: few repeats here, many by hand (see README.md). */
class GateTest {
    @TempDir
    private Path folder;

    @Test
    void everyProgramIsJudgedAsItMustBeWithAndWithoutDelaysAtHooks() throws Exception {
        Command gate = Command.run(folder.resolve("log"), "--lang", "en", "verify", "--repeat", "1", "--jitter", "1/1");

        assertThat(gate.output()).contains("All as expected").doesNotContain("not as expected");
        assertThat(gate.status()).as(gate.output()).isZero();
    }
}
