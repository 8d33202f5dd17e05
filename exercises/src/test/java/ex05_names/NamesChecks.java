package ex05_names;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.atMostOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.threadgrader.check.Assertions.assertThat;

import ex05_names.NamesScenario.Seen;
import java.util.List;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.ThreadFacts;

/** What ex05 asks for: the scenario reports what each thread is called, before it starts and while it runs. */
@Program(value = "ex05_names.Names", scenario = "ex05_names.NamesScenario")
class NamesChecks {
    /** So many the scenario asks for. */
    private static final int THREADS = 4;

    private static final Reason NOTHING_RETURNED = Reason.of(
                    "nothing-returned", "{0} returns no thread.", "{0} 没有返回线程。")
            .expecting("{0}(\"{1}\", task) returns a new Thread", "{0}(\"{1}\", task) 返回一个新的线程")
            .but("it returned null", "它返回了 null");

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off",
                    "Your class ends the whole program before the caller could start the threads.",
                    "你的类在调用者启动线程之前就结束了整个程序。")
            .expecting("all {0} calls come back", "{0} 次调用都返回")
            .but("{1} came back", "返回了 {1} 次");

    private static final Reason NEVER_RAN = Reason.of(
                    "task-never-ran",
                    "The thread that {0} returned was started, and its task did not run.",
                    "{0} 返回的线程启动了，但它的任务没有运行。")
            .expecting("the thread \"{1}\" runs its task when it is started", "线程“{1}”启动后运行它的任务")
            .but("nobody ran the task", "没有人运行这个任务");

    private static final Reason RAN_ELSEWHERE = Reason.of(
                    "task-ran-elsewhere",
                    "The task ran, but not in the thread that {0} returned.",
                    "任务运行了，但不是在 {0} 返回的线程里。")
            .expecting("the returned thread \"{1}\" itself runs the task", "由返回的线程“{1}”自己运行任务")
            .but("a thread called \"{2}\" ran it", "运行它的是名为“{2}”的线程");

    private static final Reason RAN_TWICE = Reason.of(
                    "task-ran-twice", "The task of one thread ran more than once.", "一个线程的任务运行了不止一次。")
            .expecting("the task of \"{1}\" runs once", "“{1}”的任务运行一次")
            .but("it ran {2} times", "它运行了 {2} 次");

    private static final Reason STARTED = Reason.of(
                    "returned-started",
                    "{0} starts the thread itself; that is for the caller to do.",
                    "{0} 自己启动了线程，启动应该由调用者来做。")
            .expecting("{0} returns a thread in the state NEW", "{0} 返回的线程处于 NEW 状态")
            .but("the thread \"{1}\" was in the state {2}", "线程“{1}”处于 {2} 状态");

    private static final Reason NO_SUBCLASS = Reason.of(
                    "no-subclass",
                    "namedSubclass returns an ordinary Thread, not an object of a subclass of your own.",
                    "namedSubclass 返回的是普通的 Thread，不是你自己的子类的对象。")
            .expecting("an object of a class of yours that extends Thread", "你写的、继承 Thread 的类的对象")
            .but("the thread \"{1}\" is a {2}", "线程“{1}”的类是 {2}");

    private static final Reason LATE = Reason.of(
                    "name-given-late",
                    "The thread gets its name only when it runs; it should bear it before it starts.",
                    "线程运行起来才得到名字，应该在启动之前就有。")
            .expecting("the thread that {0} returned is called \"{1}\" before it starts", "{0} 返回的线程在启动前就叫“{1}”")
            .but("it was called \"{2}\"", "它叫“{2}”");

    private static final Reason IGNORED = Reason.of(
                    "name-ignored", "The name does not reach the thread that {0} returns.", "名字没有传给 {0} 返回的线程。")
            .expecting("the thread is called \"{1}\"", "线程叫“{1}”")
            .but("it is called \"{2}\", a name that Java made up", "它叫“{2}”，这是 Java 编的名字");

    private static final Reason SAME_FOR_ALL = Reason.of(
                    "same-name-for-all",
                    "Two threads that should have different names are both called \"{2}\".",
                    "两个名字应该不同的线程都叫“{2}”。")
            .expecting("the thread is called \"{1}\", as was asked", "线程按要求叫“{1}”")
            .but("it is called \"{2}\", and another one is, too", "它叫“{2}”，另一个线程也叫这个");

    private static final Reason OTHER = Reason.of(
                    "other-name",
                    "The thread that {0} returns has another name than the one it was given.",
                    "{0} 返回的线程的名字和给它的不一样。")
            .expecting("the name as it was given, \"{1}\"", "原样使用给的名字“{1}”")
            .but("it is called \"{2}\"", "它叫“{2}”");

    private static final Reason MAIN_RENAMED = Reason.of(
                    "main-renamed", "Your methods rename the thread that calls them.", "你的方法把调用它的线程改了名。")
            .expecting("main is called \"{0}\" as before", "主线程还和以前一样叫“{0}”")
            .but("main is called \"{1}\"", "主线程叫“{1}”");

    @Check(id = "named-before-start", points = 40)
    void anUnstartedThreadBearsItsNameAlready(Run run) {
        List<Call> made = allRan(run);
        for (Call thread : made) {
            if (!thread.text(4).equals("NEW")) {
                throw STARTED.in(run, started(run, thread), method(thread), asked(thread), thread.text(4));
            }
            requireName(run, thread, made, thread.text(3));
            if (method(thread).equals("namedSubclass") && isOfTheJdk(thread.text(5))) {
                throw NO_SUBCLASS.in(run, made(run, thread), method(thread), asked(thread), thread.text(5));
            }
        }
    }

    @Check(id = "runs-once", points = 40)
    void eachTaskRunsOnceUnderTheSameName(Run run) {
        List<Call> made = allRan(run);
        Seen seen = replayed(run);
        for (Call thread : made) {
            RAN_TWICE.unless(
                    run,
                    () -> verify(seen, atMostOnce()).ran(eq(asked(thread)), anyString()),
                    method(thread),
                    asked(thread),
                    runsOf(run, thread).size());
            String name = runsOf(run, thread).get(0).text(1);
            requireName(run, thread, made, name);
            OTHER.unless(
                    run, () -> verify(seen).ran(asked(thread), asked(thread)), method(thread), asked(thread), name);
        }
    }

    @Check(id = "main-untouched", points = 20)
    void theCallersNameStaysAsItWas(Run run) {
        allRan(run);
        List<Call> mains = run.calls("mainIs");
        String before = mains.get(0).text(0);
        for (Call main : mains) {
            if (!main.text(0).equals(before)) {
                List<Event> renamed = run.main().facts().about(EventKind.THREAD_NAME);
                throw MAIN_RENAMED.in(run, renamed, before, main.text(0));
            }
        }
    }

    /** What was returned; without each task's run in its own thread nothing of the above means anything. */
    private static List<Call> allRan(Run run) {
        List<Call> made = run.calls("made");
        for (Call thread : made) {
            NOTHING_RETURNED.unless(thread.object(2) != 0, run, method(thread), asked(thread));
        }
        assertThat(run).endsWell();
        if (made.size() < THREADS) {
            throw CUT_OFF.in(run, run.timeline().all(EventKind.EXIT), THREADS, made.size());
        }
        Seen seen = replayed(run);
        for (Call thread : made) {
            NEVER_RAN.unless(
                    run,
                    () -> verify(seen, atLeastOnce()).ran(eq(asked(thread)), anyString()),
                    method(thread),
                    asked(thread));
            for (Call ran : runsOf(run, thread)) {
                if (ran.event().thread() != thread.object(2)) {
                    throw RAN_ELSEWHERE.in(run, List.of(ran.event()), method(thread), asked(thread), ran.text(1));
                }
            }
        }
        return made;
    }

    private static Seen replayed(Run run) {
        Seen seen = mock(Seen.class);
        run.replayOnto(seen);
        return seen;
    }

    /** Rejects for the reason why a thread has another name than it should. */
    private static void requireName(Run run, Call thread, List<Call> made, String name) {
        if (name.equals(asked(thread))) {
            return;
        }
        boolean inTime = thread.text(3).equals(name);
        boolean later = runsOf(run, thread).get(0).text(1).equals(asked(thread));
        boolean shared = made.stream()
                .anyMatch(other ->
                        !asked(other).equals(asked(thread)) && other.text(3).equals(name));
        Reason reason = inTime && later
                ? LATE
                : shared ? SAME_FOR_ALL : name.matches("Thread-\\d+") || name.isEmpty() ? IGNORED : OTHER;
        throw reason.in(run, made(run, thread), method(thread), asked(thread), name);
    }

    private static List<Call> runsOf(Run run, Call thread) {
        return run.calls("ran").stream()
                .filter(ran -> ran.text(0).equals(asked(thread)))
                .toList();
    }

    /** Where a thread was made, which says more to a student than where the scenario looked at it. */
    private static List<Event> made(Run run, Call thread) {
        return run.timeline().thread(thread.object(2)).flatMap(ThreadFacts::construction).stream()
                .map(Construction::event)
                .toList();
    }

    private static List<Event> started(Run run, Call thread) {
        return run.timeline().thread(thread.object(2)).flatMap(ThreadFacts::start).stream()
                .toList();
    }

    private static boolean isOfTheJdk(String type) {
        return type.startsWith("java.") || type.startsWith("jdk.");
    }

    private static String method(Call thread) {
        return thread.text(0);
    }

    private static String asked(Call thread) {
        return thread.text(1);
    }
}
