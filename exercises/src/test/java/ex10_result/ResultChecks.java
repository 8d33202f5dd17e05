package ex10_result;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mockito.InOrder;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/**
 * What ex10 asks for. The tasks report what they return and throw; whether the method waits is asked by holding a task.
 * Whether the program ends is not asked: a pool that is left behind costs nothing here.
 */
@Program(value = "ex10_result.Result", scenario = "ex10_result.ResultScenario")
class ResultChecks {
    private static final List<String> FAILURES = List.of("checked", "IOException", "unchecked", "error");

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off", "Your method ends the whole program instead of returning.", "你的方法没有返回，而是结束了整个程序。")
            .expecting("each call of inAnotherThread comes back", "每次调用 inAnotherThread 都会返回")
            .but("the program was over before that", "还没返回程序就结束了");

    private static final Reason NEVER_RAN = Reason.of("task-never-ran", "The task was never called.", "任务从来没有被调用。")
            .expecting("another thread calls the task", "另一个线程调用任务")
            .but("nobody called task {0}", "没有人调用任务 {0}");

    private static final Reason IN_CALLER = Reason.of(
                    "task-in-caller",
                    "The task was called by the thread that called your method, not by another one.",
                    "调用任务的就是调用你的方法的那个线程，不是另一个线程。")
            .expecting("another thread calls task {0}", "由另一个线程调用任务 {0}")
            .but("main itself called it", "主线程自己调用了它");

    private static final Reason RAN_TWICE = Reason.of(
                    "task-ran-twice", "The task was called more than once.", "任务被调用了不止一次。")
            .expecting("task {0} is called once", "任务 {0} 被调用一次")
            .but("it was called {1} times", "它被调用了 {1} 次");

    private static final Reason TOO_EARLY = Reason.of(
                    "result-too-early",
                    "The method does not wait for the task: it comes back while the task is still at work.",
                    "方法没有等任务做完：任务还在进行，它就回来了。")
            .expecting("inAnotherThread comes back after task {0} is done", "任务 {0} 做完之后 inAnotherThread 才返回")
            .but("it came back before", "它提前返回了");

    private static final Reason LOST = Reason.of(
                    "result-lost",
                    "The method returns something else than the value that the task returned.",
                    "方法返回的不是任务返回的那个值。")
            .expecting("the very object that task {0} returned", "任务 {0} 返回的那个对象")
            .but("{1}", "{2}");

    private static final Reason SWALLOWED = Reason.of(
                    "exception-lost",
                    "The task failed, and your method returned as if nothing had happened.",
                    "任务失败了，你的方法却若无其事地返回了。")
            .expecting("the exception that the task threw comes out ({0})", "任务抛出的异常从方法里出来（{0}）")
            .but("inAnotherThread returned a value", "inAnotherThread 返回了一个值");

    private static final Reason WRAPPED = Reason.of(
                    "exception-wrapped", "The task''s exception comes out inside another one.", "任务的异常被包在另一个异常里抛了出来。")
            .expecting("the exception that the task threw, itself ({0})", "任务抛出的异常本身（{0}）")
            .but("{1} with the task''s exception inside", "是 {1}，任务的异常在它里面");

    private static final Reason NO_CAST = Reason.of(
                    "error-cast",
                    "An Error is no Exception: the cast of the task''s error to Exception fails.",
                    "Error 不是 Exception：把任务的错误强制转换成 Exception 会失败。")
            .expecting("the error that the task threw, itself ({0})", "任务抛出的错误本身（{0}）")
            .but("{1}", "是 {1}");

    private static final Reason OTHER = Reason.of(
                    "other-exception",
                    "Your method throws another exception than the one that the task threw.",
                    "你的方法抛出的不是任务抛出的那个异常。")
            .expecting("the very object that the task threw ({0})", "任务抛出的那个对象（{0}）")
            .but("another object, a {1}", "是另一个对象，{1}");

    private static final Reason KEPT = Reason.of(
                    "failure-kept",
                    "A task failed, and the call after it failed, too, although its own task returned a value: what one call leaves in a static field reaches the next one.",
                    "一个任务失败了，下一次调用也失败了，可是它自己的任务返回了值：一次调用留在 static 字段里的东西，影响了下一次。")
            .expecting("the value that the task returned", "任务返回的那个值")
            .but("a {0}", "是 {0}");

    @Check(id = "another-thread", points = 40)
    void eachTaskIsCalledOnceInAnotherThread(Run run) {
        requireElsewhere(run, tasks(run));
        ResultScenario.Seen seen = mock(ResultScenario.Seen.class);
        run.replayOnto(seen);
        for (int number : tasks(run)) {
            long times = about(run.calls("ran"), number).count();
            RAN_TWICE.unless(run, () -> verify(seen).ran(number), number, times);
        }
    }

    @Check(id = "value", points = 30)
    void theValueIsReturnedWhenItIsThere(Experiments experiments) {
        Run run = experiments.run0();
        requireElsewhere(run, tasks(run));
        ResultScenario.Seen seen = mock(ResultScenario.Seen.class);
        run.replayOnto(seen);
        for (int number : tasks(run)) {
            InOrder order = inOrder(seen);
            Runnable computedThenGot = () -> {
                order.verify(seen, atLeastOnce()).computed(eq(number), any());
                order.verify(seen).got(eq(number), any());
            };
            TOO_EARLY.unless(run, computedThenGot, number);
            requireValue(run, number);
        }
        about(elsewhere(run, "ran"), 1).findFirst().ifPresent(ran -> requireWait(experiments, ran));
        // the task may be done before the method comes to wait for it
        experiments.endsBeforeWaits().forEach(ended -> requireElsewhere(ended, tasks(run)));
        assertThat(run).hasNoDataRace();
    }

    @Check(id = "exception", points = 30, scenario = "ex10_result.FailureScenario")
    void theTasksOwnExceptionComesOut(Run run) {
        requireElsewhere(run, FAILURES);
        FailureScenario.Seen seen = mock(FailureScenario.Seen.class);
        run.replayOnto(seen);
        for (String kind : FAILURES) {
            SWALLOWED.unless(run, () -> verify(seen, never()).returned(kind), kind);
            CUT_OFF.unless(run, () -> verify(seen).cameOut(eq(kind), any(), anyString()), kind);
            requireItself(run, kind);
        }
        requireNothingKept(run);
    }

    private static List<Integer> tasks(Run run) {
        return IntStream.rangeClosed(1, run.input(0, ResultScenario.TASKS))
                .boxed()
                .toList();
    }

    private static void requireValue(Run run, int task) {
        Call got = about(run.calls("got"), task).findFirst().orElseThrow();
        boolean right = about(elsewhere(run, "computed"), task).anyMatch(call -> call.object(1) == got.object(1));
        if (right) {
            return;
        }
        if (about(run.calls("computed"), task).anyMatch(call -> call.object(1) == got.object(1))) {
            throw LOST.in(
                    run, List.of(got.event()), task, "the result of a call that main itself made", "主线程自己调用任务得到的值");
        }
        throw got.isNull(1)
                ? LOST.in(run, List.of(got.event()), task, "null", "null")
                : LOST.in(run, List.of(got.event()), task, "another object", "另一个对象");
    }

    /** Nothing comes back, neither a value nor an exception, while the task is held at its beginning. */
    private static void requireWait(Experiments experiments, Call ran) {
        if (!(experiments.run0().by(ran.event()).orElse(null) instanceof Worker worker)) {
            return;
        }
        Run held = experiments.holding(worker).before(ran.event());
        if (held.timeline().first(EventKind.HELD).isEmpty()) {
            return;
        }
        Stream<Event> back =
                Stream.concat(held.calls("got").stream().map(Call::event), held.main().facts().uncaught().stream());
        List<Event> early = back.filter(held::isBeforeHoldEnds).limit(1).toList();
        if (!early.isEmpty()) {
            throw TOO_EARLY.in(held, early, 1);
        }
    }

    private static void requireItself(Run run, String kind) {
        Call out = about(run.calls("cameOut"), kind).findFirst().orElseThrow();
        List<Call> threw = about(elsewhere(run, "threw"), kind).toList();
        if (threw.stream().anyMatch(call -> call.object(1) == out.object(1))) {
            return;
        }
        boolean inside = about(run.calls("inside"), kind)
                .anyMatch(cause -> threw.stream().anyMatch(call -> call.object(1) == cause.object(1)));
        boolean cast = out.text(2).equals("java.lang.ClassCastException");
        Reason reason = inside ? WRAPPED : cast ? NO_CAST : OTHER;
        throw reason.in(run, List.of(out.event()), kind, out.text(2));
    }

    /** Nothing of the failures before is left. */
    private static void requireNothingKept(Run run) {
        for (Call failed : run.calls("failedAfterwards")) {
            throw KEPT.in(run, List.of(failed.event()), failed.text(1));
        }
    }

    /** The guard of every point: the scenario came to its end, and each of its tasks was called by another thread. */
    private static void requireElsewhere(Run run, List<?> tasks) {
        if (run.calls("over").isEmpty()) {
            assertThat(run).endsWell();
            throw CUT_OFF.in(run, run.timeline().all(EventKind.EXIT));
        }
        for (Object task : tasks) {
            List<Call> ran = about(run.calls("ran"), task).toList();
            NEVER_RAN.unless(!ran.isEmpty(), run, task);
            if (about(elsewhere(run, "ran"), task).findFirst().isEmpty()) {
                throw IN_CALLER.in(run, List.of(ran.get(0).event()), task);
            }
        }
    }

    private static Stream<Call> elsewhere(Run run, String method) {
        return run.calls(method).stream().filter(call -> call.event().thread() != ThreadFacts.MAIN_ID);
    }

    private static Stream<Call> about(List<Call> calls, Object task) {
        return about(calls.stream(), task);
    }

    private static Stream<Call> about(Stream<Call> calls, Object task) {
        return calls.filter(call -> call.text(0).equals(task.toString()));
    }
}
