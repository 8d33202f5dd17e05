package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine's gate over the catalogue of small programs: few schedules here, many by hand (see README.md). */
class CatalogueTest {
    @TempDir
    private Path folder;

    @Test
    void withFortySchedulesNoFaultIsMissedAndNoRightProgramAccused() throws Exception {
        Command gate = Command.run(folder.resolve("log"), "--lang", "en", "verify", "--catalogue", "--schedules", "40");

        assertThat(gate.output()).containsIgnoringWhitespaces("none missed, none accused.");
        assertThat(gate.status()).as(gate.output()).isZero();
    }
}
