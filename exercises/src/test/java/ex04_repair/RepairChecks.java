package ex04_repair;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Participant;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;

/** What ex04 asks for: of what kind the two workers are, and where main starts them, is left free. */
@Program("ex04_repair.Repair")
class RepairChecks {
    private static final int MAINS_LINES = 101;

    private static final Reason RUN_BESIDE_START = Reason.of(
                    "run-beside-start",
                    "{0} was started, and its run() was called besides: {1} did its work a second time. start() alone is enough, the new thread calls run() itself.",
                    "{0}已经启动，它的 run() 却又被直接调用：{1}把它的活又干了一遍。只要 start() 就够了，新线程自己会调用 run()。")
            .expecting("each worker''s lines once, by the worker itself", "每个工作线程的行只由它自己打印一遍")
            .but("{1} called run() of {0}", "{1}调用了{0}的 run()");

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
        requireNobodyDoesItTwice(run);
        for (Worker worker : run.counters()) {
            assertThat(worker).counts(0, 99).isNotCutOff(experiments);
        }
        assertThat(run.counters().get(0)).countsForItself(0, 99, experiments);
        assertThat(run.main()).counts(0, 99);
        assertThat(run).printsOnceAfterMainsLine(99, "threading is ok !");
        return run;
    }

    /** A call of run() beside start() is told as the cause only where the lines are not right and no loop is endless. */
    private static void requireNobodyDoesItTwice(Run run) {
        boolean right = run.main().lines().size() == MAINS_LINES
                && Stream.concat(Stream.of(run.main()), run.counters().stream())
                        .allMatch(participant -> participant.countsExactly(0, 99));
        if (right || !(run.timeline().outcome() instanceof Outcome.Ended)) {
            return;
        }
        for (Worker worker : run.counters()) {
            for (Event call : worker.facts().runCalls()) {
                Participant caller = run.by(call).orElse(run.main());
                if (caller.facts().id() != worker.facts().id()) {
                    throw RUN_BESIDE_START.in(run, shown(worker, call), worker.called(), caller.called());
                }
            }
        }
    }

    private static List<Event> shown(Worker worker, Event call) {
        return Stream.concat(worker.facts().start().stream(), Stream.of(call)).toList();
    }

    /** A thread that begins and ends with nothing in between is not yet a repaired worker. */
    private static boolean hasEndedIdle(Worker worker) {
        return worker.facts().end().isPresent()
                && worker.facts().own().stream()
                        .allMatch(event ->
                                event.kind() == EventKind.THREAD_BEGIN || event.kind() == EventKind.THREAD_END);
    }
}
