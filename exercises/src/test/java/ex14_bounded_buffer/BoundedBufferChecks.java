package ex14_bounded_buffer;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;

/** What ex14 asks for. Nothing depends on how somebody waits: only on what has returned by when, and on what came out. */
@Program(value = "ex14_bounded_buffer.BoundedBuffer", scenario = "ex14_bounded_buffer.OrderScenario")
class BoundedBufferChecks {
    private static final List<String> ALONE = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> HANDED_OVER =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    private static final List<String> SIZES = List.of("0", "3", "1", "0", "0");

    /**
     * A buffer that always takes one too many is the waiting check's to judge. One that sometimes takes more has a thread
     * that went on without a second look.
     */
    private static final Reason ITEM_LOST = Reason.of(
                    "item-lost", "Items are lost: not everything that was put came out.", "有东西丢了：放进去的没有全部取出来。")
            .expecting("the items {0}, each once", "取出 {0}，每个一次")
            .but("{1}", "{1}");

    private static final Reason ITEM_TWICE = Reason.of(
                    "item-twice", "The item {2} came out more than once.", "{2} 被取出了不止一次。")
            .expecting("the items {0}, each once", "取出 {0}，每个一次")
            .but("{1}", "{1}");

    private static final Reason TOOK_NOTHING = Reason.of(
                    "took-nothing",
                    "take() returned null, although null was never put: it did not wait for an item, or did not return it.",
                    "没有人放过 null，take() 却返回了 null：它没有等到东西，或者没有把取到的东西返回。")
            .expecting("the items {0}, each once", "取出 {0}，每个一次")
            .but("{1}", "{1}");

    private static final Reason OUT_OF_ORDER = Reason.of(
                    "not-first-in-first-out",
                    "The items do not come out in the order in which they were put: first in, first out.",
                    "取出的顺序和放入的顺序不同：应当先进先出。")
            .expecting("{0}", "{0}")
            .but("{1}", "{1}");

    private static final Reason WRONG_SIZE = Reason.of(
                    "wrong-size", "size() does not say how many items are inside.", "size() 说的不是缓冲区里现有的个数。")
            .expecting("size() is {0}, one after the other", "size() 依次是 {0}")
            .but("{1}", "{1}");

    private static final Reason FULL_NOT_AWAITED = Reason.of(
                    "full-not-awaited",
                    "put() does not wait while the buffer is full: with room for {0}, {1} calls returned before anybody took an item.",
                    "缓冲区满了，put() 却没有等：容量是 {0}，在有人取走东西之前，却有 {1} 次调用返回了。")
            .expecting("call number {2} of put waits until an item is taken", "第 {2} 次 put 要等到有东西被取走")
            .but("it returned while nobody took anything", "没有人取，它就返回了");

    private static final Reason EMPTY_NOT_AWAITED = Reason.of(
                    "empty-not-awaited",
                    "take() does not wait while the buffer is empty: it returned before anybody had put an item.",
                    "缓冲区是空的，take() 却没有等：还没有人放入，它就返回了。")
            .expecting("take waits until an item is put", "take 要等到有东西放进来")
            .but("it returned {0} while nobody put anything", "没有人放，它就返回了 {0}");

    private static final Reason CAPACITY_MISSED = Reason.of(
                    "capacity-off-by-one",
                    "The buffer has room for {1,choice,0#no items|1#1 item|1<{1} items} instead of {0}: look at the comparison that decides when it is full.",
                    "缓冲区能放 {1} 个，而不是 {0} 个：看看判断“满了”的那个比较。")
            .expecting("put returns {0} times while nobody takes", "没有人取的时候，put 能返回 {0} 次")
            .but("it returned {1} {1,choice,0#times|1#time|1<times}", "它返回了 {1} 次");

    private static final Reason ITEM_PROMISED = Reason.of(
                    "interrupt-leaves-trace",
                    "A put() that was interrupted while it waited left the buffer changed: afterwards take() did not wait on the empty buffer.",
                    "在等待时被中断的 put() 改动了缓冲区：之后缓冲区是空的，take() 却没有等。")
            .expecting(
                    "an interrupted put changes nothing, and take waits until an item is put",
                    "被中断的 put 什么也不改，take 要等到有东西放进来")
            .but("take ended while nothing was inside", "里面什么也没有，take 却结束了");

    private static final Reason ROOM_CHANGED = Reason.of(
                    "interrupt-leaves-trace",
                    "A put() and a take() were interrupted while they waited, and that changed the buffer: it has room for {1,choice,0#no items|1#1 item|1<{1} items} now instead of {0}.",
                    "一次 put() 和一次 take() 在等待时被中断，缓冲区就变了：现在能放 {1} 个，而不是 {0} 个。")
            .expecting("put returns {0} times while nobody takes, as before", "没有人取的时候，put 和以前一样能返回 {0} 次")
            .but("it returned {1} {1,choice,0#times|1#time|1<times}", "它返回了 {1} 次");

    private static final Reason OVERFULL = Reason.of(
                    "overfull",
                    "The buffer with room for {0} held {1} items at one time: between a look at the room and the put somebody else came in between.",
                    "容量是 {0} 的缓冲区里一度放了 {1} 个：在看有没有位置和放入之间，别的线程插了进来。")
            .expecting("never more than {0} items inside", "里面从不超过 {0} 个")
            .but("{1} items inside", "里面有 {1} 个");

    private static final Reason WAITS_ONCE = Reason.of(
                    "if-around-wait",
                    "A thread that was woken went on without looking again: the wait stands in an if where a while belongs.",
                    "线程被唤醒后没有再看一眼就继续了：等待写在 if 里，应当写在 while 里。")
            .expecting("whoever wakes looks again, and waits again if need be", "醒来以后再看一次，需要的话接着等")
            .but(
                    "it went on although another thread had been quicker, or nobody had called at all",
                    "它直接继续，其实别的线程抢先了一步，或者根本没有人叫它");

    private static final Reason INTERRUPT_SWALLOWED = Reason.of(
                    "interrupt-swallowed",
                    "A thread that was interrupted in take() came back without an item: the catch block hid the interruption.",
                    "在 take() 里等待的线程被中断，却什么也没拿到就返回了：catch 块把中断吞掉了。")
            .expecting(
                    "take ends by InterruptedException, or waits on for an item",
                    "take 以 InterruptedException 结束，或者继续等到有东西")
            .but("it returned {0}", "它返回了 {0}");

    private static final Reason PUT_ALL_THE_SAME = Reason.of(
                    "interrupt-swallowed",
                    "A put() was interrupted while it waited for room, and came back as if it had put its item, although the buffer was still full: the catch block hid the interruption.",
                    "put() 在等位置的时候被中断，缓冲区还是满的，它却像放好了一样返回了：catch 块把中断吞掉了。")
            .expecting(
                    "put ends by InterruptedException, or waits on for room", "put 以 InterruptedException 结束，或者继续等到有位置")
            .but("it returned while nobody took anything", "没有人取，它就返回了");

    private static final Reason TRACE_OF_PUT = Reason.of(
                    "interrupt-leaves-trace",
                    "A put() was interrupted on its way and left by InterruptedException; afterwards {0} items do not go into the empty buffer any more, which has room for {0}.",
                    "put() 在途中被中断，以 InterruptedException 离开；之后空的缓冲区容量是 {0}，却放不下 {0} 个了。")
            .expecting("a put that leaves gives back what it has taken, such as a permit", "离开的 put 要交还它已经拿到的东西，例如许可")
            .but("the room for an item is lost", "丢了一个位置");

    private static final Reason TRACE_OF_TAKE = Reason.of(
                    "interrupt-leaves-trace",
                    "A take() was interrupted on its way and left by InterruptedException; afterwards the item that is still inside does not come out any more.",
                    "take() 在途中被中断，以 InterruptedException 离开；之后里面还有的东西取不出来了。")
            .expecting("a take that leaves gives back what it has taken, such as a permit", "离开的 take 要交还它已经拿到的东西，例如许可")
            .but("the item is lost", "丢了一个东西");

    private static final Reason THROWN = Reason.of(
            "worker-throws",
            "An exception that put() or take() threw ended {0}: {1}",
            "put() 或 take() 抛出的异常结束了{0}：{1}");

    @Check(id = "items-in-order", points = 35)
    void everyItemComesOutOnceAndInOrder(Run run) {
        assertThat(run).neverExits();
        nobodyThrows(run);
        noneNullNoneTwice(run, ALONE, run.calls("alone"));
        noneNullNoneTwice(run, HANDED_OVER, run.calls("handedOver"));
        // Alone in front of a buffer that holds something, nobody has anything to wait for.
        boolean asksInVain = run.workers().isEmpty()
                && run.calls("putAlone").size() > run.calls("alone").size()
                && run.timeline().outcome() instanceof Outcome.Stuck;
        ITEM_LOST.unless(!asksInVain, run, said(ALONE), said(texts(run.calls("alone"))));
        assertThat(run).endsWell();
        inOrder(run, ALONE, run.calls("alone"));
        inOrder(run, HANDED_OVER, run.calls("handedOver"));
        List<String> sizes = texts(run.calls("size"));
        WRONG_SIZE.unless(sizes.equals(SIZES), run, said(SIZES), said(sizes));
    }

    @Check(id = "waits", points = 35, scenario = "ex14_bounded_buffer.WaitingScenario")
    void putWaitsWhileFullAndTakeWaitsWhileEmpty(Run run) {
        assertThat(run).neverExits();
        // Somebody who keeps main from helping has its own reason.
        if (run.calls("helps").isEmpty()) {
            assertThat(run).endsWell();
        }
        Event help = run.calls("helps").get(0).event();
        int room = run.input(0, WaitingScenario.CAPACITY);
        List<Call> put = before(help, run.calls("put"));
        if (put.size() > room + 1) {
            throw FULL_NOT_AWAITED.in(run, List.of(), room, put.size(), room + 1);
        }
        List<Call> took = before(help, run.calls("took"));
        if (!took.isEmpty()) {
            throw EMPTY_NOT_AWAITED.in(run, List.of(), said(texts(took.subList(0, 1))));
        }
        nobodyThrows(run);
        interruptionsLeaveNoTrace(run, room);
        assertThat(run).endsWell().hasNoDataRace();
        CAPACITY_MISSED.unless(put.size() == room, run, room, put.size());
        List<String> items = IntStream.rangeClosed(1, room + WaitingScenario.MORE)
                .mapToObj(String::valueOf)
                .toList();
        eachOnce(run, items, run.calls("rescued"));
        eachOnce(run, List.of("1", "2"), run.calls("took"));
        eachOnce(run, items, run.calls("rescuedAfterwards"));
    }

    /** What can be said before the end: whoever spoils the buffer often waits for ever afterwards. */
    private static void interruptionsLeaveNoTrace(Run run, int room) {
        for (Call put : run.calls("returnsWhenFull")) {
            PUT_ALL_THE_SAME.unless(!put.isTrue(0), run);
        }
        for (Call take : run.calls("waitsWhenEmpty")) {
            ITEM_PROMISED.unless(take.isTrue(0), run);
        }
        for (Call help : run.calls("helpsAfterwards")) {
            int put = before(help.event(), run.calls("putAfterwards")).size();
            ROOM_CHANGED.unless(put == room, run, room, put);
        }
    }

    @Check(id = "every-schedule", points = 30, scenario = "ex14_bounded_buffer.ManyScenario")
    @EverySchedule(schedules = 100)
    void threeProducersAndThreeConsumersFinish(Run run) {
        assertThat(run).neverExits();
        assertThat(run).hasNoDataRace();
        boolean waitsOnce = !Rules.waitsOutsideLoop(run.timeline()).isEmpty();
        List<Event> thrown = run.workers().stream()
                .map(Worker::facts)
                .flatMap(facts -> facts.uncaught().stream())
                .toList();
        List<Call> took = run.calls("took");
        int inside = mostInside(run);
        int capacity = run.input(0, ManyScenario.CAPACITY);
        boolean broken =
                !thrown.isEmpty() || inside > capacity + 1 || texts(took).contains("");
        if (waitsOnce && broken) {
            throw WAITS_ONCE.in(run, thrown);
        }
        nobodyThrows(run);
        noneNullNoneTwice(run, allItems(), took);
        if (run.timeline().outcome() instanceof Outcome.Stuck) {
            TRACE_OF_PUT.unless(isThrough(run, "fills", "filled"), run, capacity);
            TRACE_OF_TAKE.unless(isThrough(run, "empties", "emptied"), run);
        }
        assertThat(run).endsWell();
        eachOnce(run, allItems(), took);
        OVERFULL.unless(inside <= capacity + 1, run, capacity, inside);
        List<String> stayed = texts(run.calls("staysFor"));
        INTERRUPT_SWALLOWED.unless(!stayed.contains(""), run, said(stayed));
    }

    private static boolean isThrough(Run run, String begins, String ends) {
        return run.calls(begins).size() == run.calls(ends).size();
    }

    private static List<String> allItems() {
        List<String> items = new ArrayList<>(List.of(String.valueOf(ManyScenario.EARLY_ITEM)));
        for (int number = 1; number <= ManyScenario.THREADS; number++) {
            for (int item = 0; item < ManyScenario.PUTS_EACH; item++) {
                items.add(String.valueOf(10 * number + item));
            }
        }
        return items;
    }

    /** The most items that surely were inside at one time: whoever is about to take may have taken already. */
    private static int mostInside(Run run) {
        List<Event> puts = events(run.calls("put"));
        List<Event> takes = events(run.calls("taking"));
        int most = 0;
        for (int count = 0; count < puts.size(); count++) {
            Event put = puts.get(count);
            int taken = (int)
                    takes.stream().filter(take -> take.index() < put.index()).count();
            most = Math.max(most, count + 1 - taken);
        }
        return most;
    }

    private static void inOrder(Run run, List<String> wanted, List<Call> came) {
        eachOnce(run, wanted, came);
        OUT_OF_ORDER.unless(texts(came).equals(wanted), run, said(wanted), said(texts(came)));
    }

    private static void eachOnce(Run run, List<String> wanted, List<Call> came) {
        noneNullNoneTwice(run, wanted, came);
        List<String> texts = texts(came);
        boolean all = texts.size() == wanted.size() && texts.containsAll(wanted);
        ITEM_LOST.unless(all, run, said(wanted), said(texts));
    }

    /** What can be said before the run has come to its end: often it comes to none, as somebody waits for what is lost. */
    private static void noneNullNoneTwice(Run run, List<String> wanted, List<Call> came) {
        List<String> texts = texts(came);
        TOOK_NOTHING.unless(!texts.contains(""), run, said(wanted), said(texts));
        for (String item : texts) {
            boolean once = texts.indexOf(item) == texts.lastIndexOf(item);
            ITEM_TWICE.unless(once, run, said(wanted), said(texts), item);
        }
    }

    /** Others often get stuck behind whoever was ended; so the exception comes first. Errors have reasons of their own. */
    private static void nobodyThrows(Run run) {
        for (Worker worker : run.workers()) {
            List<Event> thrown = worker.facts().uncaught().stream()
                    .filter(event -> !event.text().contains("Error")
                            && !event.text().startsWith("java.lang.IllegalMonitorStateException"))
                    .toList();
            if (!thrown.isEmpty()) {
                throw THROWN.in(run, thrown, worker.called(), thrown.get(0).text());
            }
        }
    }

    private static List<Call> before(Event event, List<Call> calls) {
        return calls.stream()
                .filter(call -> call.event().index() < event.index())
                .toList();
    }

    private static List<Event> events(List<Call> calls) {
        return calls.stream().map(Call::event).toList();
    }

    private static List<String> texts(List<Call> calls) {
        return calls.stream().map(call -> call.text(0)).toList();
    }

    /** As a person reads it: a missing item is null. */
    private static String said(List<String> items) {
        return items.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        items.stream()
                                .map(item -> item.isEmpty() ? "null" : item)
                                .toList());
    }
}
