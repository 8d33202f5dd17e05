package ex07_census;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.LiveRun;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/**
 * What ex07 asks for. While a census is taken all threads but the caller wait, at a latch of the scenario or at a gate of the
 * judge, so that who is alive is a fact in every run.
 */
@Program(value = "ex07_census.Census", scenario = "ex07_census.GateScenario")
class CensusChecks {
    private static final int WORKERS = 2;

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off", "Your method ends the whole program instead of returning.", "你的方法没有返回，而是结束了整个程序。")
            .expecting("each call of liveNames and liveCount comes back", "每次调用 liveNames 和 liveCount 都会返回")
            .but("the program was over before that", "还没返回程序就结束了");

    private static final Reason NO_LIST = Reason.of(
                    "no-list-returned", "liveNames returns no list.", "liveNames 没有返回列表。")
            .expecting("liveNames() returns a list of names", "liveNames() 返回名字的列表")
            .but("it returned null", "它返回了 null");

    private static final Reason NULL_LISTED = Reason.of(
                    "null-listed",
                    "The list contains null: the part of the array that nobody filled.",
                    "列表里有 null：那是数组里没有填过的部分。")
            .expecting("each entry is the name of a live thread", "每一项都是一个活着的线程的名字")
            .but("{0} entries are null", "有 {0} 项是 null");

    private static final Reason NOT_ALIVE = Reason.of(
                    "not-alive-listed", "A thread is listed that is not alive.", "列出了一个没有活着的线程。")
            .expecting("only threads that have been started and have not ended", "只有已经启动、还没有结束的线程")
            .but("\"{0}\" is listed, too", "“{0}”也在列表里");

    private static final Reason OTHER_GROUP = Reason.of(
                    "other-group-listed",
                    "A thread is listed that is neither in the group of the caller nor in a group below it.",
                    "列出的一个线程既不在调用者的组里，也不在它下面的组里。")
            .expecting(
                    "called by \"{0}\": only threads of the group \"{1}\" and of the groups below it",
                    "由“{0}”调用：只有组“{1}”和它下面各组的线程")
            .but("\"{2}\" is listed, too", "“{2}”也在列表里");

    private static final Reason SAME_NAMED_GROUP = Reason.of(
                    "other-group-listed",
                    "A thread is listed whose group only bears the same name as the caller''s. Compare the groups themselves, not their names.",
                    "列出的一个线程，它的组只是和调用者的组同名。要比较组本身，不要比较组的名字。")
            .expecting(
                    "called by \"{0}\": only threads of the caller''s own group \"{1}\" and of the groups below it",
                    "由“{0}”调用：只有调用者自己的组“{1}”和它下面各组的线程")
            .but("\"{2}\", in another group \"{1}\", is listed, too", "另一个组“{1}”里的“{2}”也在列表里");

    private static final Reason NO_NAME = Reason.of(
                    "not-the-name", "An entry of the list is not the name of a thread.", "列表里有一项不是线程的名字。")
            .expecting("each entry is what getName() of a live thread says", "每一项都是活着的线程的 getName() 返回的名字")
            .but("\"{0}\"", "“{0}”");

    private static final Reason LISTED_TWICE = Reason.of(
                    "listed-twice", "A thread is listed more than once.", "同一个线程列出了不止一次。")
            .expecting("\"{0}\" as often as there are live threads of that name: {1}", "“{0}”出现的次数等于叫这个名字的活着的线程数：{1}")
            .but("{2} times", "出现了 {2} 次");

    private static final Reason CALLER_MISSING = Reason.of(
                    "caller-missing",
                    "The thread that calls liveNames is alive, too, and it is not in the list.",
                    "调用 liveNames 的线程自己也活着，却不在列表里。")
            .expecting("\"{0}\", the caller, is listed", "调用者“{0}”在列表里")
            .but("it is not", "它不在");

    private static final Reason ONE_FOR_TWO = Reason.of(
                    "equal-names-once",
                    "Two live threads bear the same name, and the list has it only once.",
                    "两个活着的线程同名，列表里这个名字却只有一个。")
            .expecting("\"{0}\" once for each thread of that name: {1} times", "每个叫“{0}”的线程各有一项：共 {1} 次")
            .but("{2} time", "出现了 {2} 次");

    private static final Reason SUBGROUPS = Reason.of(
                    "subgroups-forgotten",
                    "The threads of the groups below the caller''s group are missing.",
                    "调用者所在组下面各组的线程没有列出来。")
            .expecting("the threads of the group \"{0}\" and of all groups below it", "组“{0}”和它下面所有组的线程")
            .but("\"{1}\", in a group below, is not listed", "“{1}”在下面的组里，没有列出来");

    private static final Reason ARRAY = Reason.of(
                    "array-too-small",
                    "The array is too small: enumerate leaves out in silence what does not fit in.",
                    "数组太小：放不下的线程，enumerate 会悄悄地漏掉。")
            .expecting("{0} names, one for each live thread", "{0} 个名字，每个活着的线程一个")
            .but("{1}", "{1} 个");

    private static final Reason MISSING = Reason.of(
                    "names-missing", "A live thread of the group is not in the list.", "组里一个活着的线程不在列表里。")
            .expecting("called by \"{0}\": \"{1}\" is listed", "由“{0}”调用：“{1}”在列表里")
            .but("the list has {2} of {3} names", "{3} 个名字里列出了 {2} 个");

    private static final Reason COUNT = Reason.of(
                    "count-not-size", "liveCount and liveNames do not agree.", "liveCount 和 liveNames 对不上。")
            .expecting("liveCount() is {0}, the size of the list", "liveCount() 是 {0}，也就是列表的大小")
            .but("{1}", "是 {1}");

    private static final Reason COUNT_WITHOUT_SUBGROUPS = Reason.of(
                    "subgroups-forgotten",
                    "liveCount leaves out the threads of the groups below the caller''s group; liveNames has them.",
                    "liveCount 漏掉了调用者所在组下面各组的线程；liveNames 里有它们。")
            .expecting("liveCount() is {0}, the size of the list", "liveCount() 是 {0}，也就是列表的大小")
            .but("{1}, the threads right in the group \"{2}\"", "是 {1}，也就是直接在组“{2}”里的线程数");

    private static final Reason COUNT_KEPT = Reason.of(
                    "not-looked-anew",
                    "liveCount answers what an earlier look has found. Look anew in each call.",
                    "liveCount 回答的是以前某一次看到的。每次调用都要重新看。")
            .expecting("liveCount() is {0}, the size of the list", "liveCount() 是 {0}，也就是列表的大小")
            .but("{1}, as many as there were before", "是 {1}，以前才是这么多");

    private static final Reason COUNT_FIXED = Reason.of(
                    "not-looked-anew",
                    "liveCount gives the same answer each time, however many threads are alive. Look anew in each call.",
                    "不管有多少线程活着，liveCount 每次的回答都一样。每次调用都要重新看。")
            .expecting("liveCount() is {0}, the size of the list", "liveCount() 是 {0}，也就是列表的大小")
            .but("{1}, this time as each time", "是 {1}，每次都是");

    private static final Reason LIST_KEPT = Reason.of(
                    "not-looked-anew",
                    "liveNames gives the list of an earlier call once more, without a new look. Threads come and go: look anew in each call.",
                    "liveNames 没有重新看，又给出了以前某次调用的列表。线程来来去去：每次调用都要重新看。")
            .expecting("called by \"{0}\": the threads that are alive now", "由“{0}”调用：现在活着的线程")
            .but("the same {1} names as before", "还是以前那 {1} 个名字");

    private static final Reason WORKER_MISSING = Reason.of(
                    "names-missing",
                    "A worker is at work, that is alive, and it is not in the list.",
                    "一个工作线程正在干活，也就是活着，却不在列表里。")
            .expecting("\"{0}\" is listed while it is held at its gate", "“{0}”停在关口的时候在列表里")
            .but("it is not", "它不在");

    private static final Reason DIFFERENCE = Reason.of(
                    "difference-wrong",
                    "Two more threads are alive, and the count is not two more.",
                    "多了两个活着的线程，计数却没有多二。")
            .expecting(
                    "liveCount() is {0} while two workers are held at their gates, {1} before",
                    "两个工作线程停在关口时 liveCount() 是 {0}，之前是 {1}")
            .but("{2}", "是 {2}");

    private static final Reason WAITS = Reason.of(
                    "census-waits", "Your method waits for other threads before it answers.", "你的方法先等别的线程，才给出答案。")
            .expecting("the census is taken while the workers are held at their gates", "两个工作线程还停在关口，普查就做完了")
            .but("it was over only after they had gone on", "它们继续走了之后才做完");

    private static final Reason WAITS_FOR_EVER = Reason.of(
                    "census-waits",
                    "Your method waits for threads that go on only when it has answered.",
                    "你的方法在等别的线程，而那些线程要等它给出答案才会继续。")
            .expecting("called by \"{0}\", it answers while the other threads wait", "由“{0}”调用，其他线程还在等待时就给出答案")
            .but("\"{0}\" waits for ever", "“{0}”永远等下去");

    private static final Reason NOT_BACK = Reason.of(
                    "not-back", "The workers have ended, and the count has not gone back.", "工作线程已经结束，计数却没有退回去。")
            .expecting("liveCount() is {0} again, as before the workers", "liveCount() 又是 {0}，和工作线程启动之前一样")
            .but("{1}", "是 {1}");

    @Check(id = "names", points = 40, scenario = "ex07_census.CastScenario")
    void theNamesOfAllLiveThreadsOfTheGroup(Run run) {
        requireNames(run);
    }

    @Check(id = "size", points = 10, scenario = "ex07_census.CastScenario")
    void theCountIsTheSizeOfTheList(Run run) {
        List<Look> looks = requireNames(run);
        List<Look> wrong = looks.stream()
                .filter(look -> look.count() != look.names().size())
                .toList();
        if (!wrong.isEmpty()) {
            throw miscounted(wrong, looks);
        }
    }

    /** The lists are right, so where the numbers come from says what is wrong with them. */
    private static AssertionError miscounted(List<Look> wrong, List<Look> looks) {
        Look first = wrong.get(0);
        if (looks.stream().allMatch(look -> look.count() == first.count())) {
            return COUNT_FIXED.in(first.run(), counted(first), first.names().size(), first.count());
        }
        if (looks.stream().allMatch(CensusChecks::countsRightInTheGroup)) {
            String group = Population.at(first).group();
            return COUNT_WITHOUT_SUBGROUPS.in(
                    first.run(), counted(first), first.names().size(), first.count(), group);
        }
        // What the very first call answers cannot be kept.
        List<Look> later = wrong.stream().filter(look -> look != looks.get(0)).toList();
        if (!later.isEmpty() && later.stream().allMatch(look -> countsAsBefore(look, looks))) {
            Look kept = later.get(0);
            return COUNT_KEPT.in(kept.run(), counted(kept), kept.names().size(), kept.count());
        }
        return COUNT.in(first.run(), counted(first), first.names().size(), first.count());
    }

    private static boolean countsRightInTheGroup(Look look) {
        return look.count() == Population.at(look).namesRightInTheGroup().size();
    }

    private static boolean countsAsBefore(Look look, List<Look> looks) {
        return looks.subList(0, looks.indexOf(look)).stream()
                .anyMatch(earlier -> earlier.names().size() == look.count());
    }

    @Check(id = "difference", points = 30)
    void whileTwoWorkersLiveItIsTwoMore(Run free, LiveRun live) {
        requireDifference(free, live);
    }

    @Check(id = "back", points = 20)
    void afterTheirEndItIsBack(Run free, LiveRun live) {
        List<Look> looks = requireDifference(free, live);
        Look before = looks.get(0);
        Look after = looks.get(2);
        for (String worker : List.of("ant", "bee")) {
            if (after.names().contains(worker)) {
                throw NOT_ALIVE.in(after.run(), looked(after), worker);
            }
        }
        if (after.count() != before.count()) {
            throw NOT_BACK.in(after.run(), counted(after), before.count(), after.count());
        }
    }

    /** Every census of the scenario, each of which lists the right names. */
    private static List<Look> requireNames(Run run) {
        List<Look> looks = all(run);
        for (Look look : looks) {
            requireANewLook(look, looks);
            requireNames(look);
        }
        return looks;
    }

    /** A list that is kept names whoever was there before; whom it names and whom it lacks are not the point then. */
    private static void requireANewLook(Look look, List<Look> looks) {
        boolean same = looks.subList(0, looks.indexOf(look)).stream()
                .anyMatch(earlier -> earlier.names().equals(look.names()));
        List<String> alive = Population.at(look).names();
        boolean right = without(alive, look.names()).isEmpty() && look.names().size() == alive.size();
        if (same && !right && looked(look).isEmpty()) {
            throw LIST_KEPT.in(
                    look.run(), counted(look), look.caller(), look.names().size());
        }
    }

    private static void requireNames(Look look) {
        Population alive = Population.at(look);
        requireNothingElse(look, alive);
        List<String> missing = without(alive.names(), look.names());
        if (missing.isEmpty()) {
            return;
        }
        List<String> near = alive.namesRightInTheGroup();
        String first = missing.get(0);
        if (look.names().isEmpty()) {
            throw missing(look, alive, first);
        }
        if (missing.contains(look.caller())) {
            throw CALLER_MISSING.in(look.run(), looked(look), look.caller());
        }
        if (without(near, look.names()).isEmpty()
                && missing.size() == alive.names().size() - near.size()) {
            throw SUBGROUPS.in(look.run(), looked(look), alive.group(), first);
        }
        if (look.names().contains(first)) {
            throw ONE_FOR_TWO.in(
                    look.run(), looked(look), first, times(first, alive.names()), times(first, look.names()));
        }
        if (missing.stream().allMatch(name -> name.startsWith("guest"))) {
            throw ARRAY.in(
                    look.run(), looked(look), alive.names().size(), look.names().size());
        }
        throw missing(look, alive, first);
    }

    /** What is listed and should not be. */
    private static void requireNothingElse(Look look, Population alive) {
        NULL_LISTED.unless(look.nulls().isEmpty(), look.run(), look.nulls().size());
        List<String> tooMany = without(look.names(), alive.names());
        List<ThreadFacts> outsiders =
                tooMany.stream().flatMap(name -> alive.outsider(name).stream()).toList();
        boolean namesakes = outsiders.stream().allMatch(alive::isBelowANamesake);
        for (String name : tooMany) {
            if (alive.outsider(name).isPresent()) {
                throw (namesakes ? SAME_NAMED_GROUP : OTHER_GROUP)
                        .in(look.run(), looked(look), look.caller(), alive.group(), name);
            }
        }
        for (String name : tooMany) {
            Optional<ThreadFacts> lifeless = alive.lifeless(name);
            if (lifeless.isPresent()) {
                List<Event> ended = lifeless.get().end().stream().toList();
                throw NOT_ALIVE.in(look.run(), ended, name);
            }
            if (alive.names().contains(name)) {
                throw LISTED_TWICE.in(
                        look.run(), looked(look), name, times(name, alive.names()), times(name, look.names()));
            }
            // the rest of what toString says is not the same in every JVM
            throw NO_NAME.in(look.run(), looked(look), name.startsWith("Thread[") ? "Thread[…]" : name);
        }
    }

    private static AssertionError missing(Look look, Population alive, String name) {
        return MISSING.in(
                look.run(),
                looked(look),
                look.caller(),
                name,
                look.names().size(),
                alive.names().size());
    }

    /** The three censuses of a run in which both workers were held until nobody else could go on. */
    private static List<Look> requireDifference(Run free, LiveRun live) {
        all(free);
        Run run = held(free, live);
        List<Look> looks = all(run);
        Look before = looks.get(0);
        Look during = looks.get(1);
        if (!during.counted().map(Call::event).filter(run::isDuringHold).isPresent()) {
            throw WAITS.in(run, counted(during));
        }
        for (String worker : List.of("ant", "bee")) {
            if (!during.names().contains(worker)) {
                throw WORKER_MISSING.in(run, looked(during), worker);
            }
        }
        if (during.count() != before.count() + WORKERS) {
            throw DIFFERENCE.in(run, counted(during), before.count() + WORKERS, before.count(), during.count());
        }
        return looks;
    }

    /** The gates are where each worker says in the free run that it is at work; they open when all others are at rest. */
    private static Run held(Run free, LiveRun live) {
        List<String> gates = new ArrayList<>();
        for (Call works : free.calls("works")) {
            if (free.by(works.event()).orElse(null) instanceof Worker worker) {
                String gate = "worker " + worker.number();
                live.gate(gate, worker, works.event());
                gates.add(gate);
            }
        }
        gates.forEach(live::awaitGate);
        live.awaitEvent(event -> event.kind() == EventKind.QUIET);
        gates.forEach(live::open);
        return live.awaitEnd();
    }

    /** Every census of a run that came to its end; each returned a list. */
    private static List<Look> all(Run run) {
        List<Look> looks = Look.in(run);
        for (Look look : looks) {
            NO_LIST.unless(look.noList().isEmpty(), run);
        }
        looks.forEach(CensusChecks::requireAnAnswer);
        assertThat(run).endsWell();
        if (run.calls("over").isEmpty()) {
            throw CUT_OFF.in(run, run.timeline().all(EventKind.EXIT));
        }
        return looks;
    }

    /** Whoever waits for threads that wait for the caller is the cause, and what they wait for is not. */
    private static void requireAnAnswer(Look look) {
        if (look.counted().isPresent()) {
            return;
        }
        List<Event> stuck = look.run().timeline().all(EventKind.STUCK).stream()
                .filter(event -> event.thread() == look.asked().event().thread())
                .limit(1)
                .toList();
        List<Event> waits = stuck.isEmpty() ? asksUntilOthersHaveGone(look) : stuck;
        if (!waits.isEmpty()) {
            throw WAITS_FOR_EVER.in(look.run(), waits, look.caller());
        }
    }

    /** A loop that asks how many are alive until nobody is; one that fills an array again waits for nobody. */
    private static List<Event> asksUntilOthersHaveGone(Look look) {
        return look.run().timeline().all(EventKind.SPINNING).stream()
                .filter(event -> event.thread() == look.asked().event().thread())
                .filter(event -> event.text().equals("activeCount"))
                .limit(1)
                .toList();
    }

    /** Where the method found what it lists, if that look is the first to answer so. */
    private static List<Event> looked(Look look) {
        return look.run().timeline().all(EventKind.POLL).stream()
                .filter(look::contains)
                .filter(poll -> !poll.text().equals("activeCount"))
                .limit(1)
                .toList();
    }

    private static List<Event> counted(Look look) {
        return look.counted().stream().map(Call::event).toList();
    }

    /** As often as a name is in both it is taken away. */
    private static List<String> without(List<String> names, List<String> others) {
        List<String> rest = new ArrayList<>(names);
        others.forEach(rest::remove);
        return rest;
    }

    private static int times(String name, List<String> names) {
        return Collections.frequency(names, name);
    }
}
