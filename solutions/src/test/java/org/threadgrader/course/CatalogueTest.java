package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine's gate over the catalogue of small programs: few schedules here, many by hand (see README.md). */
class CatalogueTest {
    @TempDir
    private Path folder;

    @Test
    void noFaultIsMissedAndNoRightProgramAccused() throws Exception {
        Command gate = Command.run(folder.resolve("log"), "--lang", "en", "verify", "--catalogue", "--schedules", "40");

        assertThat(gate.output()).containsIgnoringWhitespaces("none missed, none accused.");
        assertThat(gate.status()).as(gate.output()).isZero();
    }

    @Test
    void textbookFaultsAreFoundWithinFiftySchedules() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "verify", "--catalogue", "--schedules", "50"));
        arguments.addAll(List.of(
                "textbook", // readers between two writes of 20 and 100 writers, chains of 20 threads
                "MissingJoin",
                "LostUpdates",
                "OppositeTransfers",
                "LostSignal",
                "NotifyMixedWaiters",
                "IfAroundWait",
                "AtomicGetThenSet",
                "BrokenDoubleCheck"));
        Command gate = Command.run(folder.resolve("log"), arguments.toArray(String[]::new));

        assertThat(gate.output()).containsIgnoringWhitespaces("none missed, none accused.");
        assertThat(gate.status()).as(gate.output()).isZero();
    }
}
