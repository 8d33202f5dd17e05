package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/** Why one wait will never end though no cycle keeps it: a piece of {@link Stuck}. */
final class DeadEnd {
    /** What an unlock throws that asks for another lock than the one that was taken. */
    private static final String WRONG_UNLOCK = IllegalMonitorStateException.class.getName();

    private final Timeline timeline;
    private final Words words;
    private final Event wait;
    private final Reason reason;
    private final Optional<Event> cause;
    private final LostTasks lost;

    /**
     * Another thread that can't go on before this one does.
     *
     * @param taken where this one took what the other waits for
     * @param waiting the other's wait
     */
    record HeldBack(Event taken, Event waiting) {}

    /** The reasons, the most telling first. */
    private enum Reason {
        EXIT_WAITS("exit-waits-for-hook"),
        UNLOCK_NOT_REACHED("unlock-not-reached"),
        DROPPED("result-dropped"),
        LOST_SIGNAL("lost-signal"),
        NEVER_SIGNALLED("never-signalled"),
        /** The thread has gone on since the last signal: another one never comes. */
        NOT_SIGNALLED_AGAIN("never-signalled"),
        /** The thread has looked at what the last signal told of before it waited: another one never comes. */
        SIGNALLED_BEFORE_LOOK("never-signalled"),
        LATCH("too-few-latch"),
        BARRIER("too-few-barrier"),
        PERMITS("too-few-permits"),
        PHASER("too-few-phaser"),
        EXCHANGER("too-few-exchanger"),
        QUEUE_EMPTY("queue-empty"),
        QUEUE_FULL("queue-full"),
        RESULT("result-never-comes"),
        FOR_EVER("waits-for-ever");

        private final String id;

        Reason(String id) {
            this.id = id;
        }
    }

    /**
     * Why a wait will never end.
     *
     * @param holders who took what it waits for, and has not given it back
     */
    DeadEnd(Timeline timeline, Event wait, IntPredicate hasGone, List<Event> holders) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.wait = wait;
        this.lost = new LostTasks(timeline);
        Optional<Event> keptLock = Blocked.isForSignal(wait.text())
                ? Optional.empty()
                : holders.stream().filter(taken -> hasGone.test(taken.thread())).findFirst();
        Optional<Event> signal = Blocked.isForSignal(wait.text()) ? lostSignal() : Optional.empty();
        Optional<Event> dropped = lost.awaitedBy(wait);
        this.cause = keptLock.or(() -> signal).or(() -> dropped);
        this.reason = exit().isPresent()
                ? Reason.EXIT_WAITS
                : keptLock.isPresent()
                        ? Reason.UNLOCK_NOT_REACHED
                        : signal.isPresent()
                                ? since(signal.get())
                                : dropped.isPresent() ? Reason.DROPPED : byMethod(wait.text());
    }

    /** The exit that comes back only after this wait, and that its end would have to come before. */
    private Optional<Event> exit() {
        int awaited = cause.map(Event::thread).orElse(wait.object());
        boolean needed = cause.filter(event -> event.kind() == EventKind.LOCK).isPresent()
                || wait.text().equals("join");
        return timeline.first(EventKind.EXIT).filter(event -> needed && event.thread() == awaited && isHookOf(event));
    }

    /** A shutdown hook starts when exit is called; whoever began before only happens to wait for the same thread. */
    private boolean isHookOf(Event exit) {
        return timeline.thread(wait.thread())
                .flatMap(ThreadFacts::start)
                .filter(start -> start.index() > exit.index())
                .isPresent();
    }

    private static Reason byMethod(String method) {
        if (Blocked.isForSignal(method)) {
            return Reason.NEVER_SIGNALLED;
        } else if (method.startsWith("CountDownLatch")) {
            return Reason.LATCH;
        } else if (method.startsWith("CyclicBarrier")) {
            return Reason.BARRIER;
        } else if (method.startsWith("Semaphore")) {
            return Reason.PERMITS;
        } else if (method.startsWith("Phaser")) {
            return Reason.PHASER;
        } else if (method.startsWith("Exchanger")) {
            return Reason.EXCHANGER;
        } else if (Blocked.isReceiver(method)) {
            return Reason.QUEUE_EMPTY;
        } else if (method.startsWith("put") || method.equals("transfer")) {
            return Reason.QUEUE_FULL;
        } else if (method.contains("Future") || method.contains("invoke")) {
            return Reason.RESULT;
        }
        return Reason.FOR_EVER;
    }

    /** A signal of another thread's on the same object that came before the wait, or after it and reached another thread. */
    private Optional<Event> lostSignal() {
        if (wait.text().equals("park")) {
            return unpark();
        }
        return Stream.concat(timeline.all(EventKind.NOTIFY).stream(), endOfWhatIsWaitedOn())
                .filter(signal -> signal.object() == wait.object() && signal.thread() != wait.thread())
                .max(Comparator.comparingInt(Event::index));
    }

    /** A thread that ends wakes whoever waits on it (Thread.join), unless it is a virtual one. */
    private Stream<Event> endOfWhatIsWaitedOn() {
        return timeline
                .thread(wait.object())
                .filter(thread ->
                        thread.construction().filter(Construction::isVirtual).isEmpty())
                .flatMap(ThreadFacts::end)
                .stream();
    }

    /** An unpark whose permit an earlier park has used up. */
    private Optional<Event> unpark() {
        List<Integer> own = timeline.thread(wait.thread()).map(ThreadFacts::own).orElse(List.of()).stream()
                .filter(event ->
                        event.kind() == EventKind.ACQUIRE && event.text().equals("park"))
                .map(Event::object)
                .toList();
        return timeline.all(EventKind.RELEASE).stream()
                .filter(event -> event.text().equals("unpark"))
                .filter(event -> event.object() == wait.object() || own.contains(event.object()))
                .max(Comparator.comparingInt(Event::index));
    }

    Event waiting() {
        return wait;
    }

    int rank() {
        return reason.ordinal();
    }

    /**
     * What is told of it.
     *
     * @param heldBack a thread that this one keeps from going on
     * @param elsewhere another wait that does not end either
     */
    Finding finding(Optional<HeldBack> heldBack, Optional<Event> elsewhere) {
        List<Event> shown = new ArrayList<>(cause.stream().toList());
        exit().ifPresent(shown::add);
        Optional<Event> earlier = mayBeBrought() ? lost.last() : Optional.empty();
        earlier.ifPresent(shown::add);
        Optional<Event> gone = missing().flatMap(any -> partyThatHasGone());
        gone.ifPresent(shown::add);
        Optional<HeldBack> held = mayBeBrought() ? heldBack : Optional.empty();
        Optional<Event> another = held.map(HeldBack::waiting).or(() -> elsewhere);
        held.map(HeldBack::taken).ifPresent(shown::add);
        another.ifPresent(shown::add);
        Optional<Event> interrupt = Endings.swallowedInterrupt(timeline, wait.thread());
        interrupt.ifPresent(shown::add);
        shown.add(wait);
        boolean kept = reason == Reason.UNLOCK_NOT_REACHED || reason == Reason.EXIT_WAITS;
        return new Finding(
                Kind.DEADLOCK,
                reason.id,
                with(
                        with(
                                with(with(message(), interrupt.map(this::toldOfInterrupt)), gone.map(this::told)),
                                earlier.map(lost::told)),
                        held.map(this::told)
                                .or(() -> elsewhere.map(other -> Message.of(
                                        "rule.waits-elsewhere", words.who(other.thread()), words.place(other))))),
                words.places(List.of(kept ? cause.orElse(wait) : wait)),
                shown);
    }

    private Message toldOfInterrupt(Event caught) {
        return Message.of("rule.interrupt-swallowed", words.place(caught));
    }

    private Message told(HeldBack held) {
        return Message.of(
                held.taken.kind() == EventKind.PERMIT_ACQUIRE ? "rule.holds-meanwhile-permit" : "rule.holds-meanwhile",
                words.who(wait.thread()),
                words.place(held.taken),
                words.who(held.waiting.thread()),
                words.place(held.waiting));
    }

    private static Message with(Message told, Optional<Message> more) {
        return more.map(next -> Message.of("rule.advised", told, next)).orElse(told);
    }

    /** Whether what never came was for somebody to bring, a task or another thread. */
    private boolean mayBeBrought() {
        return reason.compareTo(Reason.DROPPED) > 0;
    }

    /** How many arrivals or counts are missing of what is waited for. */
    private Optional<Long> missing() {
        return timeline.all(EventKind.MISSING).stream()
                .filter(event -> event.object() == wait.object())
                .map(Event::value)
                .findFirst();
    }

    /** The last arrival of a thread that came before, has ended since, and did not say that it comes no more. */
    private Optional<Event> partyThatHasGone() {
        return timeline.workers().stream()
                .filter(thread -> thread.end().isPresent())
                .flatMap(thread -> thread.own(EventKind.RELEASE).stream()
                        .filter(event -> event.object() == wait.object())
                        .reduce((earlier, later) -> later)
                        .filter(event -> event.text().equals("Phaser.arrive")
                                || event.text().equals("CyclicBarrier.await"))
                        .stream())
                .findFirst();
    }

    private Message told(Event lastArrival) {
        String key = lastArrival.text().startsWith("Phaser") ? "rule.party-gone-phaser" : "rule.party-gone-barrier";
        return Message.of(key, words.who(lastArrival.thread()), words.place(lastArrival));
    }

    private Message message() {
        Message who = words.who(wait.thread());
        Message where = words.place(wait);
        if (reason == Reason.EXIT_WAITS) {
            return exitWaits(who, where, exit().orElse(wait));
        }
        if (cause.isEmpty()) {
            return missing()
                    .map(count -> Message.of("rule." + reason.id + "-by", who, where, count))
                    .orElse(Message.of("rule." + reason.id + (isInPool() ? "-to-task" : ""), who, where, wait.text()));
        }
        Event event = cause.get();
        Message other = words.who(event.thread());
        long given = given(event);
        if (reason == Reason.UNLOCK_NOT_REACHED
                && given > 0
                && tookSeveralAtOnce(event)
                && ending(event).isEmpty()) {
            return Message.of(
                    "rule.permits-not-all-returned", who, where, other, words.place(event), taken(event), given);
        }
        if (reason == Reason.UNLOCK_NOT_REACHED) {
            return Message.of(
                    (event.kind() == EventKind.PERMIT_ACQUIRE ? "rule.permit-not-returned" : "rule.unlock-not-reached")
                            + ending(event),
                    who,
                    where,
                    other,
                    words.place(event));
        }
        if (reason == Reason.DROPPED) {
            return Message.of(
                    "rule.advised",
                    Message.of("rule.result-dropped", who, where, lost.handedOver(event)),
                    lost.dropping(event));
        }
        String told = signalTold(event);
        Optional<Event> change = event.kind() == EventKind.NOTIFY ? changeWithoutSignal(event) : Optional.empty();
        return change.map(changed -> Message.of(
                        "rule.changed-after-signal",
                        who,
                        where,
                        wait.text(),
                        other,
                        event.text(),
                        words.place(event),
                        words.who(changed.thread()),
                        words.place(changed)))
                .orElse(Message.of(told, who, where, wait.text(), other, event.text(), words.place(event)));
    }

    /** How many permits of a semaphore the thread has taken in all that took one of them here. */
    private long taken(Event permit) {
        return sum(permit, EventKind.PERMIT_ACQUIRE);
    }

    /** How many of them it has given back; none of a lock. */
    private long given(Event permit) {
        return permit.kind() == EventKind.PERMIT_ACQUIRE ? sum(permit, EventKind.PERMIT_RELEASE) : 0;
    }

    private boolean tookSeveralAtOnce(Event permit) {
        return own(permit, EventKind.PERMIT_ACQUIRE).anyMatch(event -> event.value() > 1);
    }

    private long sum(Event permit, EventKind kind) {
        return own(permit, kind).mapToLong(Event::value).sum();
    }

    private Stream<Event> own(Event permit, EventKind kind) {
        return timeline.thread(permit.thread()).stream()
                .flatMap(thread -> thread.own(kind).stream())
                .filter(event -> event.object() == permit.object());
    }

    /** Whether a pool's worker waits for a task, which may be one of the same pool. */
    private boolean isInPool() {
        return reason == Reason.RESULT
                && timeline.thread(wait.thread())
                        .filter(thread -> thread.pool().isPresent())
                        .isPresent();
    }

    /** How the thread ended that kept what it took, as the end of a message's key. */
    private String ending(Event taken) {
        Optional<Event> thrown = timeline.thread(taken.thread()).flatMap(ThreadFacts::uncaught);
        boolean wrong = taken.kind() == EventKind.LOCK
                && thrown.filter(event -> event.text().startsWith(WRONG_UNLOCK)).isPresent();
        return wrong ? "-wrong" : thrown.isPresent() ? "-exception" : "";
    }

    private Message exitWaits(Message who, Message where, Event exit) {
        Message exiting = words.who(exit.thread());
        return cause.map(lock -> Message.of(
                        "rule.exit-waits-for-lock", who, where, exiting, words.place(exit), words.place(lock)))
                .orElse(Message.of("rule.exit-waits-for-join", who, where, exiting, words.place(exit)));
    }

    /**
     * What the thread that waits has done since the last signal. It has gone on where it has changed something that the other one
     * had changed before that, as who takes an item does that has been put there, once it was woken, or before it gave up the
     * lock once more, and has looked at something of that kind before it waited again. If it has only looked, it knew what the
     * signal told of.
     */
    private Reason since(Event signal) {
        if (signal.kind() != EventKind.NOTIFY) {
            return Reason.LOST_SIGNAL;
        }
        List<Event> own = timeline.thread(wait.thread()).map(ThreadFacts::own).orElse(List.of()).stream()
                .filter(event -> event.index() > signal.index())
                .toList();
        List<Event> signallers =
                timeline.thread(signal.thread()).map(ThreadFacts::own).orElse(List.of());
        Set<Variable> changed = signallers.stream()
                .filter(event -> event.index() < signal.index() && isWrite(event))
                // what makes an object or a class, makes what is waited on
                .filter(event -> !timeline.origin(event).method().startsWith("<"))
                .map(Variable::of)
                .collect(Collectors.toSet());
        int woken = first(own, EventKind.WOKEN);
        int waits = last(own, EventKind.WAIT);
        List<Event> before = own.stream().filter(event -> event.index() < waits).toList();
        int unlocked = last(before, EventKind.UNLOCK);
        int looksFrom = Math.max(unlocked, last(before, EventKind.WOKEN));
        List<Event> section =
                before.stream().filter(event -> event.index() > looksFrom).toList();
        boolean looked = section.stream()
                .filter(event -> isRead(event) && changed.contains(Variable.of(event)))
                .anyMatch(read -> isLook(read, section));
        // what it finds in a volatile field that it has written itself is not recorded
        boolean mayHaveLooked = looked
                || before.stream()
                        .filter(event -> event.kind() == EventKind.VOLATILE_WRITE)
                        .map(Variable::of)
                        .anyMatch(variable -> changed.contains(variable) && looksAtWhereItWaits(variable));
        boolean changedToo = own.stream()
                .filter(event -> isWrite(event) && changed.contains(Variable.of(event)))
                .anyMatch(event -> event.index() > woken || event.index() < unlocked);
        if (mayHaveLooked && changedToo) {
            return Reason.NOT_SIGNALLED_AGAIN;
        }
        return looked && signal.value() == 0 ? Reason.SIGNALLED_BEFORE_LOOK : Reason.LOST_SIGNAL;
    }

    /** Whether it is not only read to be changed by the next instruction, as a counter is. */
    private static boolean isLook(Event read, List<Event> section) {
        return section.stream()
                .noneMatch(event -> isWrite(event)
                        && event.site() == read.site() + 1
                        && Variable.of(event).equals(Variable.of(read)));
    }

    /** Whether the thread ever reads a volatile field in the method in which it waits. */
    private boolean looksAtWhereItWaits(Variable variable) {
        Site waits = words.site(wait);
        return timeline.thread(wait.thread()).stream()
                .flatMap(thread -> thread.own(EventKind.VOLATILE_READ).stream())
                .filter(event -> Variable.of(event).equals(variable))
                .map(words::site)
                .anyMatch(site -> site.className().equals(waits.className())
                        && site.method().equals(waits.method()));
    }

    private static int first(List<Event> events, EventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .mapToInt(Event::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static int last(List<Event> events, EventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .mapToInt(Event::index)
                .max()
                .orElse(-1);
    }

    private static boolean isRead(Event event) {
        return event.kind() == EventKind.READ || event.kind() == EventKind.VOLATILE_READ;
    }

    private static boolean isWrite(Event event) {
        return event.kind() == EventKind.WRITE || event.kind() == EventKind.VOLATILE_WRITE;
    }

    /**
     * The last change of what the thread that waits had looked at before, by one that does not wait there itself, where it came
     * after the last signal.
     */
    private Optional<Event> changeWithoutSignal(Event signal) {
        List<Event> own = timeline.thread(wait.thread()).map(ThreadFacts::own).orElse(List.of());
        int waits = last(own, EventKind.WAIT);
        List<Event> before = own.stream().filter(event -> event.index() < waits).toList();
        int looksFrom = Math.max(last(before, EventKind.UNLOCK), last(before, EventKind.WOKEN));
        List<Event> section =
                before.stream().filter(event -> event.index() > looksFrom).toList();
        Set<Variable> looked = section.stream()
                .filter(event -> isRead(event) && isLook(event, section))
                .map(Variable::of)
                .collect(Collectors.toSet());
        // what it changes before it gives the lock up, its signal tells of
        int told = timeline.thread(signal.thread()).stream()
                .flatMap(thread -> thread.own(EventKind.UNLOCK).stream())
                .mapToInt(Event::index)
                .filter(index -> index > signal.index())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Set<Integer> fellows = timeline.all(EventKind.WAIT).stream()
                .filter(event -> words.site(event).equals(words.site(wait)))
                .map(Event::thread)
                .collect(Collectors.toSet());
        return timeline.events().stream()
                .skip(Math.max(waits, signal.index()))
                .filter(event -> isWrite(event) && looked.contains(Variable.of(event)))
                .filter(event -> !fellows.contains(event.thread()))
                .filter(event -> event.thread() != signal.thread() || event.index() > told)
                .reduce((earlier, later) -> later);
    }

    /** What became of a signal, as a message's key: it was heard by nobody, by others, or by this thread, which waited again. */
    private String signalTold(Event signal) {
        if (signal.kind() == EventKind.THREAD_END) {
            return "rule.ended-before";
        }
        if (reason == Reason.NOT_SIGNALLED_AGAIN) {
            return "rule.not-signalled-again";
        }
        if (reason == Reason.SIGNALLED_BEFORE_LOOK) {
            return "rule.signalled-before-look";
        }
        List<Event> own = timeline.thread(wait.thread()).map(ThreadFacts::own).orElse(List.of());
        int last = own.stream()
                .filter(event -> event.kind() == EventKind.WAIT || event.kind() == EventKind.BLOCK)
                .mapToInt(Event::index)
                .max()
                .orElse(Integer.MAX_VALUE);
        boolean early = signal.index() < last;
        if (signal.kind() == EventKind.RELEASE) {
            boolean startedLater = timeline.thread(wait.thread())
                    .flatMap(ThreadFacts::start)
                    .filter(start -> start.index() > signal.index())
                    .isPresent();
            if (startedLater) {
                return "rule.unpark-before-start";
            }
            return early ? "rule.permit-used" : "rule.signal-to-another";
        }
        boolean woken = own.stream()
                .anyMatch(event -> event.kind() == EventKind.WOKEN
                        && event.object() == wait.object()
                        && event.value() == WaitResults.CAME
                        && event.index() > signal.index());
        if (early && woken && signal.value() > 0) {
            return "rule.signal-not-enough";
        }
        if (early && signal.value() > 0) {
            return "rule.signal-before";
        }
        return early ? "rule.lost-signal" : "rule.signal-to-another";
    }
}
