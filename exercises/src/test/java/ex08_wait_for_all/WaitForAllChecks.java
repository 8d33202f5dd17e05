package ex08_wait_for_all;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.Optional;
import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.LiveRun;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;

/** What ex08 asks for: whether anybody waits is asked by holding a worker, never by the order of the text. */
@Program("ex08_wait_for_all.WaitForAll")
class WaitForAllChecks {
    private static final String CLOSING_LINE = "master thread is run over !";

    private static final String UPDATE = "update";

    private static final Reason UPDATE_LOST = Reason.of(
                    "update-lost",
                    "{0} was held between reading a shared counter and writing it back, and what another thread had counted meanwhile was lost: the closing line never came. ++ is three steps, and volatile does not make them one.",
                    "{0}在读出共享计数器之后、写回之前被扣住，别的线程在这期间数的就丢了：结束行再也没有出现。++ 是三步，volatile 不会把它们合成一步。")
            .expecting("\"{1}\", however the threads come between each other", "不管线程怎样交错，都打印“{1}”")
            .but("main waits for ever", "主线程永远等下去");

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
        experiments.endsBeforeWaits().forEach(WaitForAllChecks::requireClosingAfterThem);
    }

    /** Who waits for a signal has to look first whether it has come already. */
    private static void requireClosingAfterThem(Run ended) {
        if (ended.main().lines().stream().noneMatch(line -> line.text().strip().equals(CLOSING_LINE))) {
            assertThat(ended).endsWell();
            assertThat(ended).mainPrints(CLOSING_LINE);
        }
    }

    @Check(id = "lines-301", points = 20)
    void allLinesAreThere(Experiments experiments, LiveRun live) {
        Run run = bothWorkersOf(experiments);
        assertThat(run).countersAreExactly(2);
        assertThat(run.main()).counts(0, 99);
        assertThat(run).printsOnce(CLOSING_LINE);
        requireNoUpdateLost(run, live);
    }

    /** Whoever counts the threads that have ended must not lose one where two end at the same time. */
    private static void requireNoUpdateLost(Run run, LiveRun live) {
        for (Worker worker : run.counters()) {
            Optional<Event> update = update(worker).filter(write -> isWrittenByAnother(run, write));
            if (update.isPresent()) {
                Event write = update.get();
                live.gate(UPDATE, worker, write);
                Event held = live.awaitGate(UPDATE);
                live.awaitEvent(event -> event.index() > held.index()
                        && (isOfAnother(event, write)
                                || event.kind() == EventKind.QUIET
                                || event.kind() == EventKind.SPINNING));
                Run end = live.open(UPDATE).awaitEnd();
                if (!(end.timeline().outcome() instanceof Outcome.Ended)) {
                    assertThat(end).hasNoDataRace();
                    throw UPDATE_LOST.in(end, end.timeline().all(EventKind.SPINNING), worker.called(), CLOSING_LINE);
                }
                return;
            }
        }
    }

    /** Its last write of a volatile variable right after it has read it, under no lock. */
    private static Optional<Event> update(Worker worker) {
        Optional<Event> update = Optional.empty();
        Optional<Event> before = Optional.empty();
        for (Event event : worker.facts().own()) {
            boolean writesBack = event.kind() == EventKind.VOLATILE_WRITE
                    && before.filter(read -> read.kind() == EventKind.VOLATILE_READ && isSame(read, event))
                            .isPresent();
            boolean free =
                    writesBack && worker.run().timeline().lockFreeAtOrBefore(worker.facts(), event) == event.local();
            update = free ? Optional.of(event) : update;
            before = Optional.of(event);
        }
        return update;
    }

    private static boolean isWrittenByAnother(Run run, Event write) {
        return run.timeline().all(EventKind.VOLATILE_WRITE).stream().anyMatch(event -> isOfAnother(event, write));
    }

    private static boolean isOfAnother(Event event, Event write) {
        return event.kind() == EventKind.VOLATILE_WRITE && event.thread() != write.thread() && isSame(event, write);
    }

    private static boolean isSame(Event event, Event other) {
        return event.object() == other.object() && event.value() == other.value();
    }

    /** The 200 lines without which nothing of the above means anything. */
    private static Run bothWorkersOf(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).countersAreAtLeast(2);
        for (Worker worker : run.counters()) {
            assertThat(worker).counts(0, 99).isNotCutOff(experiments);
        }
        assertThat(run.counters().get(0)).countsForItself(0, 99, experiments);
        return run;
    }
}
