package ex06_arguments;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threadgrader.check.Check;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;

/** What ex06 asks for: each scenario makes threads with different arguments, looks at them, and starts them. */
@Program(value = "ex06_arguments.Arguments", scenario = "ex06_arguments.ArgumentsScenario")
class ArgumentsChecks {
    /** More numbers would be read by nobody. */
    private static final int MOST_NUMBERS = 12;

    private static final Reason NOTHING_RETURNED = Reason.of(
                    "nothing-returned", "make returns no thread.", "make 没有返回线程。")
            .expecting("make(..., \"{0}\", ...) returns a new Thread", "make(..., \"{0}\", ...) 返回一个新的线程")
            .but("it returned null", "它返回了 null");

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off",
                    "Your method ends the whole program before the caller could start the threads.",
                    "你的方法在调用者启动线程之前就结束了整个程序。")
            .expecting("each call of make comes back", "每次调用 make 都会返回")
            .but("the program was over before that", "还没返回程序就结束了");

    private static final Reason DAEMON_REFUSED = Reason.of(
                    "daemon-after-start",
                    "setDaemon comes after start, when it is too late: it throws IllegalThreadStateException.",
                    "setDaemon 写在 start 之后，已经太晚了：它抛出 IllegalThreadStateException。")
            .expecting("setDaemon before the thread starts", "在线程启动之前调用 setDaemon")
            .but("setDaemon was refused", "setDaemon 被拒绝了");

    private static final Reason NO_PREFIX = Reason.of(
                    "prefix-missing",
                    "The thread that make returned was started, and it printed no line with its prefix.",
                    "make 返回的线程启动了，但它没有打印出带它的前缀的行。")
            .expecting("the thread \"{0}\" itself prints lines that begin with \"{1}\"", "线程“{0}”自己打印以“{1}”开头的行")
            .but("{2}", "{3}");

    private static final Reason NUMBERS = Reason.of(
                    "other-numbers", "The thread does not count from 0 to max - 1.", "线程不是从 0 数到 max - 1。")
            .expecting("after \"{0}\" the numbers {1}", "“{0}”后面的数依次是 {1}")
            .but("the numbers {2}", "数是 {2}");

    private static final Reason NAME_LATE = Reason.of(
                    "name-given-late",
                    "The thread gets its name only when it runs; it should bear it before it starts.",
                    "线程运行起来才得到名字，应该在启动之前就有。")
            .expecting("the thread is called \"{0}\" before it starts", "线程在启动前就叫“{0}”")
            .but("it was called \"{1}\"", "它叫“{1}”");

    private static final Reason NAME_IGNORED = Reason.of(
                    "name-ignored", "The name does not reach the thread that make returns.", "名字没有传给 make 返回的线程。")
            .expecting("the thread is called \"{0}\"", "线程叫“{0}”")
            .but("it is called \"{1}\", a name that Java made up", "它叫“{1}”，这是 Java 编的名字");

    private static final Reason OTHER_NAME = Reason.of(
                    "other-name",
                    "The thread that make returns has another name than the one it was given.",
                    "make 返回的线程的名字和给它的不一样。")
            .expecting("the name as it was given, \"{0}\"", "原样使用给的名字“{0}”")
            .but("it is called \"{1}\"", "它叫“{1}”");

    private static final Reason WRONG_GROUP = Reason.of(
                    "wrong-group", "The thread is not in the group that was given to make.", "线程不在传给 make 的那个组里。")
            .expecting("the thread \"{0}\" is in the group it was given", "线程“{0}”在给定的组里")
            .but("it is in the group \"{1}\"", "它在组“{1}”里");

    private static final Reason NOT_THE_CALLERS = Reason.of(
                    "callers-group",
                    "The group was null, and the thread is not in the group of the thread that called make.",
                    "组是 null，线程却不在调用 make 的那个线程的组里。")
            .expecting("the thread \"{0}\" is in its caller''s group", "线程“{0}”在调用者的组里")
            .but("it is in the group \"{1}\"", "它在组“{1}”里");

    private static final Reason NO_DAEMON = Reason.of(
                    "daemon-not-set",
                    "A daemon was asked for, and the thread that make returned is none.",
                    "要的是守护线程，make 返回的线程却不是。")
            .expecting("the thread \"{0}\" is a daemon before it starts", "线程“{0}”在启动前就是守护线程")
            .but("isDaemon() is false", "isDaemon() 是 false");

    private static final Reason INHERITED = Reason.of(
                    "daemon-inherited",
                    "make was called by a daemon, and the new thread took the flag over from it, although false was asked for.",
                    "调用 make 的是守护线程，新线程继承了这个标志，可是要求的是 false。")
            .expecting("the thread \"{0}\" is no daemon", "线程“{0}”不是守护线程")
            .but("isDaemon() is true", "isDaemon() 是 true");

    private static final Reason DAEMON = Reason.of(
                    "daemon-unasked",
                    "No daemon was asked for, and the thread that make returned is one.",
                    "没有要守护线程，make 返回的线程却是守护线程。")
            .expecting("the thread \"{0}\" is no daemon", "线程“{0}”不是守护线程")
            .but("isDaemon() is true", "isDaemon() 是 true");

    private static final Reason STARTED = Reason.of(
                    "returned-started",
                    "make starts the thread itself; that is for the caller to do.",
                    "make 自己启动了线程，启动应该由调用者来做。")
            .expecting("make returns the thread \"{0}\" in the state NEW", "make 返回的线程“{0}”处于 NEW 状态")
            .but("it was in the state {1}", "它处于 {1} 状态");

    private static final Reason PRINTED_TOO_EARLY = Reason.of(
                    "printed-too-early",
                    "The lines of the thread are printed before the caller has started it.",
                    "调用者还没有启动线程，它的那些行就打印出来了。")
            .expecting("no line with \"{0}\" before start", "start 之前没有带“{0}”的行")
            .but("the line \"{1}\" came before", "“{1}”在那之前就出现了");

    @Check(id = "arguments-arrive", points = 40)
    void nameMaxAndPrefixArrive(Run run) {
        for (Made thread : allPrinted(run)) {
            requireName(thread);
            int max = (int) thread.asked().number(4);
            List<Integer> wanted = IntStream.range(0, max).boxed().toList();
            if (!thread.numbers().equals(wanted)) {
                List<Event> last = thread.lines().stream().map(Line::first).reduce((one, other) -> other).stream()
                        .toList();
                throw NUMBERS.in(run, last, thread.prefix(), shown(wanted), shown(thread.numbers()));
            }
        }
    }

    @Check(id = "group", points = 20, scenario = "ex06_arguments.GroupScenario")
    void theThreadIsInTheGroupThatWasAskedFor(Run run) {
        for (Made thread : allPrinted(run)) {
            boolean given = thread.asked().object(1) != 0;
            int wanted = thread.asked().object(given ? 1 : 2);
            if (thread.made().object(3) != wanted) {
                Reason reason = given ? WRONG_GROUP : NOT_THE_CALLERS;
                throw reason.in(
                        run, thread.place(), thread.name(), thread.made().text(4));
            }
        }
    }

    @Check(id = "daemon", points = 30, scenario = "ex06_arguments.DaemonScenario")
    void itIsADaemonOrNotAsAsked(Run run) {
        for (Made thread : allPrinted(run)) {
            boolean wanted = thread.asked().isTrue(3);
            if (thread.made().isTrue(5) != wanted) {
                boolean byDaemon = run.by(thread.asked().event())
                        .filter(caller -> caller.facts().daemon())
                        .isPresent();
                Reason reason = wanted ? NO_DAEMON : byDaemon ? INHERITED : DAEMON;
                throw reason.in(run, thread.place(), thread.name());
            }
        }
    }

    @Check(id = "unstarted", points = 10)
    void itIsReturnedUnstarted(Run run) {
        for (Made thread : allPrinted(run)) {
            String state = thread.made().text(2);
            if (!state.equals("NEW")) {
                List<Event> start =
                        thread.facts().flatMap(facts -> facts.start()).stream().toList();
                throw STARTED.in(run, start, thread.name(), state);
            }
            int starts = thread.starts().map(Event::index).orElse(Integer.MAX_VALUE);
            for (Line line : thread.linesOfAnybody()) {
                if (line.first().index() < starts) {
                    throw PRINTED_TOO_EARLY.in(run, List.of(line.first()), thread.prefix(), line.text());
                }
            }
        }
    }

    private static void requireName(Made thread) {
        String before = thread.made().text(1);
        if (before.equals(thread.name())) {
            return;
        }
        boolean later = thread.facts()
                .filter(facts -> facts.name().equals(thread.name()))
                .isPresent();
        boolean madeUp = before.matches("Thread-\\d+");
        Reason reason = later ? NAME_LATE : madeUp ? NAME_IGNORED : OTHER_NAME;
        throw reason.in(thread.run(), thread.place(), thread.name(), before);
    }

    /** What was returned; unless each thread printed a line with its own prefix, nothing of the above means anything. */
    private static List<Made> allPrinted(Run run) {
        List<Made> all = Made.in(run);
        for (Made thread : all) {
            NOTHING_RETURNED.unless(thread.isThere(), run, thread.name());
        }
        List<Event> refused = run.timeline().all(EventKind.DAEMON_REFUSED);
        if (!refused.isEmpty()) {
            throw DAEMON_REFUSED.in(run, refused);
        }
        assertThat(run).endsWell();
        if (run.calls("over").isEmpty() || all.size() < run.calls("asked").size()) {
            throw CUT_OFF.in(run, run.timeline().all(EventKind.EXIT));
        }
        for (Made thread : all) {
            if (thread.lines().isEmpty()) {
                List<Event> others = thread.linesOfAnybody().stream()
                        .map(Line::first)
                        .limit(1)
                        .toList();
                throw others.isEmpty()
                        ? NO_PREFIX.in(run, thread.place(), thread.name(), thread.prefix(), "nobody did", "没有人打印")
                        : NO_PREFIX.in(run, others, thread.name(), thread.prefix(), "another thread did", "打印的是别的线程");
            }
        }
        return all;
    }

    private static String shown(List<Integer> numbers) {
        String some = numbers.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "-" : numbers.size() > MOST_NUMBERS ? some + ", …" : some;
    }
}
