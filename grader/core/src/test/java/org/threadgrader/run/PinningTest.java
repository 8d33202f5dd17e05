package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What stands before a child's command, where the system has it. */
final class PinningTest {
    /** Linux's number for it, sched.h. */
    private static final String SCHED_BATCH = "3";

    /** Counted from the one after the command's name, proc(5). */
    private static final int POLICY = 38;

    @Test
    void aProcessStaysOnOneProcessor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/taskset")));

        String allowed = said("grep", "Cpus_allowed_list", "/proc/self/status");

        assertThat(Pinning.numbers(allowed.substring(allowed.indexOf(':') + 1).trim()))
                .hasSize(1);
    }

    @Test
    void whoIsWokenWaitsUntilTheWakerSleeps() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/taskset")) && Files.isExecutable(Path.of("/usr/bin/chrt")));

        String facts = said("cat", "/proc/self/stat");

        assertThat(facts.substring(facts.lastIndexOf(')') + 2).split(" ")[POLICY])
                .isEqualTo(SCHED_BATCH);
    }

    @Test
    void aThreadKeepsItsPlaceAndAnotherHasTheNext() throws InterruptedException {
        Pinning.Places places = new Pinning.Places(7);
        int own = places.own();
        AtomicInteger anothers = new AtomicInteger();

        Thread another = new Thread(() -> anothers.set(places.own()));
        another.start();
        another.join();

        assertThat(places.own()).isEqualTo(own);
        assertThat(anothers.get()).isEqualTo(own + 1);
    }

    @Test
    void whatOneThreadStartsStaysWhereItsOthersAre() {
        List<String> first = Pinning.prefix();
        assumeFalse(first.isEmpty());

        assertThat(Pinning.prefix()).isEqualTo(first);
    }

    @Test
    void twoPlacesInARowAreOnTwoProcessors() {
        assumeFalse(Pinning.prefix().isEmpty());
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);

        assertThat(Pinning.prefix(8)).isNotEqualTo(Pinning.prefix(7));
    }

    @Test
    void aListOfProcessorsHoldsRangesAndNumbers() {
        assertThat(Pinning.numbers("0-2,8")).containsExactly(0, 1, 2, 8);
    }

    private static String said(String... command) throws IOException {
        List<String> whole = new ArrayList<>(Pinning.prefix());
        whole.addAll(List.of(command));
        Process process = new ProcessBuilder(whole).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
