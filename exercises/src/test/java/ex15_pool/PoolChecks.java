package ex15_pool;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/**
 * What ex15 asks for. Tasks are counted, not threads: who lets many threads take turns keeps the bound as well. Every check
 * asks first whether all results came back.
 */
@Program(value = "ex15_pool.Pool", scenario = "ex15_pool.BoundScenario")
class PoolChecks {
    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off", "Your method ends the whole program instead of returning.", "你的方法没有返回，而是结束了整个程序。")
            .expecting("each call of runAll comes back", "每次调用 runAll 都会返回")
            .but("the program was over before that", "还没返回程序就结束了");

    private static final Reason MISSING = Reason.of(
                    "results-missing",
                    "Not every task''s result came back: the list must hold what each of the {0} tasks returned.",
                    "不是每个任务的结果都回来了：列表里要有全部 {0} 个任务各自返回的值。")
            .expecting("a list of {0} results, one of each task", "{0} 个结果的列表，每个任务一个")
            .but("a list of {1}, in which {2} of the {0} tasks have their result", "列表里有 {1} 个，{0} 个任务中有 {2} 个的结果在里面");

    private static final Reason TOO_MANY = Reason.of(
                    "too-many-at-once",
                    "With {0,choice,1#1 thread|1<{0} threads} allowed, {1} tasks were at work at the same time.",
                    "只允许 {0} 个线程，却有 {1} 个任务同时在进行。")
            .expecting("at most {0} at a time", "同一时间最多 {0} 个")
            .but("{1} at a time", "同一时间有 {1} 个");

    private static final Reason TOO_FEW = Reason.of(
                    "too-few-at-once",
                    "Of {2} tasks with {3} threads only {1} came to be at work at the same time: the tasks waited for each other in vain.",
                    "{2} 个任务、{3} 个线程，却只有 {1} 个任务同时在进行：任务互相等，白等了。")
            .expecting("{0} at work at the same time", "{0} 个同时在进行")
            .but("only {1}", "只有 {1} 个");

    private static final Reason WRONG_ORDER = Reason.of(
                    "results-in-wrong-order", "The results are not in the order of the tasks.", "结果的顺序和任务的顺序不同。")
            .expecting("at place {0} the result of task {0}", "第 {0} 个位置上是任务 {0} 的结果")
            .but("the result of another task", "是别的任务的结果");

    private static final Reason RAN_TWICE = Reason.of(
                    "task-ran-twice", "A task was called more than once.", "有任务被调用了不止一次。")
            .expecting("task {0} is called once", "任务 {0} 被调用一次")
            .but("it was called {1} times", "它被调用了 {1} 次");

    private static final Reason SWALLOWED = Reason.of(
                    "exception-lost",
                    "A task failed, and your method returned as if nothing had happened.",
                    "有任务失败了，你的方法却若无其事地返回了。")
            .expecting("the exception that the task threw comes out", "任务抛出的异常从方法里出来")
            .but("runAll returned a list", "runAll 返回了一个列表");

    private static final Reason NOT_FIRST = Reason.of(
                    "exception-not-first",
                    "Two tasks failed, and the exception of the later one in the list came out.",
                    "有两个任务失败了，出来的是列表里靠后的那个任务的异常。")
            .expecting("the exception of the first failed task in the order of the list", "按列表的顺序，第一个失败的任务的异常")
            .but("the exception of a later task, which failed sooner", "后面的任务的异常，它只是失败得早一些");

    private static final Reason WRAPPED = Reason.of(
                    "exception-wrapped", "The task''s exception comes out inside another one.", "任务的异常被包在另一个异常里抛了出来。")
            .expecting("the exception that the task threw, itself", "任务抛出的异常本身")
            .but("{0} with the task''s exception inside", "是 {0}，任务的异常在它里面");

    private static final Reason OTHER = Reason.of(
                    "other-exception",
                    "Your method throws another exception than the one that the task threw.",
                    "你的方法抛出的不是任务抛出的那个异常。")
            .expecting("the very object that the task threw", "任务抛出的那个对象")
            .but("another object, a {0}", "是另一个对象，{0}");

    private static final Reason KEPT = Reason.of(
                    "failure-kept",
                    "A task failed, and the call after it failed, too, although none of its own tasks did: what one call leaves in a static field reaches the next one.",
                    "一个任务失败了，下一次调用也失败了，可是它自己的任务都没有失败：一次调用留在 static 字段里的东西，影响了下一次。")
            .expecting("a list of {0} results", "{0} 个结果的列表")
            .but("an exception, {1}", "一个异常：{1}");

    private static final Reason NO_POOL = Reason.of(
                    "no-pool-thread",
                    "No thread but the caller''s ran a task, so that there was none whose number could be bounded, and none to end.",
                    "除了调用者的线程，没有别的线程运行过任务，也就没有线程的数目可以限制，没有线程可以结束。")
            .expecting("other threads run tasks", "由别的线程运行任务")
            .but("all tasks ran in the thread that called runAll", "所有任务都在调用 runAll 的线程里运行");

    private static final Reason LEFT_BEHIND = Reason.of(
                    "pool-left-behind",
                    "All tasks are done, but threads of the pool live on and wait for more.",
                    "任务都做完了，池里的线程却还活着，等着更多的任务。")
            .expecting("every thread that runAll started ends", "runAll 启动的每个线程都会结束")
            .but("{0,choice,1#1 thread|1<{0} threads} had not ended long after", "过了很久还有 {0} 个线程没有结束");

    private static final Reason NOT_REACHED = Reason.of(
                    "shutdown-not-reached",
                    "The pool ends where all is well; but where a task throws, its threads live on.",
                    "一切正常时池会结束；可是有任务抛出异常时，它的线程一直活着。")
            .expecting("the threads end also after a task has failed", "任务失败以后线程也会结束")
            .but("{0,choice,1#1 thread|1<{0} threads} had not ended long after", "过了很久还有 {0} 个线程没有结束");

    @Check(id = "bound", points = 25)
    @EverySchedule(schedules = 30)
    void noMoreThanSoManyAtATime(Run run) {
        for (int call = 0; call < BoundScenario.TASKS.size(); call++) {
            requireResults(run, call, run.input(2 * call, BoundScenario.TASKS.get(call)));
            requireBound(run, call, run.input(2 * call + 1, BoundScenario.THREADS.get(call)));
        }
        requireOver(run);
        requirePool(run);
    }

    @Check(id = "overlap", points = 25, scenario = "ex15_pool.OverlapScenario")
    @EverySchedule(schedules = 30)
    void asManyAsMayBeAreAtWorkAtTheSameTime(Run run) {
        for (int call = 0; call < OverlapScenario.TASKS.size(); call++) {
            requireOverlap(
                    run,
                    call,
                    run.input(2 * call, OverlapScenario.TASKS.get(call)),
                    run.input(2 * call + 1, OverlapScenario.THREADS.get(call)));
            requireResults(run, call, run.input(2 * call, OverlapScenario.TASKS.get(call)));
        }
        requireOver(run);
    }

    @Check(id = "order", points = 20, scenario = "ex15_pool.OrderScenario")
    @EverySchedule(schedules = 50)
    void resultsAndExceptionsAreInTheTasksOrder(Run run) {
        OrderScenario.Seen seen = mock(OrderScenario.Seen.class);
        run.replayOnto(seen);
        requireOrder(run, 0, run.input(0, OrderScenario.TASKS), seen);
        requireOver(run);
        SWALLOWED.unless(run, () -> verify(seen, never()).returnedAllTheSame());
        requireFirstException(run);
        requireNothingKept(run);
        requireOrder(run, OrderScenario.LAST_CALL, OrderScenario.AFTERWARDS, seen);
        assertThat(run).hasNoDataRace();
    }

    // one run is enough: in another the caller's rest may be over before a thread had its turn to end
    @Check(id = "pool-ends", points = 30, scenario = "ex15_pool.EndScenario")
    void everyThreadEndsByItself(Run run) {
        requireResults(run, 0, run.input(0, EndScenario.TASKS));
        requirePool(run);
        if (run.calls("rested").isEmpty()) {
            requireOver(run);
        }
        requireEnds(run, run.calls("rested").get(0).event(), LEFT_BEHIND);
        requireOver(run);
        requireEnds(run, run.calls("rested").get(1).event(), NOT_REACHED);
    }

    // ---- what each asks --------------------------------------------------------------------------------------------

    /** The guard of every point: each task's own result is in the list, wherever, and there are no more. */
    private static void requireResults(Run run, int call, int tasks) {
        if (of(call, run.calls("returned")).isEmpty()) {
            requireOver(run);
        }
        List<Call> got = of(call, run.calls("got"));
        Set<Integer> values = got.stream().map(one -> one.object(2)).collect(Collectors.toSet());
        Set<Long> back = of(call, run.calls("leaves")).stream()
                .filter(leaves -> values.contains(leaves.object(2)))
                .map(leaves -> leaves.number(1))
                .collect(Collectors.toSet());
        boolean all = got.size() == tasks && back.size() == tasks;
        MISSING.unless(all, run, tasks, got.size(), back.size());
    }

    /** Whoever calls all tasks itself keeps every bound, and leaves nobody behind. */
    private static void requirePool(Run run) {
        NO_POOL.unless(
                run.calls("entered").stream()
                        .anyMatch(entered -> entered.event().thread() != ThreadFacts.MAIN_ID),
                run);
    }

    private static void requireOver(Run run) {
        if (run.calls("over").isEmpty()) {
            assertThat(run).endsWell();
            throw CUT_OFF.in(run, run.timeline().all(EventKind.EXIT));
        }
    }

    /** A task is inside for longer than it reports, so that whoever is counted as inside surely is. */
    private static void requireBound(Run run, int call, int threads) {
        int inside = 0;
        for (Event event : run.timeline().all(EventKind.CALL)) {
            if (of(call, run.calls("entered")).stream()
                    .anyMatch(entered -> entered.event().equals(event))) {
                inside++;
            } else if (of(call, run.calls("leaves")).stream()
                    .anyMatch(leaves -> leaves.event().equals(event))) {
                inside--;
            }
            if (inside > threads) {
                throw TOO_MANY.in(run, List.of(event), threads, inside);
            }
        }
    }

    /** Whoever throws in the caller has a reason of its own; else tasks that did not meet are why the call did not return. */
    private static void requireOverlap(Run run, int call, int tasks, int threads) {
        List<Call> entered = of(call, run.calls("entered"));
        int wanted = Math.min(tasks, threads);
        boolean waitsInVain = of(call, run.calls("returned")).isEmpty()
                && !entered.isEmpty()
                && entered.size() < wanted
                && run.main().facts().uncaught().isEmpty()
                && run.timeline().first(EventKind.EXIT).isEmpty();
        if (waitsInVain) {
            throw TOO_FEW.in(run, entered.stream().map(Call::event).toList(), wanted, entered.size(), tasks, threads);
        }
    }

    private static void requireOrder(Run run, int call, int tasks, OrderScenario.Seen seen) {
        requireResults(run, call, tasks);
        for (int place = 0; place < tasks; place++) {
            int task = place;
            long times = of(call, run.calls("entered")).stream()
                    .filter(entered -> entered.number(1) == task)
                    .count();
            RAN_TWICE.unless(run, () -> verify(seen).entered(call, task), task, times);
            requirePlace(run, call, task);
        }
    }

    private static void requirePlace(Run run, int call, int task) {
        Call got = of(call, run.calls("got")).get(task);
        boolean own = of(call, run.calls("leaves")).stream()
                .anyMatch(leaves -> leaves.number(1) == task && leaves.object(2) == got.object(2));
        if (!own) {
            throw WRONG_ORDER.in(run, List.of(got.event()), task);
        }
    }

    private static void requireFirstException(Run run) {
        List<Call> out = run.calls("cameOut");
        if (out.isEmpty()) {
            throw CUT_OFF.in(run, List.of());
        }
        Call thrown = out.get(0);
        List<Event> shown = List.of(thrown.event());
        if (isOf(run, 1, thrown.object(0))) {
            return;
        }
        if (isOf(run, 2, thrown.object(0))) {
            throw NOT_FIRST.in(run, shown);
        }
        boolean inside = run.calls("inside").stream()
                .anyMatch(cause -> isOf(run, 1, cause.object(0)) || isOf(run, 2, cause.object(0)));
        throw (inside ? WRAPPED : OTHER).in(run, shown, thrown.text(1));
    }

    /** Nothing of the failures before is left. */
    private static void requireNothingKept(Run run) {
        for (Call failed : run.calls("failedAfterwards")) {
            throw KEPT.in(run, List.of(failed.event()), OrderScenario.AFTERWARDS, failed.text(1));
        }
    }

    private static boolean isOf(Run run, int task, int thrown) {
        return run.calls("threw").stream().anyMatch(threw -> threw.number(0) == task && threw.object(1) == thrown);
    }

    private static void requireEnds(Run run, Event rested, Reason reason) {
        List<Event> starts = run.workers().stream()
                .map(Worker::facts)
                .filter(facts ->
                        facts.end().filter(end -> end.index() < rested.index()).isEmpty())
                .flatMap(facts -> facts.start().stream())
                .filter(start -> start.index() < rested.index())
                .toList();
        if (!starts.isEmpty()) {
            throw reason.in(run, starts, starts.size());
        }
    }

    private static List<Call> of(int call, List<Call> calls) {
        return calls.stream().filter(one -> one.number(0) == call).toList();
    }
}
