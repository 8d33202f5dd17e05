package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class BusyProcessesTest {
    @Test
    void theyRunUntilTheyAreClosed() {
        BusyProcesses busy = BusyProcesses.start(2);
        try {
            assertThat(busy.alive()).isEqualTo(2);
        } finally {
            busy.close();
        }

        await().until(() -> busy.alive() == 0);
    }
}
