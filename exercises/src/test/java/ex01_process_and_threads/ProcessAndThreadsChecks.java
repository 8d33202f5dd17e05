package ex01_process_and_threads;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Inconclusive;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.weave.FieldSite;

/**
 * What ex01 asks for: who a process and its threads are, and what each of them shares. Whether the student's method waits for
 * its threads is asked by holding them; the other process never ends by luck before somebody waits for it.
 */
@Program(value = "ex01_process_and_threads.ProcessAndThreads", scenario = "ex01_process_and_threads.WhoScenario")
class ProcessAndThreadsChecks {
    private static final int THREADS = 3;
    private static final int LONGEST_COMMAND = 50;

    /** Of {@link EventKind#PROCESS_REFUSED}. */
    private static final int BY_THE_MACHINE = 1;

    private static final Pattern LINE = Pattern.compile("\\s*pid\\s*=\\s*(.*?)\\s*[,;]?\\s+thread\\s*=\\s*(.*?)\\s*");

    private static final Reason FORMAT = Reason.of(
                    "who-format",
                    "The line is not put together as asked: pid=, the number, a blank, thread=, the name.",
                    "这一行没有按要求拼成：pid=、编号、空格、thread=、名字。")
            .expecting("a line such as \"pid={0} thread={1}\"", "像 “pid={0} thread={1}” 这样的一行")
            .but("\"{2}\"", "“{2}”");

    private static final Reason WRONG_PID = Reason.of(
                    "wrong-pid",
                    "The number after pid= is not that of this process: ask ProcessHandle.current().pid().",
                    "pid= 后面不是这个进程的编号：请用 ProcessHandle.current().pid() 去问。")
            .expecting("pid={0}, the process that all these threads belong to", "pid={0}，也就是这些线程所在的进程")
            .but("pid={1}", "pid={1}");

    private static final Reason FIXED_NAME = Reason.of(
                    "hard-coded-name",
                    "whoAmI does not say the name of the thread that calls it: ask Thread.currentThread().getName() in that line.",
                    "whoAmI 说的不是调用它的那个线程的名字：请在这一行里用 Thread.currentThread().getName() 去问。")
            .expecting("thread={0}", "thread={0}")
            .but("thread={1}", "thread={1}");

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off", "Your method ends the whole program instead of returning.", "你的方法没有返回，而是结束了整个程序。")
            .expecting("the method comes back", "方法会返回")
            .but("the program was over before that", "还没返回程序就结束了");

    private static final Reason RUN_CALLED = Reason.of(
                    "run-for-start",
                    "run() was called where start() was meant: the work was done by the caller itself, and there is no new thread.",
                    "该调用 start() 的地方调用了 run()：活是调用者自己干的，并没有新线程。")
            .expecting("{0,choice,1#a new thread|2#two new threads}", "{0} 个新线程")
            .but("{1,choice,0#none was started|1#one was started}", "启动了 {1} 个");

    private static final Reason NOT_STARTED = Reason.of(
                    "never-started",
                    "Too few new threads were started: make a Thread and call start() on it.",
                    "启动的新线程不够：要创建 Thread，再对它调用 start()。")
            .expecting("{0,choice,1#a new thread|2#two new threads}", "{0} 个新线程")
            .but("{1,choice,0#none was started|1#one was started}", "启动了 {1} 个");

    private static final Reason NOT_AWAITED = Reason.of(
                    "threads-not-awaited",
                    "The method does not wait for its threads: it came back while one of them was still at work.",
                    "方法没有等它的线程：有一个线程还在干活，它就返回了。")
            .expecting("{0} comes back after its threads have done their work", "{0} 在它的线程做完之后才返回")
            .but("it came back before", "它提前返回了");

    private static final Reason NOT_THREE = Reason.of(
                    "not-three-lines",
                    "threeThreads is to return three lines: the caller''s own and one of each new thread.",
                    "threeThreads 应当返回三行：调用者自己的一行，加上每个新线程的一行。")
            .expecting("a list of three lines", "三行的列表")
            .but("{0,choice,-1#null|0#an empty list|1#one line|1<{0} lines}", "{0,choice,-1#null|0#空列表|1#{0} 行}");

    private static final Reason LINES_KEPT = Reason.of(
                    "lines-kept",
                    "threeThreads was called twice, and the second list still holds the lines of the first call: what one call leaves in a static field is there for the next one.",
                    "threeThreads 被调用了两次，第二次的列表里还留着第一次的行：一次调用留在 static 字段里的东西，下一次调用时还在。")
            .expecting("a list of three lines each time", "每次都是三行的列表")
            .but("{0} lines the second time", "第二次是 {0} 行");

    private static final Reason NOT_FIRST = Reason.of(
                    "caller-not-first",
                    "The caller''s line is to come first: call whoAmI yourself before the threads add theirs.",
                    "调用者自己的那一行应当排在最前面：先自己调用 whoAmI，再让线程加上它们的行。")
            .expecting("thread=main in the first line", "第一行是 thread=main")
            .but("thread={0}", "thread={0}");

    private static final Reason NAMES_EQUAL = Reason.of(
                    "names-equal",
                    "Three threads, but not three names: two of the lines are of the same thread, or of two that you gave one name.",
                    "三个线程，却没有三个名字：有两行来自同一个线程，或者两个线程被你取了同一个名字。")
            .expecting("three different names", "三个不同的名字")
            .but("{0}", "{0}");

    private static final Reason NAME_OF_NOBODY = Reason.of(
                    "line-of-nobody",
                    "A line names a thread that threeThreads has not started: each line must come from a new thread itself.",
                    "有一行里的名字不是 threeThreads 启动的线程：每一行都要由新线程自己来说。")
            .expecting("the names of two threads that you started: {0}", "你启动的两个线程的名字：{0}")
            .but("thread={1}", "thread={1}");

    private static final Reason BY_CALLER = Reason.of(
                    "added-by-caller",
                    "The counter was changed, but by the thread that called your method: a new thread is to call c.add().",
                    "计数器变了，但改它的是调用你的方法的那个线程：应当由新线程调用 c.add()。")
            .expecting("a new thread adds to the counter", "新线程给计数器加一")
            .but("main did it itself", "是主线程自己加的");

    private static final Reason UNCHANGED = Reason.of(
                    "counter-unchanged",
                    "A new thread ran, but the counter that you were given has not changed: call add() on that very object.",
                    "新线程运行了，可是交给你的那个计数器没有变：要对那个对象本身调用 add()。")
            .expecting("a value other than {0}", "不再是 {0}")
            .but("still {0}", "还是 {0}");

    private static final Reason OLD_VALUE = Reason.of(
                    "old-value-returned",
                    "The counter has changed, but you return another value than it has now: read it after the thread has ended.",
                    "计数器变了，你返回的却不是它现在的值：要等线程结束之后再读。")
            .expecting("{0}, the counter''s value after the thread''s end", "{0}，也就是线程结束后计数器的值")
            .but("{1}", "{1}");

    private static final Reason OTHER_COMMAND = Reason.of(
                    "other-command",
                    "Another command was to be started than the one that you were given: hand the list on as it is.",
                    "要启动的不是交给你的那个命令：请把列表原样传下去。")
            .expecting("exactly the command that was given", "正好是交给你的命令")
            .but("{0}", "{0}");

    private static final Reason NO_PROCESS = Reason.of(
                    "process-not-started",
                    "No other process was started: new ProcessBuilder(command) only prepares it, start() does it.",
                    "没有启动另一个进程：new ProcessBuilder(command) 只是准备，start() 才会启动。")
            .expecting("the command runs as a process of its own", "命令作为单独的进程运行")
            .but("no process was started", "没有启动进程");

    private static final Reason TWO_PROCESSES = Reason.of(
                    "process-twice", "The command was started more than once.", "命令被启动了不止一次。")
            .expecting("one process", "一个进程")
            .but("{0} processes", "{0} 个进程");

    private static final Reason CHANGED_HERE = Reason.of(
                    "counter-changed-here",
                    "The counter of this process has changed. The other process cannot have done that: it has memory of its own. You did.",
                    "这个进程里的计数器变了。另一个进程做不到这一点，它有自己的内存；是你自己改的。")
            .expecting("your counter still shows {0}", "你的计数器还是 {0}")
            .but("it shows {1}", "它是 {1}");

    private static final Reason EXIT_CODE = Reason.of(
                    "exit-code-returned",
                    "You return the other process''s exit code. It says how that process ended, not what your counter shows.",
                    "你返回的是另一个进程的退出码。它说明那个进程是怎么结束的，不是你的计数器的值。")
            .expecting("{0}, the value of your counter", "{0}，也就是你的计数器的值")
            .but("{1}", "{1}");

    private static final Reason OTHER_VALUE = Reason.of(
                    "other-value-returned",
                    "You return another value than your counter has. What the other process adds, it adds to its own copy.",
                    "你返回的不是你的计数器的值。另一个进程加的是它自己的那一份。")
            .expecting("{0}, the value of your counter", "{0}，也就是你的计数器的值")
            .but("{1}", "{1}");

    private static final Reason PROCESS_NOT_AWAITED = Reason.of(
                    "process-not-awaited",
                    "Your method returned without having waited for the other process''s end: a pause, or the end of its output, is not its end.",
                    "你的方法没有等到另一个进程结束就返回了：睡一会儿不算等待，它的输出完了也不等于它结束了。")
            .expecting(
                    "waitFor(), onExit().join() or the like before the return", "返回之前有 waitFor()、onExit().join() 之类的等待")
            .but("it came back without", "没有等就返回了");

    private static final Reason DESTROYED = Reason.of(
                    "process-destroyed",
                    "You ended the other process by force instead of waiting for its own end.",
                    "你强行结束了另一个进程，而不是等它自己结束。")
            .expecting("the process comes to its own end", "进程自己结束")
            .but("it was destroyed", "它被强行结束了");

    private record Who(String pid, String thread, Call call) {}

    /**
     * One of several calls of a method, and what happened from its begin up to that of the next.
     *
     * @param number counted from 0
     */
    private record Turn(Run run, int number) {
        static List<Turn> all(Run run, int calls) {
            return IntStream.range(0, calls)
                    .mapToObj(number -> new Turn(run, number))
                    .toList();
        }

        boolean holds(Event event) {
            List<Call> asked = run.calls("asked");
            return event.index() > asked.get(number).event().index()
                    && (number + 1 == asked.size()
                            || event.index() < asked.get(number + 1).event().index());
        }

        /** What was reported when the method had come back. */
        Call back(String method) {
            return requireCall(run, method, number);
        }
    }

    @Check(id = "same-pid", points = 20)
    void everyThreadNamesTheSameProcess(Run run) {
        requireOver(run);
        String pid = run.calls("pid").get(0).text(0);
        for (Call call : run.calls("who")) {
            Who who = who(run, call, 0, pid, call.text(1));
            if (!who.thread.equals(call.text(1))) {
                throw FIXED_NAME.in(run, List.of(call.event()), call.text(1), who.thread);
            }
        }
        for (Call call : run.calls("line")) {
            who(run, call, 1, pid, "...");
        }
    }

    @Check(id = "three-identities", points = 30)
    void threeThreadsHaveThreeNames(Experiments experiments) {
        Run run = experiments.run0();
        requireOver(run);
        List<Turn> turns = Turn.all(run, WhoScenario.CALLS);
        turns.forEach(turn -> requireThreeAwaited(experiments, turn));
        turns.forEach(ProcessAndThreadsChecks::requireThree);
        // its threads may have ended before the method comes to wait for them
        experiments.endsBeforeWaits().forEach(ProcessAndThreadsChecks::requireOver);
    }

    private static void requireThreeAwaited(Experiments experiments, Turn turn) {
        List<Worker> workers = startedBefore(turn.run(), turn.back("listed"));
        if (workers.size() < 2) {
            requireControl(turn.run());
        }
        workers.stream()
                .filter(worker -> worker.facts().start().filter(turn::holds).isPresent())
                .forEach(worker ->
                        requireAwaited(experiments.holding(worker).atItsFirstEvent(), turn, "listed", "threeThreads"));
    }

    private static void requireThree(Turn turn) {
        Run run = turn.run();
        Call listed = turn.back("listed");
        List<Worker> workers = startedBefore(run, listed);
        int size = (int) listed.number(0);
        if (workers.isEmpty() || size != THREADS) {
            requireStarted(run, workers, 2);
            throw (turn.number() > 0 && size > THREADS ? LINES_KEPT : NOT_THREE).in(run, List.of(listed.event()), size);
        }
        List<Who> lines = run.calls("line").stream()
                .filter(line -> turn.holds(line.event()))
                .map(call -> who(run, call, 1, "", "..."))
                .toList();
        String caller = lines.get(0).thread;
        String main = run.main().facts().name();
        Set<String> known = names(workers);
        if (!caller.equals(main) && !known.contains(caller)) {
            throw FIXED_NAME.in(run, List.of(lines.get(0).call.event()), main, caller);
        }
        if (!caller.equals(main)) {
            throw NOT_FIRST.in(run, List.of(lines.get(0).call.event()), caller);
        }
        List<String> names = lines.stream().map(Who::thread).toList();
        NAMES_EQUAL.unless(new HashSet<>(names).size() == THREADS, run, shown(names));
        for (Who line : lines.subList(1, THREADS)) {
            if (!known.contains(line.thread)) {
                throw NAME_OF_NOBODY.in(run, List.of(line.call.event()), shown(List.copyOf(known)), line.thread);
            }
        }
        requireStarted(run, workers, 2);
        assertThat(run).hasNoDataRace();
    }

    @Check(id = "thread-shares-memory", points = 20, scenario = "ex01_process_and_threads.ThreadScenario")
    void aThreadAddsToTheCallersCounter(Experiments experiments) {
        Run run = experiments.run0();
        List<Turn> turns = Turn.all(run, ThreadScenario.CALLS);
        turns.forEach(turn -> requireAdded(experiments, turn));
        assertThat(run).hasNoDataRace();
        turns.forEach(ProcessAndThreadsChecks::requireNewValue);
        // the thread may have ended before the method comes to wait for it
        experiments.endsBeforeWaits().forEach(ended -> requireCall(ended, "added", ThreadScenario.CALLS - 1));
    }

    /** A new thread added to the counter, and the method waited for that. */
    private static void requireAdded(Experiments experiments, Turn turn) {
        Run run = turn.run();
        Call added = turn.back("added");
        List<Event> writes = writes(turn);
        List<Event> byWorkers = writes.stream()
                .filter(write -> write.thread() != ThreadFacts.MAIN_ID)
                .toList();
        if (byWorkers.isEmpty()) {
            requireControl(run);
            if (!writes.isEmpty() && added.number(1) != run.input(0, ThreadScenario.BEFORE)) {
                List<Event> called = run.timeline().all(EventKind.RUN_CALLED);
                throw called.isEmpty() ? BY_CALLER.in(run, List.of(writes.get(0))) : RUN_CALLED.in(run, called, 1, 0);
            }
            requireStarted(run, startedBefore(run, added), 1);
            throw UNCHANGED.in(run, List.of(added.event()), run.input(0, ThreadScenario.BEFORE));
        }
        Event first = byWorkers.get(0);
        run.by(first)
                .filter(Worker.class::isInstance)
                .map(Worker.class::cast)
                .ifPresent(worker ->
                        requireAwaited(experiments.holding(worker).before(first), turn, "added", "addInThread"));
        if (added.number(1) == run.input(0, ThreadScenario.BEFORE)) {
            throw UNCHANGED.in(run, List.of(added.event()), run.input(0, ThreadScenario.BEFORE));
        }
    }

    private static void requireNewValue(Turn turn) {
        Call added = turn.back("added");
        if (added.number(0) != added.number(1)) {
            throw OLD_VALUE.in(turn.run(), List.of(added.event()), added.number(1), added.number(0));
        }
    }

    @Check(id = "process-apart", points = 20, scenario = "ex01_process_and_threads.ProcessScenario")
    void aProcessHasMemoryOfItsOwn(Run run) {
        Turn.all(run, run.input(2, ProcessScenario.CALLS)).forEach(ProcessAndThreadsChecks::requireApart);
    }

    private static void requireApart(Turn turn) {
        Run run = turn.run();
        List<Event> started = requireProcess(turn);
        if (started.size() > 1) {
            throw TWO_PROCESSES.in(run, started, started.size());
        }
        Call added = turn.back("added");
        if (added.number(1) != run.input(0, ProcessScenario.BEFORE)) {
            throw CHANGED_HERE.in(run, writes(turn), run.input(0, ProcessScenario.BEFORE), added.number(1));
        }
        if (added.number(0) != run.input(0, ProcessScenario.BEFORE)) {
            Reason reason = added.number(0) == run.input(1, ProcessScenario.STATUS) ? EXIT_CODE : OTHER_VALUE;
            throw reason.in(run, List.of(added.event()), run.input(0, ProcessScenario.BEFORE), added.number(0));
        }
    }

    @Check(id = "process-awaited", points = 10, scenario = "ex01_process_and_threads.ProcessScenario")
    void theProcessesEndIsAwaited(Run run) {
        Turn.all(run, run.input(2, ProcessScenario.CALLS)).forEach(ProcessAndThreadsChecks::requireEndAwaited);
    }

    private static void requireEndAwaited(Turn turn) {
        Run run = turn.run();
        List<Event> started = requireProcess(turn);
        Event returned = turn.back("added").event();
        List<Event> destroyed = run.timeline().all(EventKind.PROCESS_DESTROYED);
        if (!destroyed.isEmpty()) {
            throw DESTROYED.in(run, destroyed);
        }
        for (Event start : started) {
            boolean awaited = run.timeline().all(EventKind.PROCESS_ENDED).stream()
                    .anyMatch(seen ->
                            seen.object() == start.object() && run.timeline().happensBefore(seen, returned));
            if (!awaited) {
                throw PROCESS_NOT_AWAITED.in(run, List.of(start, returned));
            }
        }
    }

    /** The parts of a line; an empty number asks for any. */
    private static Who who(Run run, Call call, int place, String pid, String thread) {
        String line = call.text(place);
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw FORMAT.in(run, List.of(call.event()), pid.isEmpty() ? "1234" : pid, thread, line);
        }
        if (!pid.isEmpty() && !parts.group(1).equals(pid)) {
            throw WRONG_PID.in(run, List.of(call.event()), pid, parts.group(1));
        }
        return new Who(parts.group(1), parts.group(2), call);
    }

    private static void requireOver(Run run) {
        requireCall(run, "over", 0);
    }

    /** It came to this report, by its number from 0. */
    private static Call requireCall(Run run, String method, int number) {
        List<Call> calls = run.calls(method);
        if (number >= calls.size()) {
            assertThat(run).endsWell();
            throw CUT_OFF.in(run, run.timeline().all(EventKind.EXIT));
        }
        return calls.get(number);
    }

    /** The workers that were started before the method came back: in this call of it, or in one before. */
    private static List<Worker> startedBefore(Run run, Call back) {
        return run.workers().stream()
                .filter(worker -> worker.facts()
                        .start()
                        .filter(start -> start.index() < back.event().index())
                        .isPresent())
                .toList();
    }

    /** Threads of the JDK's own fork/join pools start unseen: that none was seen does not mean that there is none. */
    private static void requireControl(Run run) {
        if (run.timeline().first(EventKind.CONTROL_RELEASED).isPresent()) {
            throw Inconclusive.because(
                    "the threads of a ForkJoinPool, and of its common pool, can't be followed here: use Thread or another executor",
                    "ForkJoinPool（包括公共池）的线程在这里无法跟踪：请改用 Thread 或别的执行器");
        }
    }

    private static void requireStarted(Run run, List<Worker> workers, int wanted) {
        if (workers.size() < wanted) {
            List<Event> called = run.timeline().all(EventKind.RUN_CALLED);
            throw (called.isEmpty() ? NOT_STARTED : RUN_CALLED).in(run, called, wanted, workers.size());
        }
    }

    /** However long the worker is held, the method does not come back. */
    private static void requireAwaited(Run held, Turn turn, String back, String method) {
        if (held.timeline().first(EventKind.HELD).isEmpty()) {
            return;
        }
        assertThat(held).reportedNoneWhileHeld(held.calls(back).stream().skip(turn.number()), NOT_AWAITED, method);
    }

    private static Set<String> names(List<Worker> workers) {
        Set<String> names = new TreeSet<>();
        workers.forEach(worker -> worker.facts().names().forEach(naming -> names.add(naming.name())));
        return names;
    }

    private static List<Event> requireProcess(Turn turn) {
        Run run = turn.run();
        requireCall(run, "asked", turn.number());
        List<Event> refused = run.timeline().all(EventKind.PROCESS_REFUSED);
        List<Event> started = run.timeline().all(EventKind.PROCESS_START).stream()
                .filter(turn::holds)
                .toList();
        if (refused.stream().anyMatch(event -> event.value() == BY_THE_MACHINE)) {
            throw Inconclusive.because(
                    "the machine could not start another process (memory, or a limit): try again when it is less busy",
                    "机器没能再启动一个进程（内存不足，或者有限制）：等它不太忙的时候再试");
        }
        // who starts very many is refused at last, with the right command
        if (!refused.isEmpty() && started.size() < 2) {
            throw OTHER_COMMAND.in(
                    run, refused.subList(0, 1), shortened(refused.get(0).text()));
        }
        if (started.isEmpty()) {
            turn.back("added");
            throw NO_PROCESS.in(run, List.of());
        }
        return started;
    }

    /** What was written to the counter that the method was called with, from then on. */
    private static List<Event> writes(Turn turn) {
        Run run = turn.run();
        List<FieldSite> fields = run.timeline().woven().fields();
        Call asked = requireCall(run, "asked", turn.number());
        return run.timeline().events().stream()
                .filter(event -> event.index() > asked.event().index() && event.object() == asked.object(0))
                .filter(event -> event.kind() == EventKind.WRITE || event.kind() == EventKind.VOLATILE_WRITE)
                .filter(event -> event.value() >= 0 && event.value() < fields.size())
                .filter(event -> fields.get((int) event.value()).name().endsWith("value"))
                .toList();
    }

    private static String shortened(String command) {
        return command.length() > LONGEST_COMMAND ? command.substring(0, LONGEST_COMMAND) + "..." : command;
    }

    private static String shown(List<String> names) {
        return String.join(", ", names);
    }
}
