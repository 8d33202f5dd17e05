package org.threadgrader.check;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threadgrader.check.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

/**
 * Main asks an object again and again whether the only worker is done. Objects are numbered as they are first seen, so
 * the one it asks has another number in the experiment than in run 0.
 */
class PolledObjectTest {
    private static final String CLOSING = "all are done !";
    private static final int IN_RUN_0 = 501;
    private static final int IN_EXPERIMENT = 502;

    private final Story run0 = new Story();
    private final Story held = new Story();

    private Story.Actor begin(Story story) {
        story.at(1).field("Done", "is", false, false);
        Story.Actor worker = story.main.makes("ant");
        story.main.starts(worker);
        worker.begins();
        worker.counts("ant", 0, 98);
        return worker;
    }

    private static void locked(Story.Actor actor, int object, EventKind access, boolean withLock) {
        if (withLock) {
            actor.does(EventKind.LOCK, object, LockKinds.MONITOR);
        }
        actor.does(access, object);
        if (withLock) {
            actor.does(EventKind.UNLOCK, object, LockKinds.MONITOR);
        }
    }

    private Run experiment(boolean withLock) {
        Story.Actor worker = begin(run0);
        worker.counts("ant", 99, 99);
        // Something else is seen first here, under the number that main's object has in the experiment.
        worker.does(EventKind.WRITE, IN_EXPERIMENT);
        run0.at(10);
        locked(worker, IN_RUN_0, EventKind.WRITE, withLock);
        run0.at(20);
        locked(run0.main, IN_RUN_0, EventKind.READ, withLock);
        run0.main.prints(CLOSING);

        Story.Actor waiting = begin(held);
        waiting.does(EventKind.HELD, waiting.id);
        held.at(20);
        locked(held.main, IN_EXPERIMENT, EventKind.READ, withLock);
        held.at(21).main.does(EventKind.SPINNING, IN_EXPERIMENT);
        held.main.does(EventKind.QUIET, 0, 1);
        held.endsAs(new Outcome.Quiet());

        Runner runner = mock(Runner.class);
        when(runner.run(any(), any())).thenAnswer(call -> {
            Plan plan = call.getArgument(1);
            return (plan.hold().isPresent() ? held : run0).recorded();
        });
        Bench bench = new Bench(runner, new Program("Main", run0.woven()));
        return new Experiments(bench).holding(bench.run0().workers().get(0)).beforeItsLastCountedLine();
    }

    @Test
    void underALockItIsAWaitWhateverItsNumber() {
        assertThat(experiment(true)).didNotPrint(CLOSING);
    }

    @Test
    void withoutOneItIsADataRace() {
        Run experiment = experiment(false);

        Assertions.assertThatThrownBy(() -> assertThat(experiment).didNotPrint(CLOSING))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> Assertions.assertThat(rejection.reason()).isEqualTo("busy-wait-plain-field"));
    }
}
