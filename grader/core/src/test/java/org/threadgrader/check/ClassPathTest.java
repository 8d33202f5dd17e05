package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.threadgrader.check.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/** Checks as an IDE or Surefire run them, on programs of this class path in real child JVMs. */
class ClassPathTest {
    private static final String CLOSING = "all are done !";

    /** Not run by Surefire: its name ends in no word that Surefire looks for. */
    abstract static class Requirements {
        @Check(id = "counts", points = 30)
        void eachWorkerCounts(Run run) {
            assertThat(run).startedExactly(2);
            for (Worker worker : run.workers()) {
                assertThat(worker).isThreadWithTarget().counts(0, 4);
            }
        }

        @Check(id = "waits", points = 70)
        void theClosingLineWaits(Experiments experiments) {
            for (Worker worker : experiments.run0().workers()) {
                assertThat(experiments.holding(worker).beforeItsLastCountedLine())
                        .didNotPrint(CLOSING);
            }
        }

        @Check(id = "live", points = 0)
        void aGateHoldsAWorkerUntilItIsOpened(Run free, LiveRun live) {
            Worker first = free.workers().get(0);
            live.gate("first worker", first, first.lines().get(0).first());
            Event atGate = live.awaitGate("first worker");
            live.awaitEvent(event -> event.kind() == EventKind.THREAD_END && event.thread() != atGate.thread());
            live.open("first worker");
            assertThat(live.awaitEnd().workers().get(0)).counts(0, 4);
        }
    }

    @Program("org.threadgrader.check.sample.Patient")
    static class OfPatient extends Requirements {}

    @Program("org.threadgrader.check.sample.Hurried")
    static class OfHurried extends Requirements {}

    private static Events run(Class<?> checks) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(checks))
                .execute()
                .testEvents();
    }

    @Test
    void aProgramThatWaitsIsAccepted() {
        run(OfPatient.class).assertStatistics(all -> all.succeeded(3).failed(0));
    }

    @Test
    void oneThatOnlySleepsIsRejectedWithItsReason() {
        Events events = run(OfHurried.class);

        events.assertStatistics(all -> all.succeeded(2).failed(1));
        assertThat(events.failed().list().get(0).getPayload().orElseThrow().toString())
                .contains("sleep-for-join");
    }
}
