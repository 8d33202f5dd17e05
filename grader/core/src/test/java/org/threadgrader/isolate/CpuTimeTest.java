package org.threadgrader.isolate;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is known of a process's use of processors, on real ones. */
@EnabledOnOs(OS.LINUX)
final class CpuTimeTest {
    private Optional<Process> process = Optional.empty();

    @AfterEach
    void end() {
        process.ifPresent(started -> {
            started.descendants().forEach(ProcessHandle::destroyForcibly);
            started.destroyForcibly();
        });
    }

    private CpuTime of(String script) throws IOException {
        Process started = new ProcessBuilder("sh", "-c", script).start();
        process = Optional.of(started);
        return new CpuTime(started, Optional.empty());
    }

    @Test
    void whoeverComputesWantsAProcessor() throws IOException {
        CpuTime time = of("while :; do :; done");

        await().until(time::isWanted);
    }

    @Test
    void whoeverStartedOneThatComputesWantsOneToo() throws IOException {
        CpuTime time = of("(while :; do :; done) & wait");

        await().until(() -> process.orElseThrow().descendants().findAny().isPresent() && time.isWanted());
    }

    @Test
    void whoeverWaitsForInputWantsNone() throws IOException {
        CpuTime time = of("read line");

        await().until(() -> !time.isWanted());
    }
}
