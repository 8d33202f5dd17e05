package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

/** Where a worker can be held, and what happens during its hold. */
class ExperimentsTest {
    private final Told free = new Told(false);
    private final Told held = new Told(true);
    private final Bench bench = bench();
    private final Experiments experiments = new Experiments(bench);
    private final Worker worker = bench.run0().workers().get(0);

    /** The same program, free or with its worker held before what it prints. */
    private static final class Told {
        private final Story story = new Story();
        private final Event before = story.main.prints("before");
        private final Story.Actor ant = story.main.makes("ant");
        private final Event start = story.main.starts(ant);
        private final Event during;
        private final Event own;

        Told(boolean holds) {
            ant.begins();
            if (holds) {
                ant.does(EventKind.HELD, ant.id);
            }
            during = story.main.prints("during");
            if (holds) {
                story.main.does(EventKind.QUIET);
            }
            own = ant.prints("own");
        }
    }

    private Bench bench() {
        Runner runner = mock(Runner.class);
        when(runner.run(any(), any())).thenAnswer(asked -> {
            Plan plan = asked.getArgument(1);
            return (plan.hold().isPresent() ? held : free).story.recorded();
        });
        return new Bench(runner, new Program("Main", free.story.woven()));
    }

    @Test
    void aHoldLastsFromWhereTheWorkerIsHeldUntilAllAreAtRest() {
        Run run = experiments.holding(worker).before(free.own);

        assertThat(run.timeline().events().stream().filter(run::isDuringHold)).containsExactly(held.during);
    }

    @Test
    void whatDidNotWaitForTheWorkerMayHaveComeBeforeTheHold() {
        Run run = experiments.holding(worker).before(free.own);

        assertThat(run.isBeforeHoldEnds(held.before)).isTrue();
        assertThat(run.isBeforeHoldEnds(held.during)).isTrue();
        assertThat(run.isBeforeHoldEnds(held.own)).isFalse();
    }

    @Test
    void whereNobodyIsHeldNothingIsDuringAHold() {
        Run run = experiments.run0();

        assertThat(run.timeline().events()).noneMatch(run::isDuringHold).noneMatch(run::isBeforeHoldEnds);
    }

    @Test
    void aWorkerIsNotHeldBeforeAnEventOfAnotherThread() {
        assertThatThrownBy(() -> experiments.holding(worker).before(free.start))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWorkerIsNotHeldBeforeAnEventOfAnotherRun() {
        assertThatThrownBy(() -> experiments.holding(worker).before(held.own))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWorkerOfAnotherRunIsNotHeld() {
        Worker other = experiments.holding(worker).before(free.own).workers().get(0);

        assertThatThrownBy(() -> experiments.holding(other).atItsFirstEvent())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
