package ex08_wait_for_all;

import static org.threadgrader.check.Assertions.assertThat;

import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;

/** What ex08 asks for: whether anybody waits is asked by holding a worker, never by the order of the text. */
@Program("ex08_wait_for_all.WaitForAll")
class WaitForAllChecks {
    private static final String CLOSING_LINE = "master thread is run over !";

    @Check(id = "free-of-each-other", points = 30)
    void aHeldWorkerKeepsNobodyFromCounting(Experiments experiments) {
        for (Worker worker : bothWorkersOf(experiments).counters()) {
            assertThat(experiments.holding(worker).atItsFirstEvent()).letOthersGoOnTo(21);
        }
    }

    @Check(id = "closing-waits", points = 50)
    void theClosingLineWaitsForEachWorker(Experiments experiments) {
        Run run = bothWorkersOf(experiments);
        assertThat(run).mainPrints(CLOSING_LINE);
        for (Worker worker : run.counters()) {
            assertThat(experiments.holding(worker).beforeItsLastCountedLine()).didNotPrint(CLOSING_LINE);
        }
    }

    @Check(id = "lines-301", points = 20)
    void allLinesAreThere(Experiments experiments) {
        Run run = bothWorkersOf(experiments);
        assertThat(run).countersAreExactly(2);
        assertThat(run.main()).counts(0, 99);
        assertThat(run).printsOnce(CLOSING_LINE);
    }

    /** The 200 lines without which nothing of the above means anything. */
    private static Run bothWorkersOf(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).countersAreAtLeast(2);
        for (Worker worker : run.counters()) {
            assertThat(worker).counts(0, 99).isNotCutOff(experiments);
        }
        return run;
    }
}
