package org.threadgrader.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/** The last signal on what a thread waits on for ever, and what became of it: a piece of {@link DeadEnd}. */
final class LastSignal {
    private final Timeline timeline;
    private final Words words;
    private final Event wait;
    private final List<Event> own;

    LastSignal(Timeline timeline, Event wait) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.wait = wait;
        this.own = timeline.thread(wait.thread()).map(ThreadFacts::own).orElse(List.of());
    }

    /** What the thread that waits has done since a signal. */
    enum Since {
        /** It has gone on: another signal never comes. */
        GONE_ON,
        /** It has looked at what the signal told of before it waited: another one never comes. */
        LOOKED,
        /** Nothing that tells whether the signal was of use to it. */
        NOTHING
    }

    /** A signal of another thread's on the same object that came before the wait, or after it and reached another thread. */
    Optional<Event> find() {
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
        List<Integer> permits = own.stream()
                .filter(event ->
                        event.kind() == EventKind.ACQUIRE && event.text().equals("park"))
                .map(Event::object)
                .toList();
        return timeline.all(EventKind.RELEASE).stream()
                .filter(event -> event.text().equals("unpark"))
                .filter(event -> event.object() == wait.object() || permits.contains(event.object()))
                .max(Comparator.comparingInt(Event::index));
    }

    /**
     * What the thread that waits has done since the last signal. It has gone on where it has changed something that the other one
     * had changed before that, as who takes an item does that has been put there, once it was woken, or before it gave up the
     * lock once more, and has looked at something of that kind before it waited again. If it has only looked, it knew what the
     * signal told of.
     */
    Since since(Event signal) {
        if (signal.kind() != EventKind.NOTIFY) {
            return Since.NOTHING;
        }
        Set<Variable> changed = changedBefore(signal);
        List<Event> later =
                own.stream().filter(event -> event.index() > signal.index()).toList();
        int woken = first(later, EventKind.WOKEN);
        int waits = last(later, EventKind.WAIT);
        List<Event> before =
                later.stream().filter(event -> event.index() < waits).toList();
        int unlocked = lastUnlocked(before);
        List<Event> section = section(before);
        boolean looked = section.stream()
                .filter(event -> isRead(event) && changed.contains(Variable.of(event)))
                .anyMatch(read -> isLook(read, section));
        // what it finds in a volatile field that it has written itself is not recorded
        boolean mayHaveLooked = looked
                || before.stream()
                        .filter(event -> event.kind() == EventKind.VOLATILE_WRITE)
                        .map(Variable::of)
                        .anyMatch(variable -> changed.contains(variable) && looksAtWhereItWaits(variable));
        boolean changedToo = later.stream()
                .filter(event -> isWrite(event) && changed.contains(Variable.of(event)))
                .anyMatch(event -> event.index() > woken || event.index() < unlocked);
        if (mayHaveLooked && changedToo) {
            return Since.GONE_ON;
        }
        return looked && signal.value() == 0 ? Since.LOOKED : Since.NOTHING;
    }

    /** What became of a signal: it was heard by nobody, by others, or by this thread, which waited again, or is not the last one needed. */
    Message told(Event signal) {
        Message who = words.who(wait.thread());
        Message where = words.place(wait);
        Message other = words.who(signal.thread());
        Optional<Event> change = signal.kind() == EventKind.NOTIFY ? changeWithoutSignal(signal) : Optional.empty();
        return change.map(changed -> Message.of(
                        "rule.changed-after-signal",
                        who,
                        where,
                        wait.text(),
                        other,
                        signal.text(),
                        words.place(signal),
                        words.who(changed.thread()),
                        words.place(changed)))
                .orElse(Message.of(key(signal), who, where, wait.text(), other, signal.text(), words.place(signal)));
    }

    /**
     * The last change of what the thread that waits had looked at before, by one that does not wait there itself, where it came
     * after the last signal. A number that is counted on may be looked at for any purpose, unless there have been signals of it.
     */
    private Optional<Event> changeWithoutSignal(Event signal) {
        int waits = last(own, EventKind.WAIT);
        List<Event> section =
                section(own.stream().filter(event -> event.index() < waits).toList());
        Set<Variable> looked = section.stream()
                .filter(event -> isRead(event) && isLook(event, section))
                .map(Variable::of)
                .collect(Collectors.toSet());
        int told = givenUpAfter(signal);
        Set<Integer> fellows = timeline.all(EventKind.WAIT).stream()
                .filter(event -> words.site(event).equals(words.site(wait)))
                .map(Event::thread)
                .collect(Collectors.toSet());
        Set<Variable> signalled = timeline.all(EventKind.NOTIFY).stream()
                .filter(event -> event.object() == wait.object())
                .flatMap(event -> changedBefore(event).stream())
                .collect(Collectors.toSet());
        return timeline.events().stream()
                .skip(Math.max(waits, signal.index()))
                .filter(event -> isWrite(event) && looked.contains(Variable.of(event)))
                .filter(event -> !fellows.contains(event.thread()))
                .filter(event -> event.thread() != signal.thread() || event.index() > told)
                .filter(event -> signalled.contains(Variable.of(event)) || !isCountedOn(event))
                .reduce((earlier, later) -> later);
    }

    /** Where a signaller gives up the lock under which it signals: what it changes before, its signal tells of. */
    private int givenUpAfter(Event signal) {
        HeldLocks held = new HeldLocks();
        timeline.events().stream()
                .takeWhile(event -> event.index() < signal.index())
                .forEach(held::read);
        List<Event> locks = held.locksOf(signal.thread());
        Set<Integer> monitor = locks.stream()
                .map(Event::object)
                .filter(object -> object == signal.object())
                .collect(Collectors.toSet());
        // which lock a condition is of does not stand in its events
        Set<Integer> told =
                monitor.isEmpty() ? locks.stream().map(Event::object).collect(Collectors.toSet()) : monitor;
        return ownOf(signal.thread()).stream()
                .filter(event -> event.kind() == EventKind.UNLOCK && told.contains(event.object()))
                .mapToInt(Event::index)
                .filter(index -> index > signal.index())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** What a signaller has changed before a signal. */
    private Set<Variable> changedBefore(Event signal) {
        return ownOf(signal.thread()).stream()
                .takeWhile(event -> event.index() < signal.index())
                .filter(LastSignal::isWrite)
                // what makes an object or a class, makes what is waited on
                .filter(event -> !timeline.origin(event).method().startsWith("<"))
                .map(Variable::of)
                .collect(Collectors.toSet());
    }

    private List<Event> ownOf(int thread) {
        return timeline.thread(thread).map(ThreadFacts::own).orElse(List.of());
    }

    /** What the thread did, of all that it did before it waited, since it last was woken or gave up the lock that a wait gives up. */
    private List<Event> section(List<Event> before) {
        int from = Math.max(lastUnlocked(before), last(before, EventKind.WOKEN));
        return before.stream().filter(event -> event.index() > from).toList();
    }

    private int lastUnlocked(List<Event> before) {
        int waits = last(own, EventKind.WAIT);
        // the monitor, or the condition's lock
        Optional<Integer> lock = own.stream()
                .filter(event -> event.index() > waits && event.kind() == EventKind.UNLOCK)
                .map(Event::object)
                .findFirst();
        return before.stream()
                .filter(event -> event.kind() == EventKind.UNLOCK
                        && lock.filter(object -> object == event.object()).isPresent())
                .mapToInt(Event::index)
                .max()
                .orElse(-1);
    }

    /** Whether it is not only read to be changed by the next instruction, as a counter is. */
    private static boolean isLook(Event read, List<Event> section) {
        return section.stream().noneMatch(event -> isWrite(event) && isOfOneInstruction(read, event));
    }

    private boolean isCountedOn(Event write) {
        return ownOf(write.thread()).stream().anyMatch(event -> isRead(event) && isOfOneInstruction(event, write));
    }

    private static boolean isOfOneInstruction(Event read, Event write) {
        return write.site() == read.site() + 1 && Variable.of(write).equals(Variable.of(read));
    }

    /** Whether the thread ever reads a volatile field in the method in which it waits. */
    private boolean looksAtWhereItWaits(Variable variable) {
        Site waits = words.site(wait);
        return own.stream()
                .filter(event -> event.kind() == EventKind.VOLATILE_READ)
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

    /** What became of a signal, as a message's key: it was heard by nobody, by others, or by this thread, which waited again. */
    private String key(Event signal) {
        if (signal.kind() == EventKind.THREAD_END) {
            return "rule.ended-before";
        }
        Since since = since(signal);
        if (since != Since.NOTHING) {
            return since == Since.GONE_ON ? "rule.not-signalled-again" : "rule.signalled-before-look";
        }
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
