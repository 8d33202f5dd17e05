package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {
    @TempDir
    Path folder;

    @Test
    void anEarlierRunsFailuresAreNotTakenForThisOnes() throws IOException {
        Path file = Files.writeString(folder.resolve("faults.log"), "== yesterday's");

        FaultLog log = new FaultLog(file);
        assertThat(log.file()).isEmpty();
        assertThat(file).exists();

        log.begin();

        assertThat(file).doesNotExist();
        assertThat(log.file()).isEmpty();
    }

    @Test
    void eachFailureIsWrittenDownWithItsTrace() {
        FaultLog log = new FaultLog(folder.resolve("faults.log"));

        log.add("ant ex02", new IllegalStateException("first"));
        log.add("bee ex08", new IllegalStateException("second"));

        assertThat(log.file().orElseThrow())
                .content()
                .contains("== ant ex02", "first", "== bee ex08", "second", "\tat " + FaultLogTest.class.getName());
    }

    @Test
    void aLogThatCannotBeWrittenDoesNotFailItself() {
        FaultLog log = new FaultLog(folder.resolve("missing").resolve("faults.log"));

        log.add("ant ex02", new IllegalStateException("first"));

        assertThat(log.file()).isEmpty();
    }
}
