package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.ComputedKeys;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.Timeline;

/**
 * The last synchronisation of two threads before the second access of a race that did not order them: a lock that the one
 * gave up, and another lock that the other took; one read lock, which both may hold; computations of two keys of a map; or what let
 * the one through before the other came to it.
 */
final class LastSynchronisation {
    /** The key of the clause that a thread waited, but for somebody else. */
    static final String LET_THROUGH = "rule.let-through";

    /** Where threads wait for others to come. */
    private static final List<String> MEETINGS =
            List.of("CountDownLatch.", "CyclicBarrier.", "Exchanger.", "Phaser.", "Semaphore.");

    private final Timeline timeline;
    private final Races.Pair pair;
    private final Event earlier;
    private final Event later;

    /** The acquisitions of the locks that the earlier thread held at its access, the oldest first. */
    private List<Event> heldByEarlier = List.of();

    /** The same of the later thread. */
    private List<Event> heldByLater = List.of();

    /** The first of its locks that the earlier thread gave up after its access. */
    private Optional<Event> givenUp = Optional.empty();

    /** How many computations of values of ConcurrentHashMaps a thread is in at the moment, one within the other. */
    private final Map<Integer, Integer> computing = new HashMap<>();

    private boolean earlierComputes;

    private LastSynchronisation(Timeline timeline, Races.Pair pair) {
        this.timeline = timeline;
        boolean inOrder = pair.first().index() < pair.second().index();
        this.pair = pair;
        this.earlier = inOrder ? pair.first() : pair.second();
        this.later = inOrder ? pair.second() : pair.first();
    }

    static LastSynchronisation before(Timeline timeline, Races.Pair pair) {
        LastSynchronisation last = new LastSynchronisation(timeline, pair);
        HeldLocks held = new HeldLocks();
        timeline.events().subList(0, last.later.index()).forEach(event -> last.read(event, held));
        last.heldByLater = List.copyOf(held.locksOf(last.later.thread()));
        return last;
    }

    private void read(Event event, HeldLocks held) {
        if (event.index() == earlier.index()) {
            heldByEarlier = List.copyOf(held.locksOf(event.thread()));
            earlierComputes = computes(event.thread());
        }
        held.read(event);
        if (event.text().equals(ComputedKeys.BEGINS)) {
            computing.merge(event.thread(), 1, Integer::sum);
        } else if (event.text().equals(ComputedKeys.ENDS)) {
            computing.merge(event.thread(), -1, Integer::sum);
        }
        boolean mayGiveUp = event.kind() == EventKind.UNLOCK
                && event.thread() == earlier.thread()
                && event.index() > earlier.index()
                && givenUp.isEmpty();
        if (mayGiveUp && !held.locksOf(event.thread()).containsAll(heldByEarlier)) {
            givenUp = Optional.of(event);
        }
    }

    private boolean computes(int thread) {
        return computing.getOrDefault(thread, 0) > 0;
    }

    /** What the two threads did, in words. */
    Message clause(Words words) {
        Optional<Event> reader = sharedByBoth();
        if (reader.isPresent()) {
            return Message.of("rule.read-lock", words.place(reader.get()));
        }
        Optional<Event> taken = taken();
        if (taken.isEmpty() && givenUp.isEmpty() && earlierComputes && computes(later.thread())) {
            return Message.of("rule.two-keys");
        }
        if (taken.isEmpty()) {
            return givenUp.isEmpty() && heldByEarlier.isEmpty()
                    ? letThrough(words).orElse(Message.of("rule.no-lock"))
                    : oneLock();
        }
        if (givenUp.isEmpty()) {
            return oneLock();
        }
        return Message.of(
                "rule.two-locks",
                words.who(givenUp.get().thread()),
                words.place(givenUp.get()),
                words.who(taken.get().thread()),
                words.place(taken.get()));
    }

    private Optional<Message> letThrough(Words words) {
        return letThrough(later, earlier, words).or(() -> letThrough(earlier, later, words));
    }

    /** The thread of an access was let through by what the other thread came to only after its own: it waited for somebody else. */
    private Optional<Message> letThrough(Event access, Event other, Words words) {
        return timeline.events().subList(0, access.index()).stream()
                .filter(event -> event.thread() == access.thread())
                .filter(event -> event.kind() == EventKind.ACQUIRE && isOfMeeting(event))
                .reduce((older, newer) -> newer)
                .flatMap(passed -> timeline.events().stream()
                        .skip(Math.max(passed.index(), other.index()))
                        .filter(event -> event.thread() == other.thread() && event.object() == passed.object())
                        .filter(event -> event.kind() == EventKind.RELEASE && isOfMeeting(event))
                        .findFirst()
                        .map(came -> Message.of(
                                LET_THROUGH,
                                words.who(passed.thread()),
                                passed.text(),
                                words.place(passed),
                                words.who(came.thread()),
                                came.text(),
                                words.place(came))));
    }

    private static boolean isOfMeeting(Event event) {
        return MEETINGS.stream().anyMatch(event.text()::startsWith);
    }

    private Message oneLock() {
        boolean ofWrapper = Stream.concat(heldByEarlier.stream(), heldByLater.stream())
                .allMatch(lock -> lock.text().equals(LockKinds.OF_WRAPPER));
        return Message.of(ofWrapper ? "rule.wrapper-lock" : "rule.one-lock");
    }

    List<Event> shown() {
        List<Event> shown = new ArrayList<>(List.of(pair.first(), pair.second()));
        Stream.of(givenUp, taken()).flatMap(Optional::stream).forEach(shown::add);
        shown.sort(Comparator.comparingInt(Event::index));
        return shown;
    }

    private Optional<Event> taken() {
        Optional<Event> newest = heldByLater.stream().reduce((older, newer) -> newer);
        return sharedByBoth().or(() -> newest);
    }

    /** Where the later thread took a read lock that the earlier one held as well. */
    private Optional<Event> sharedByBoth() {
        return heldByLater.stream()
                .filter(LastSynchronisation::isShared)
                .filter(lock ->
                        heldByEarlier.stream().anyMatch(other -> isShared(other) && other.object() == lock.object()))
                .findFirst();
    }

    private static boolean isShared(Event lock) {
        return lock.value() == LockKinds.SHARED;
    }
}
