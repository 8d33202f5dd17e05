package ex09_life_cycle;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Participant;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/** What ex09 asks for: the states are compared with what was recorded of the thread, and its end must be waited for. */
@Program(value = "ex09_life_cycle.LifeCycle", scenario = "ex09_life_cycle.TraceScenario")
class LifeCycleChecks {
    private static final String NEW = "NEW";
    private static final String TERMINATED = "TERMINATED";

    private static final Reason NOT_NEW = Reason.of(
                    "new-not-first",
                    "trace() returned {0}, which does not begin with NEW: look at the state before you start the thread.",
                    "trace() 返回 {0}，开头不是 NEW：要在启动线程之前看一次状态。")
            .expecting("NEW first", "第一个是 NEW")
            .but("{0}", "{0}");

    private static final Reason NOT_TERMINATED = Reason.of(
                    "terminated-not-last",
                    "trace() returned {0}, which does not end with TERMINATED: wait until the thread has ended, then look once more.",
                    "trace() 返回 {0}，末尾不是 TERMINATED：要等线程结束，再看一次状态。")
            .expecting("TERMINATED last", "最后一个是 TERMINATED")
            .but("{0}", "{0}");

    private static final Reason TWO_LIVES = Reason.of(
                    "two-lives",
                    "trace() returned {0}, but no thread becomes NEW again: these are states of more than one thread. Begin each call with a list of its own.",
                    "trace() 返回 {0}，可是线程不会重新变成 NEW：这里混进了别的线程的状态。每次调用都要用一个新的列表。")
            .expecting("the states of one thread", "一个线程的状态")
            .but("{0}", "{0}");

    private static final Reason MADE_UP = Reason.of(
                    "states-made-up",
                    "trace() returned {0}, but nobody had seen the thread that ran the task in the state {1}: ask that thread with getState().",
                    "trace() 返回 {0}，可是没有人看到过执行任务的线程处于 {1} 状态：要用 getState() 去问那个线程。")
            .expecting("getState() answers {1}", "getState() 回答 {1}")
            .but("never seen", "从来没有看到");

    private static final Reason NOT_WAITING = Reason.of(
                    "end-not-awaited",
                    "{0} was held in the middle of its task, and trace() returned all the same. A pause is no wait: the task may take longer. Use join().",
                    "{0}在任务做到一半时被扣住了，trace() 却照样返回了。睡一会儿不是等待：任务可能更久。请用 join()。")
            .expecting("trace() waits for the end", "trace() 等到线程结束")
            .but("it returned before", "没等结束就返回了");

    private static final Reason ONLY_DONE = Reason.of(
                    "end-not-awaited",
                    "{0} had done its task but had not ended yet, and trace() returned all the same. That a task is done is not yet the end of its thread. Use join().",
                    "{0}做完了任务，但还没有结束，trace() 却照样返回了。任务做完不等于线程结束。请用 join()。")
            .expecting("trace() waits for the end", "trace() 等到线程结束")
            .but("it returned before", "没等结束就返回了");

    private static final Reason NOT_TRIED = Reason.of(
                    "restart-not-tried",
                    "restartFails() was given an ended thread, but never called start() on it: try it out, and the JVM will answer.",
                    "restartFails() 拿到了一个已经结束的线程，却没有对它调用 start()：试一次，让 Java 虚拟机来回答。")
            .expecting("start() on the ended thread", "对已经结束的线程调用 start()")
            .but("no such call", "没有这样的调用");

    private static final Reason WRONG_ANSWER = Reason.of(
                    "restart-answer",
                    "start() on the ended thread threw IllegalThreadStateException, but restartFails() answered false.",
                    "对已经结束的线程调用 start() 抛出了 IllegalThreadStateException，restartFails() 却回答 false。")
            .expecting("true", "true")
            .but("false", "false");

    private static final Reason NOT_RUN = Reason.of(
                    "task-not-run",
                    "trace() returned, but its task never ran: give it to the thread''s constructor, and start the thread.",
                    "trace() 已经返回，可是任务从来没有执行：要把它交给线程的构造方法，并且启动线程。")
            .expecting("the task runs once", "任务执行一次")
            .but("it did not run", "没有执行");

    private static final Reason RUN_TWICE = Reason.of(
                    "task-run-again",
                    "The task ran {0} times, but a life has one run: start one thread, once, and do not call run() yourself.",
                    "任务执行了 {0} 次，可是线程一生只执行一次：只启动一个线程，只启动一次，也不要自己调用 run()。")
            .expecting("the task runs once", "任务执行一次")
            .but("{0} times", "{0} 次");

    private static final Reason BY_CALLER = Reason.of(
                    "task-by-caller",
                    "The task was run by the thread that called trace(), not by a new one: run() is an ordinary call, only start() makes the thread run.",
                    "任务是由调用 trace() 的线程自己执行的，不是由新线程：run() 只是普通的方法调用，只有 start() 才会让新线程运行。")
            .expecting("the task runs in another thread", "任务在另一个线程里执行")
            .but("it ran in the caller", "在调用者里执行");

    @Check(id = "states", points = 50)
    void newIsFirstAndTerminatedLast(Experiments experiments) {
        Run run = experiments.run0();
        requireTraced(run);
        for (int trace = 0; trace < run.input(0, TraceScenario.TRACES); trace++) {
            List<String> states = states(run, trace);
            List<Event> shown =
                    about(run, "traced", trace).stream().map(Call::event).toList();
            if (states.isEmpty() || !states.get(0).equals(NEW)) {
                throw NOT_NEW.in(run, shown, states);
            }
            if (states.lastIndexOf(NEW) > firstOther(states)) {
                throw TWO_LIVES.in(run, shown, states);
            }
            if (!states.get(states.size() - 1).equals(TERMINATED)) {
                // A thread that nobody started never ends.
                requireNotByCaller(run, about(run, "ran", trace));
                throw NOT_TERMINATED.in(run, shown, states);
            }
            Call ran = requireRunElsewhere(run, trace);
            Worker worker = worker(run, ran);
            requireSeen(run, worker, states, NEW);
            requireSeen(run, worker, states, TERMINATED);
            requireAwaited(experiments.holding(worker).before(ran.event()), trace, NOT_WAITING);
            Optional<Event> end = worker.facts().end();
            if (end.isPresent()) {
                requireAwaited(experiments.holding(worker).before(end.get()), trace, ONLY_DONE);
            }
        }
        // the thread may have ended before trace() comes to wait for it
        experiments.endsBeforeWaits().forEach(LifeCycleChecks::requireTraced);
    }

    @Check(id = "restart-refused", points = 30, scenario = "ex09_life_cycle.RestartScenario")
    void anEndedThreadIsNotStartedAgain(Run run) {
        assertThat(run).neverExits();
        List<Call> given = run.calls("given");
        List<Call> answered = run.calls("answered");
        for (Call answer : answered) {
            boolean tried = run.timeline().all(EventKind.START_REFUSED).stream()
                    .anyMatch(refusal -> refusal.object() == answer.object(0));
            NOT_TRIED.unless(tried, run);
            WRONG_ANSWER.unless(answer.isTrue(1), run);
        }
        if (answered.size() < RestartScenario.THREADS || given.size() < RestartScenario.THREADS || isBroken(run)) {
            assertThat(run).endsWell();
        }
    }

    @Check(id = "task-once-elsewhere", points = 20)
    void theTaskRunsOnceInAnotherThread(Run run) {
        requireTraced(run);
        for (int trace = 0; trace < run.input(0, TraceScenario.TRACES); trace++) {
            requireRunElsewhere(run, trace);
        }
    }

    private static void requireTraced(Run run) {
        assertThat(run).neverExits();
        if (run.calls("traced").size() < run.input(0, TraceScenario.TRACES) || isBroken(run)) {
            assertThat(run).endsWell();
        }
    }

    /** Nobody asked whether a watching thread of the student's own ends; races are not this exercise's. */
    private static boolean isBroken(Run run) {
        return run.findings().stream()
                .anyMatch(finding -> finding.kind() != Kind.RACE
                        && finding.kind() != Kind.DEADLOCK
                        && finding.kind() != Kind.LOCK_ORDER
                        && finding.kind() != Kind.LEAK);
    }

    private static Call requireRunElsewhere(Run run, int trace) {
        List<Call> ran = about(run, "ran", trace);
        NOT_RUN.unless(!ran.isEmpty(), run);
        requireNotByCaller(run, ran);
        if (ran.size() > 1) {
            throw RUN_TWICE.in(run, ran.stream().map(Call::event).limit(2).toList(), ran.size());
        }
        return ran.get(0);
    }

    private static void requireNotByCaller(Run run, List<Call> ran) {
        for (Call call : ran) {
            if (call.event().thread() == ThreadFacts.MAIN_ID) {
                throw BY_CALLER.in(run, List.of(call.event()));
            }
        }
    }

    /** A list that was only written down would be right by luck. */
    private static void requireSeen(Run run, Worker worker, List<String> states, String state) {
        boolean seen = worker.facts().about(EventKind.GET_STATE).stream()
                .anyMatch(event -> event.text().equals(state));
        MADE_UP.unless(seen, run, states, state);
    }

    private static void requireAwaited(Run held, int trace, Reason otherwise) {
        Stream<Call> reports =
                Stream.concat(about(held, "state", trace).stream(), about(held, "traced", trace).stream());
        assertThat(held).reportedNoneWhileHeld(reports, otherwise, heldThread(held));
    }

    private static Object heldThread(Run held) {
        return held.timeline()
                .first(EventKind.HELD)
                .flatMap(held::by)
                .<Object>map(Participant::called)
                .orElse("?");
    }

    private static Worker worker(Run run, Call ran) {
        return run.workers().stream()
                .filter(worker -> worker.facts().id() == ran.event().thread())
                .findFirst()
                .orElseThrow();
    }

    private static List<Call> about(Run run, String method, int trace) {
        return run.calls(method).stream()
                .filter(call -> call.number(0) == trace)
                .toList();
    }

    private static List<String> states(Run run, int trace) {
        return about(run, "state", trace).stream().map(call -> call.text(1)).toList();
    }

    private static int firstOther(List<String> states) {
        return (int) states.stream().takeWhile(NEW::equals).count();
    }
}
