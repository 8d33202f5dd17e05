package ex08_wait_for_all;

import static org.threadgrader.check.Assertions.assertThat;

import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;

/** The checks of the small course that the command line's tests grade by. */
@Program("ex08_wait_for_all.WaitForAll")
class WaitForAllChecks {
    @Check(id = "closing-waits", points = 60)
    void theClosingLineWaits(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).countersAreExactly(2);
        assertThat(run).mainPrints("over");
        for (Worker worker : run.counters()) {
            assertThat(experiments.holding(worker).beforeItsLastCountedLine()).didNotPrint("over");
        }
    }

    @Check(id = "lines-301", points = 40)
    void allLinesAreThere(Run run) {
        if (run.main().lines().stream().anyMatch(line -> line.text().equals("break the check"))) {
            throw new IllegalStateException("this check is broken");
        }
        assertThat(run).countersAreExactly(2);
        assertThat(run.main()).counts(0, 99);
    }
}
