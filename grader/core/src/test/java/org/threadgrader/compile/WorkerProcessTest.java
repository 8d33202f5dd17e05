package org.threadgrader.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.threadgrader.isolate.BoxProcesses.awaitAnotherBeside;
import static org.threadgrader.isolate.BoxProcesses.descendants;
import static org.threadgrader.isolate.BoxProcesses.forsaken;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.run.ChildOptions;

/** A compiler's worker in a box that is ended at once. */
final class WorkerProcessTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWorkerThatIsEndedWhileItsBoxIsSetUpLeavesNobodyBehind(boolean interrupted) {
        // No control group, whose end would be that of everybody in it.
        Isolating plain = Trial.upTo(Tier.BUBBLEWRAP, ChildOptions.ownJdk().probe());
        assumeTrue(plain.box().isClosed(), () -> plain.lacking().toString());
        Set<Long> before = forsaken();
        for (int i = 0; i < 15; i++) {
            Set<ProcessHandle> others = descendants();
            WorkerProcess worker = WorkerProcess.start(WarmCompiler.Limits.USUAL, plain.box());
            awaitAnotherBeside(others);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }

            worker.end();

            assertThat(Thread.interrupted()).isEqualTo(interrupted);
        }

        await().untilAsserted(() -> assertThat(forsaken()).isSubsetOf(before));
    }
}
