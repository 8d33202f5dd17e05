package ex04_repair;

import static org.threadgrader.check.Assertions.assertThat;

import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;

/** What ex04 asks for: of what kind the two workers are, and where main starts them, is left free. */
@Program("ex04_repair.Repair")
class RepairChecks {

    @Check(id = "real-threads", points = 40)
    void twoRealThreadsWorkBesideMain(Run run) {
        assertThat(run).countersAreExactly(2);
        for (Worker worker : run.counters()) {
            if (hasEndedIdle(worker)) {
                assertThat(worker).counts(0, 99);
            }
        }
    }

    @Check(id = "lines-301", points = 30)
    void allLinesAreThere(Experiments experiments) {
        allLinesOf(experiments);
    }

    @Check(id = "ends", points = 30)
    void theProgramComesToItsEnd(Experiments experiments) {
        assertThat(allLinesOf(experiments)).endsWell();
    }

    /** The 301 lines; without them it means nothing that a program ends. */
    private static Run allLinesOf(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).countersAreExactly(2);
        for (Worker worker : run.counters()) {
            assertThat(worker).counts(0, 99).isNotCutOff(experiments);
        }
        assertThat(run.main()).counts(0, 99);
        assertThat(run).printsOnceAfterMainsLine(99, "threading is ok !");
        return run;
    }

    /** A thread that begins and ends with nothing in between is not yet a repaired worker. */
    private static boolean hasEndedIdle(Worker worker) {
        return worker.facts().end().isPresent()
                && worker.facts().own().stream()
                        .allMatch(event ->
                                event.kind() == EventKind.THREAD_BEGIN || event.kind() == EventKind.THREAD_END);
    }
}
