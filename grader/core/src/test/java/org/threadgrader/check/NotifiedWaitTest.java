package org.threadgrader.check;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threadgrader.check.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

/**
 * Main waits on an object with a limit, which passes while the worker is held. The object has another number in the
 * experiment than in run 0, where only the place of the wait tells whether somebody notifies it.
 */
class NotifiedWaitTest {
    private static final String CLOSING = "all are done !";
    private static final int IN_RUN_0 = 501;
    private static final int IN_EXPERIMENT = 502;

    private final Story run0 = new Story();
    private final Story held = new Story();

    private static Story.Actor begin(Story story) {
        story.at(1);
        Story.Actor worker = story.main.makes("ant");
        story.main.starts(worker);
        worker.begins();
        worker.counts("ant", 0, 98);
        return worker;
    }

    private Run experiment(int notified) {
        Story.Actor worker = begin(run0);
        run0.at(20).main.does(EventKind.WAIT, IN_RUN_0, 1_000_000);
        run0.at(10);
        worker.counts("ant", 99, 99);
        worker.does(EventKind.NOTIFY, notified, 1, "notify");
        run0.at(20).main.does(EventKind.WOKEN, IN_RUN_0, WaitResults.CAME);
        run0.main.prints(CLOSING);

        Story.Actor waiting = begin(held);
        waiting.does(EventKind.HELD, waiting.id);
        held.at(20).main.does(EventKind.WAIT, IN_EXPERIMENT, 1_000_000);
        held.main.does(EventKind.WOKEN, IN_EXPERIMENT, WaitResults.TIMED_OUT);
        held.at(21).main.prints(CLOSING);

        Runner runner = mock(Runner.class);
        when(runner.run(any(), any())).thenAnswer(call -> {
            Plan plan = call.getArgument(1);
            return (plan.hold().isPresent() ? held : run0).recorded();
        });
        Bench bench = new Bench(runner, new Program("Main", run0.woven()));
        return new Experiments(bench).holding(bench.run0().workers().get(0)).beforeItsLastCountedLine();
    }

    @ParameterizedTest
    @CsvSource({"501, timed-wait-too-short", "502, sleep-for-join"})
    void isAPauseOnlyWhereNobodyNotifiesItInRun0(int notified, String reason) {
        Run experiment = experiment(notified);

        Assertions.assertThatThrownBy(() -> assertThat(experiment).didNotPrint(CLOSING))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> Assertions.assertThat(rejection.reason()).isEqualTo(reason));
    }
}
