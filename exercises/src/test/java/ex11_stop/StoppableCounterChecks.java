package ex11_stop;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/** What ex11 asks for: a counter that counts, and ends when it is asked to or interrupted. */
@Program(value = "ex11_stop.StoppableCounter", scenario = "ex11_stop.StopScenario")
class StoppableCounterChecks {
    /** By how many a right count may differ: one may pause before it counts, and count once more when asked. */
    private static final int TOLERANCE = 2;

    private static final Reason ENDS_BY_ITSELF = Reason.of(
                    "ends-by-itself",
                    "Nobody had asked the counter to stop yet, but its thread had already ended: it must count until it is asked.",
                    "还没有人要求计数器停下，它的线程就已经结束了：它必须一直数下去，直到有人要求停下。")
            .expecting("a thread that still counts", "线程还在数")
            .but("it has ended", "已经结束");

    private static final Reason GOES_ON = Reason.of(
                    "stop-ignored",
                    "requestStop() was called, but the counter with a pause of {0} ms went on. Its loop must look each time whether it was asked to stop.",
                    "已经调用了 requestStop()，停顿 {0} 毫秒的计数器却还在继续。循环每一轮都要看一看有没有人要求停下。")
            .expecting("the end after one more count at most", "最多再数一次就结束")
            .but("it went on", "还在继续");

    private static final Reason INTERRUPT_IGNORED = Reason.of(
                    "interrupt-ignored",
                    "The counter was interrupted in its pause of {0} ms and did not end. Who catches InterruptedException in the loop must leave the loop.",
                    "计数器在 {0} 毫秒的停顿中被中断，却没有结束。在循环里捕获了 InterruptedException，就必须离开循环。")
            .expecting("the end at once", "马上结束")
            .but("it went on", "还在继续");

    private static final Reason COUNT_WRONG = Reason.of(
                    "count-wrong",
                    "In {1} ms with a pause of {0} ms the counter should come to about {2}, but count() answered {3}.",
                    "停顿 {0} 毫秒，过了 {1} 毫秒，计数器应当数到 {2} 左右，count() 却回答 {3}。")
            .expecting("about {2}", "{2} 左右")
            .but("{3}", "{3}");

    private static final Reason BY_FORCE = Reason.of(
                    "thread-stop",
                    "The counter did not end by itself: Thread.stop tore it out of its work. Ask it by a flag that its loop looks at.",
                    "计数器不是自己结束的，而是被 Thread.stop 从工作的半途拽出来的。要设一个标志请它停下，循环每一轮都去看。")
            .expecting("an end by the counter itself", "计数器自己结束")
            .but("Thread.stop", "Thread.stop");

    @Check(id = "ends-when-asked", points = 40)
    void endsSoonAfterItWasAskedTo(Run run) {
        requireStopped(run);
        if (report(run, "counted", StopScenario.NO_PAUSE).isEmpty()) {
            assertThat(run).endsWell();
            throw GOES_ON.in(run, events(run, "after"), StopScenario.NO_PAUSE);
        }
    }

    @Check(id = "interruptible", points = 40, scenario = "ex11_stop.InterruptScenario")
    void anInterruptEndsThePauseAndTheCounter(Run run) {
        int pause = run.input(0, InterruptScenario.PAUSE_MILLIS);
        requireAlive(run, pause);
        if (reportOrEnd(run, "after", pause).isTrue(1)) {
            throw INTERRUPT_IGNORED.in(run, events(run, "after"), pause);
        }
        requireCount(run, pause, run.input(1, InterruptScenario.INTERRUPTED_AFTER_MILLIS));
    }

    @Check(id = "no-data-race", points = 20)
    void theRequestIsSeenForSure(Run run) {
        requireStopped(run);
        assertThat(run).hasNoDataRace();
    }

    /** The pausing counter counted and ended: without that nothing else means anything. */
    private static void requireStopped(Run run) {
        int pause = run.input(0, StopScenario.PAUSE_MILLIS);
        requireAlive(run, pause);
        List<Event> forced = run.timeline().all(EventKind.UNCAUGHT).stream()
                .filter(event -> event.text().startsWith("java.lang.ThreadDeath"))
                .limit(1)
                .toList();
        if (!forced.isEmpty()) {
            throw BY_FORCE.in(run, forced);
        }
        if (reportOrEnd(run, "after", pause).isTrue(1)) {
            throw GOES_ON.in(run, events(run, "after"), pause);
        }
        requireCount(run, pause, run.input(1, StopScenario.ASKED_AFTER_MILLIS));
    }

    private static void requireAlive(Run run, long pause) {
        if (!reportOrEnd(run, "before", pause).isTrue(1)) {
            assertThat(run).endsWell();
            throw ENDS_BY_ITSELF.in(run, events(run, "before"));
        }
    }

    private static void requireCount(Run run, long pause, long millis) {
        long count = reportOrEnd(run, "counted", pause).number(1);
        long expected = millis / pause;
        if (count < expected - TOLERANCE + 1 || count > expected + TOLERANCE) {
            throw COUNT_WRONG.in(run, events(run, "counted"), pause, millis, expected, count);
        }
    }

    private static Call reportOrEnd(Run run, String method, long pause) {
        Optional<Call> report = report(run, method, pause);
        if (report.isEmpty()) {
            assertThat(run).endsWell();
        }
        return report.orElseThrow();
    }

    private static Optional<Call> report(Run run, String method, long pause) {
        return run.calls(method).stream()
                .filter(call -> call.number(0) == pause)
                .findFirst();
    }

    private static List<Event> events(Run run, String method) {
        return run.calls(method).stream().map(Call::event).limit(1).toList();
    }
}
