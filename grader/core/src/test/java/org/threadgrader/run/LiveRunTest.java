package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Runs in progress: gates that the judge opens. */
final class LiveRunTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final Program TWO_WORKERS = SmallProgram.main(
            "Thread a = new Thread(() -> say(\"a\")), b = new Thread(() -> say(\"b\")); a.start(); b.start(); a.join(); b.join();"
                    + " say(\"end\");");

    private static List<String> lines(LiveRecording live) {
        return live.events().stream()
                .filter(event -> event.kind() == EventKind.OUTPUT)
                .map(event -> event.text().strip())
                .toList();
    }

    private static void awaitKind(LiveRecording live, EventKind kind, int count) {
        await().until(() ->
                live.events().stream().filter(event -> event.kind() == kind).count() >= count);
    }

    @Test
    void aThreadWaitsAtAGateUntilItIsOpened() {
        try (LiveRecording live = BENCH.start(TWO_WORKERS, Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)))) {
            awaitKind(live, EventKind.QUIET, 1);
            assertThat(lines(live)).containsExactly("b");
            assertThat(live.outcome()).isEmpty();
            live.open("g");
            await().until(() -> live.outcome().isPresent());
            assertThat(lines(live)).containsExactly("b", "a", "end");
            assertThat(live.outcome()).contains(new Outcome.Ended(0));
        }
    }

    @Test
    void gatesAreServedInTheOrderInWhichTheJudgeOpensThem() {
        Plan plan = Plan.RUN_0.gate(new Plan.Gate("one", 1, 0)).gate(new Plan.Gate("two", 2, 0));
        try (LiveRecording live = BENCH.start(TWO_WORKERS, plan)) {
            awaitKind(live, EventKind.QUIET, 1);
            live.open("two");
            awaitKind(live, EventKind.QUIET, 2);
            assertThat(lines(live)).containsExactly("b");
            live.open("one");
            await().until(() -> live.outcome().isPresent());
            assertThat(lines(live)).containsExactly("b", "a", "end");
        }
    }

    @Test
    void aGateOpenedBeforehandHoldsNobody() {
        try (LiveRecording live = BENCH.start(TWO_WORKERS, Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)))) {
            live.open("g");
            await().until(() -> live.outcome().isPresent());
            assertThat(lines(live)).contains("a", "b", "end");
            assertThat(live.outcome()).contains(new Outcome.Ended(0));
        }
    }

    @Test
    void aThrownVerifyErrorEndsALiveRunAsAnyOther() {
        try (LiveRecording live = BENCH.start(SmallProgram.main("throw new VerifyError();"), Plan.RUN_0)) {
            await().until(() -> live.outcome().isPresent());
            assertThat(live.outcome()).contains(new Outcome.Ended(1));
        }
    }

    @Test
    void aClosedRunOpensNoGateOfTheNextOneInItsJvm() {
        Plan gated = Plan.RUN_0.gate(new Plan.Gate("g", 1, 0));
        LiveRecording over = BENCH.start(TWO_WORKERS, gated);
        over.open("g");
        await().until(() -> over.outcome().isPresent());
        over.close();
        try (LiveRecording next = BENCH.start(TWO_WORKERS, gated.gate(new Plan.Gate("h", 2, 0)))) {
            over.open("g");
            next.open("h");
            awaitKind(next, EventKind.QUIET, 2);
            next.open("g");
            await().until(() -> next.outcome().isPresent());

            assertThat(lines(next)).containsExactly("b", "a", "end");
        }
    }

    @Test
    void afterALiveRunsEndItsJvmServesOn() {
        Set<Long> during;
        try (LiveRecording live = BENCH.start(TWO_WORKERS, Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)))) {
            awaitKind(live, EventKind.QUIET, 1);
            during = children();
            live.open("g");
            await().until(() -> live.outcome().isPresent());
        }
        assertThat(BENCH.run(TWO_WORKERS).lines()).containsExactly("a", "b", "end");
        assertThat(children()).isEqualTo(during);
    }

    @Test
    void aGateThatNobodyOpenedHoldsUpNoRunThatFollows() {
        Plan late = Plan.RUN_0.gate(new Plan.Gate("never reached", 1, 1000));
        try (LiveRecording live = BENCH.start(TWO_WORKERS, late)) {
            await().until(() -> live.outcome().isPresent());
            live.open("never reached");
        }
        assertThat(BENCH.run(TWO_WORKERS).lines()).containsExactly("a", "b", "end");
    }

    @Test
    void aRunClosedInItsMidstTakesItsJvmAlong() {
        LiveRecording live = BENCH.start(TWO_WORKERS, Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)));
        awaitKind(live, EventKind.QUIET, 1);
        Set<Long> during = children();
        live.close();
        BENCH.run(TWO_WORKERS);
        assertThat(children()).isNotEqualTo(during);
    }

    @Test
    void aGateOpenedTooLateDoesNotHideWhatARunDiedOf() {
        Program greedy =
                SmallProgram.main("List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 20]);");
        try (LiveRecording live = BENCH.start(greedy, Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)))) {
            await().until(() -> live.outcome().isPresent());
            // what is written first may still be taken by a connection that nobody reads
            for (int i = 0; i < 10; i++) {
                live.open("g");
            }
            assertThat(live.outcome()).contains(new Outcome.OutOfMemory());
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    @Test
    void aRunThatStandsAtAGateCanBeClosed() {
        LiveRecording live = BENCH.start(TWO_WORKERS, Plan.RUN_0.gate(new Plan.Gate("g", 1, 0)));
        awaitKind(live, EventKind.QUIET, 1);
        live.close();
        assertThat(live.outcome()).isPresent();
    }
}
