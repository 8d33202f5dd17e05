package ex03_by_subclass;

import static org.threadgrader.check.Assertions.assertThat;

import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;

/** What ex03 asks for, in the order of its instructions. */
@Program("ex03_by_subclass.BySubclass")
class BySubclassChecks {

    @Check(id = "subclass-overrides-run", points = 20)
    void eachWorkerIsOfASubclassThatOverridesRun(Run run) {
        assertThat(run).startedAtLeast(1);
        for (Worker worker : run.workers()) {
            assertThat(worker).isSubclassOverridingRun();
        }
    }

    @Check(id = "two-distinct-started", points = 20)
    void exactlyTwoDifferentObjectsAreStarted(Run run) {
        assertThat(run).startedExactly(2);
    }

    @Check(id = "all-count", points = 40)
    void mainAndEachWorkerCountUnderTheirRealNames(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).startedAtLeast(1);
        for (Worker worker : run.workers()) {
            assertThat(worker).counts(0, 99).isNotCutOff(experiments);
        }
        assertThat(run.workers().get(0)).countsForItself(0, 99, experiments);
        assertThat(run.main()).counts(0, 99);
    }

    @Check(id = "started-at-20", points = 10)
    void mainStartsThemAfterItsLine20(Run run) {
        assertThat(run).startedAtLeast(1);
        for (Worker worker : run.workers()) {
            assertThat(worker).wasStartedByMainRightAfter(20);
        }
    }

    @Check(id = "closing-line", points = 10)
    void mainPrintsTheClosingLineOnceAfterItsOwn99(Run run) {
        assertThat(run).printsOnceAfterMainsLine(99, "threading is ok !");
    }
}
