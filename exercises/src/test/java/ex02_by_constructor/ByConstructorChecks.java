package ex02_by_constructor;

import static org.threadgrader.check.Assertions.assertThat;

import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;

/** What ex02 asks for, in the order of its instructions. */
@Program("ex02_by_constructor.ByConstructor")
class ByConstructorChecks {

    @Check(id = "target-no-subclass", points = 15)
    void eachWorkerIsAThreadThatWasGivenItsWork(Run run) {
        assertThat(run).startedAtLeast(1);
        for (Worker worker : run.workers()) {
            assertThat(worker).isThreadWithTarget();
        }
    }

    @Check(id = "two-workers", points = 20)
    void exactlyTwoWorkersAreStarted(Run run) {
        assertThat(run).startedExactly(2);
    }

    @Check(id = "started-at-20", points = 15)
    void mainStartsThemAfterItsLine20(Run run) {
        assertThat(run).startedAtLeast(1);
        for (Worker worker : run.workers()) {
            assertThat(worker).wasStartedByMainRightAfter(20);
        }
    }

    @Check(id = "workers-count", points = 30)
    void eachWorkerCountsUnderItsRealName(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).startedAtLeast(1);
        for (Worker worker : run.workers()) {
            assertThat(worker).counts(0, 99).isNotCutOff(experiments);
        }
        assertThat(run.workers().get(0)).countsForItself(0, 99, experiments);
    }

    @Check(id = "main-counts", points = 10)
    void mainCounts(Run run) {
        assertThat(run.main()).counts(0, 99);
    }

    @Check(id = "closing-line", points = 10)
    void mainPrintsTheClosingLineOnceAfterItsOwn99(Run run) {
        assertThat(run).printsOnceAfterMainsLine(99, "master thread is run over !");
    }
}
