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

    /** Virtual time does not wait for ever for somebody who only does the same again and again. */
    private static final long SURELY_COUNTED = 20;

    /** Of virtual time: a right counter takes none at all. */
    private static final long AT_ONCE_MILLIS = 100;

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

    private static final Reason INTERRUPT_LATE = Reason.of(
                    "interrupt-too-late",
                    "The counter was interrupted in its pause of {0} ms and ended only {1} ms later: after an interrupt it must not pause again.",
                    "计数器在 {0} 毫秒的停顿中被中断，过了 {1} 毫秒才结束：被中断以后不能再停顿。")
            .expecting("the end at once, 0 ms after the interrupt", "马上结束，中断之后 0 毫秒")
            .but("{1} ms", "{1} 毫秒");

    private static final Reason REQUEST_FORGOTTEN = Reason.of(
                    "request-forgotten",
                    "requestStop() was called before run() began, and the counter went on all the same. run() must not take the request back.",
                    "在 run() 开始之前就调用了 requestStop()，计数器却照样数下去。run() 不能把请求撤回。")
            .expecting("the end after one count at most", "最多数一次就结束")
            .but("it went on", "还在继续");

    private static final Reason ONE_FOR_ALL = Reason.of(
                    "stops-the-others",
                    "Two counters were counting, and one of them was asked to stop: the other ended as well. Each counter needs a flag of its own, which is not static.",
                    "两个计数器都在数，只要求其中一个停下，另一个也跟着结束了。每个计数器都要有自己的标志，不能是 static。")
            .expecting("the counter that nobody asked goes on", "没有被要求的计数器继续数")
            .but("it has ended", "它也结束了");

    private static final Reason COUNT_SHARED = Reason.of(
                    "count-shared",
                    "A counter had ended, and its count() answered {0}. Another one counted on, and then the first one''s count() answered {1}. Each counter needs a count of its own, which is not static.",
                    "一个计数器已经结束，count() 回答 {0}；另一个继续数，之后第一个的 count() 却回答 {1}。每个计数器都要有自己的计数，不能是 static。")
            .expecting("still {0}", "还是 {0}")
            .but("{1}", "{1}");

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
        if (firstOrEnd(run, "early").isTrue(0)) {
            throw REQUEST_FORGOTTEN.in(run, events(run, "early"));
        }
        requireEachForItself(run);
    }

    @Check(id = "interruptible", points = 40, scenario = "ex11_stop.InterruptScenario")
    void anInterruptEndsThePauseAndTheCounter(Run run) {
        int pause = run.input(0, InterruptScenario.PAUSE_MILLIS);
        requireAlive(run, pause);
        if (reportOrEnd(run, "after", pause).isTrue(1)) {
            throw INTERRUPT_IGNORED.in(run, events(run, "after"), pause);
        }
        long lasted = run.calls("lasted").get(0).number(0);
        if (lasted > AT_ONCE_MILLIS) {
            throw INTERRUPT_LATE.in(run, events(run, "lasted"), pause, lasted);
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

    /** One of two counters was asked: it ended and keeps what it counted, and the other went on. */
    private static void requireEachForItself(Run run) {
        if (run.calls("beside").isEmpty()) {
            assertThat(run).endsWell();
            throw GOES_ON.in(run, List.of(), run.input(0, StopScenario.PAUSE_MILLIS));
        }
        if (!run.calls("beside").get(0).isTrue(0)) {
            throw ONE_FOR_ALL.in(run, events(run, "beside"));
        }
        Call kept = firstOrEnd(run, "kept");
        if (kept.number(0) != kept.number(1)) {
            throw COUNT_SHARED.in(run, List.of(kept.event()), kept.number(0), kept.number(1));
        }
    }

    private static void requireAlive(Run run, long pause) {
        assertThat(run).neverExits();
        if (!reportOrEnd(run, "before", pause).isTrue(1)) {
            assertThat(run).endsWell();
            throw ENDS_BY_ITSELF.in(run, events(run, "before"));
        }
    }

    private static void requireCount(Run run, long pause, long millis) {
        long count = reportOrEnd(run, "counted", pause).number(1);
        long expected = millis / pause;
        if (count < Math.min(expected - TOLERANCE + 1, SURELY_COUNTED) || count > expected + TOLERANCE) {
            throw COUNT_WRONG.in(run, events(run, "counted"), pause, millis, expected, count);
        }
    }

    private static Call firstOrEnd(Run run, String method) {
        if (run.calls(method).isEmpty()) {
            assertThat(run).endsWell();
        }
        return run.calls(method).get(0);
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
