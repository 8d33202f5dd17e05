package ex16_in_order;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mockito.InOrder;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Participant;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.ThreadFacts;

/** What ex16 asks for: who waits is asked by holding the one that is waited for, never by the order of a lucky run alone. */
@Program(value = "ex16_in_order.InOrder", scenario = "ex16_in_order.SixOrdersScenario")
class InOrderChecks {
    private static final List<String> PARTS = List.of("first", "second", "third");
    private static final int ORDERS = 6;

    /** Objects that are used at the same time; they come after those of the orders. */
    private static final int BESIDE = 2;

    private static final Reason MISSING = Reason.of(
                    "print-missing",
                    "{0}() returned, but its part was never printed: it must call print.run().",
                    "{0}() 已经返回，可是它那一部分从来没有打印：必须调用 print.run()。")
            .expecting("{0} printed once", "{0} 打印一次")
            .but("{0} not printed", "{0} 没有打印");

    private static final Reason TWICE = Reason.of(
                    "printed-twice",
                    "The part of {0}() was printed {1} times, but each part is printed once.",
                    "{0}() 的那一部分打印了 {1} 次，每一部分只能打印一次。")
            .expecting("{0} printed once", "{0} 打印一次")
            .but("{0} printed {1} times", "{0} 打印了 {1} 次");

    private static final Reason OUT_OF_ORDER = Reason.of(
                    "out-of-order",
                    "The parts were printed in the order {0}. Whatever order the threads come in, each must wait until the part before its own is printed.",
                    "打印的顺序成了 {0}。不管线程以什么顺序到来，每一个都必须等它前面的那一部分打印完。")
            .expecting("first, second, third", "first, second, third")
            .but("{0}", "{0}");

    private static final Reason MIXED_UP = Reason.of(
                    "objects-mixed-up",
                    "Two objects of InOrder were used at the same time, and a thread at the one went on when the other one had printed: each object needs a latch, a flag or a semaphore of its own, which is not static.",
                    "同时使用两个 InOrder 对象时，一个对象打印了，另一个对象上的线程就跟着继续了。每个对象都要有自己的门闩、标志或信号量，不能是 static。")
            .expecting("first, second, third at each object", "每个对象上都是 first, second, third")
            .but("{0} at one of them", "其中一个是 {0}");

    private static final Reason NOT_WAITING = Reason.of(
                    "does-not-wait",
                    "{0} was held before it did anything, and {1} printed all the same. A pause is no wait: {2}() must wait until {3}() has printed, however long that takes.",
                    "{0}还什么都没做就被扣住了，{1}却照样打印了。睡一会儿不是等待：{2}() 必须等 {3}() 打印完，不管要等多久。")
            .expecting("{2} waits for {3}", "{2} 等待 {3}")
            .but("{2} printed without {3}", "{3} 还没打印，{2} 就打印了");

    private static final Reason POLLS = Reason.of(
                    "asks-again-and-again",
                    "{0} waits by asking again and again whether it may go on. Let it sleep until it is woken: by a latch, a semaphore, or wait and notifyAll.",
                    "{0}反复询问轮到自己没有，以此等待。让它睡着，等别人来唤醒：用倒计时门闩、信号量，或者 wait 和 notifyAll。")
            .expecting("a wait that somebody ends by a signal", "由别人发信号来结束的等待")
            .but("a loop that asks again and again", "反复询问的循环");

    @Check(id = "six-orders", points = 60)
    void thePartsAreInOrderHoweverTheThreadsCome(Experiments experiments) {
        Run run = inOrderInEachOrder(experiments);
        if (whereSomebodyWaits(experiments).stream()
                .anyMatch(held -> poller(held).isPresent())) {
            // Who polls what nothing orders need never see it change, and does not really wait.
            assertThat(run).hasNoDataRace();
        }
    }

    @Check(id = "every-schedule", points = 20, scenario = "ex16_in_order.TogetherScenario")
    @EverySchedule
    void thePartsAreInOrderInEverySchedule(Run run) {
        requireEachPrinted(run, 0);
        TogetherScenario.Prints prints = mock(TogetherScenario.Prints.class);
        run.replayOnto(prints);
        InOrder order = inOrder(prints);
        requireOrder(run, 0, () -> {
            order.verify(prints).first(0);
            order.verify(prints).second(0);
            order.verify(prints).third(0);
        });
        assertThat(run).hasNoDataRace();
    }

    @Check(id = "no-polling", points = 20)
    void whoWaitsSleepsUntilWoken(Experiments experiments) {
        Run run = inOrderInEachOrder(experiments);
        for (Run held : whereSomebodyWaits(experiments)) {
            Optional<Event> poller = poller(held);
            boolean woken = poller.isPresent() && waitsWithLimit(held, poller.get()) && isWokenInTime(run);
            if (poller.isPresent() && !woken) {
                throw POLLS.in(held, List.of(poller.get()), called(held, poller.get()));
            }
        }
    }

    /** Runs in each of which a thread is held that others really wait for. */
    private static List<Run> whereSomebodyWaits(Experiments experiments) {
        List<Run> runs = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            Run withoutFirst = without("first", order, experiments);
            requireNotPrinted("second", "first", order, withoutFirst);
            requireNotPrinted("third", "second", order, withoutFirst);
            Run withoutSecond = without("second", order, experiments);
            requireNotPrinted("third", "second", order, withoutSecond);
            runs.add(withoutFirst);
            runs.add(withoutSecond);
        }
        return runs;
    }

    /** Run 0, in which all is printed in order: without that nothing above means anything. */
    private static Run inOrderInEachOrder(Experiments experiments) {
        Run run = experiments.run0();
        SixOrdersScenario.Prints prints = mock(SixOrdersScenario.Prints.class);
        run.replayOnto(prints);
        InOrder inOrder = inOrder(prints);
        for (int place = 0; place < ORDERS; place++) {
            int order = place;
            requireEachPrinted(run, order);
            requireOrder(run, order, () -> {
                inOrder.verify(prints).first(order);
                inOrder.verify(prints).second(order);
                inOrder.verify(prints).third(order);
            });
        }
        for (int order = ORDERS; order < ORDERS + BESIDE; order++) {
            requireNotMixedUp(run, order);
            requireEachPrinted(run, order);
        }
        return run;
    }

    /** Whoever goes on too early at one object often leaves somebody at the other waiting for ever. */
    private static void requireNotMixedUp(Run run, int order) {
        List<Call> calls = inTime(run, order);
        List<String> parts = calls.stream().map(Call::method).toList();
        if (!parts.equals(PARTS.subList(0, Math.min(parts.size(), PARTS.size())))) {
            throw MIXED_UP.in(run, calls.stream().map(Call::event).toList(), String.join(", ", parts));
        }
    }

    private static List<Call> inTime(Run run, int order) {
        return PARTS.stream()
                .flatMap(part -> printed(run, part, order).stream())
                .sorted(Comparator.comparingInt(call -> call.event().index()))
                .toList();
    }

    private static void requireEachPrinted(Run run, int order) {
        assertThat(run).neverExits();
        boolean all = PARTS.stream().noneMatch(part -> printed(run, part, order).isEmpty());
        if (!all || isBroken(run)) {
            assertThat(run).endsWell();
        }
        for (String part : PARTS) {
            int times = printed(run, part, order).size();
            MISSING.unless(times > 0, run, part);
            TWICE.unless(times == 1, run, part, times);
        }
    }

    private static void requireOrder(Run run, int order, Runnable verification) {
        List<Call> calls = inTime(run, order);
        String happened = calls.stream().map(Call::method).collect(Collectors.joining(", "));
        OUT_OF_ORDER.unless(run, calls.stream().map(Call::event).toList(), verification, happened);
    }

    /** Nobody asked for a thread of the object's own to be ended. Races have their own place. */
    private static boolean isBroken(Run run) {
        return run.findings().stream()
                .anyMatch(finding -> finding.kind() != Kind.RACE
                        && finding.kind() != Kind.LOCK_ORDER
                        && finding.kind() != Kind.LEAK);
    }

    private static List<Call> printed(Run run, String part, int order) {
        return run.calls(part).stream().filter(call -> call.number(0) == order).toList();
    }

    /** What the others do while the thread of one part is held before it has done anything. */
    private static Run without(String part, int order, Experiments experiments) {
        Worker worker = experiments.run0().workers().stream()
                .filter(one -> firstName(one).equals(part + "-" + order))
                .findFirst()
                .orElseThrow();
        Run held = experiments.holding(worker).atItsFirstEvent();
        assertThat(held).didNotEndWithoutIt();
        return held;
    }

    private static String firstName(Worker worker) {
        return worker.facts().names().isEmpty()
                ? ""
                : worker.facts().names().get(0).name();
    }

    private static void requireNotPrinted(String part, String before, int order, Run held) {
        List<Call> printed = printed(held, part, order);
        if (!printed.isEmpty()) {
            Event event = printed.get(0).event();
            List<Event> shown = new ArrayList<>(held.timeline().all(EventKind.HELD));
            shown.add(event);
            throw NOT_WAITING.in(held, shown, heldThread(held), called(held, event), part, before);
        }
    }

    private static Object heldThread(Run held) {
        return called(held, held.timeline().first(EventKind.HELD).orElseThrow());
    }

    private static Object called(Run run, Event event) {
        return run.by(event).<Object>map(Participant::called).orElse("?");
    }

    /** Somebody who only repeats what it asks. */
    private static Optional<Event> poller(Run held) {
        return held.timeline().all(EventKind.SPINNING).stream()
                .findFirst()
                .or(() -> held.timeline().outcome() instanceof Outcome.LimitReached
                        ? held.timeline().first(EventKind.LIMIT)
                        : Optional.empty());
    }

    /** Its last pause was a wait that a signal may end as well as its limit. */
    private static boolean waitsWithLimit(Run held, Event poller) {
        List<Event> own =
                held.timeline().thread(poller.thread()).map(ThreadFacts::own).orElse(List.of());
        int limited = last(own, InOrderChecks::isLimited);
        int paused = last(own, event -> event.kind() == EventKind.SLEEP || event.kind() == EventKind.YIELD);
        return limited > paused;
    }

    private static boolean isLimited(Event event) {
        return (event.kind() == EventKind.WAIT || event.kind() == EventKind.BLOCK) && event.value() > 0;
    }

    private static int last(List<Event> events, Predicate<Event> kind) {
        return events.stream().filter(kind).mapToInt(Event::index).max().orElse(-1);
    }

    /** Whether a wait with a limit was ever ended by a signal: else it is only a pause between two looks. */
    private static boolean isWokenInTime(Run run) {
        for (Worker worker : run.workers()) {
            boolean limited = false;
            for (Event event : worker.facts().own()) {
                switch (event.kind()) {
                    case WAIT, BLOCK -> limited = isLimited(event);
                    case WOKEN, UNBLOCK -> {
                        if (limited && event.value() == WaitResults.CAME) {
                            return true;
                        }
                        limited = false;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }
}
