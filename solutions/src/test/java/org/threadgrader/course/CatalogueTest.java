package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine's gate over a share of the catalogue of small programs, and few schedules; many by hand (see README.md). */
class CatalogueTest {
    private static final int ONE_IN = 8;

    @TempDir
    private Path folder;

    @Test
    void noFaultIsMissedAndNoRightProgramAccused() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "verify", "--catalogue", "--schedules", "40"));
        arguments.addAll(Share.of(names(), ONE_IN));
        Command gate = Command.run(folder.resolve("log"), arguments.toArray(String[]::new));

        assertThat(gate.output()).containsIgnoringWhitespaces("none missed, none accused.");
        assertThat(gate.status()).as(gate.output()).isZero();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(Command.ROOT.resolve("solutions/catalogue"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
        }
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
