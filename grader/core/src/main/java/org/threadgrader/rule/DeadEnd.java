package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

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
    private final LastSignal signals;

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
        this.signals = new LastSignal(timeline, wait);
        Optional<Event> signal = Blocked.isForSignal(wait.text()) ? signals.find() : Optional.empty();
        Optional<Event> dropped = lost.awaitedBy(wait);
        this.cause = keptLock.or(() -> signal).or(() -> dropped);
        this.reason = exit().isPresent()
                ? Reason.EXIT_WAITS
                : keptLock.isPresent()
                        ? Reason.UNLOCK_NOT_REACHED
                        : signal.isPresent()
                                ? reasonOf(signals.since(signal.get()))
                                : dropped.isPresent() ? Reason.DROPPED : byMethod(wait.text());
    }

    private static Reason reasonOf(LastSignal.Since since) {
        return switch (since) {
            case GONE_ON -> Reason.NOT_SIGNALLED_AGAIN;
            case LOOKED -> Reason.SIGNALLED_BEFORE_LOOK;
            case NOTHING -> Reason.LOST_SIGNAL;
        };
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
        if (reason == Reason.UNLOCK_NOT_REACHED
                && tookSeveralAtOnce(event)
                && ending(event).isEmpty()) {
            Event last = own(event, EventKind.PERMIT_ACQUIRE)
                    .reduce((earlier, later) -> later)
                    .orElse(event);
            return Message.of(
                    "rule.permits-not-all-returned", who, where, other, words.place(last), taken(event), given(event));
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
        return signals.told(event);
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
}
