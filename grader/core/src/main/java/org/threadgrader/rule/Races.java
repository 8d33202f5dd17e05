package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.FieldSite;
import org.threadgrader.weave.Site;

/**
 * Data races (JLS 17.4.5): two plain accesses to one variable by two threads, at least one a write, neither of which
 * happens before the other.
 *
 * <p>Of each thread only the last access at each site is kept, as FastTrack (Flanagan and Freund 2009) keeps the last write:
 * whatever an earlier one at the same site races with, the last one does, too.
 */
final class Races {
    /** From here on a variable's accesses that are ordered before the newest one are forgotten. */
    private static final int MANY = 64;

    /** Total, as the first finding is the one that is told: the map's own order is another one in each JVM. */
    private static final Comparator<Finding.Identity> BY_PLACES = Comparator.<Finding.Identity, Site>comparing(
                    identity -> place(identity, 0), Words.LEAST_PLACE)
            .thenComparing(identity -> place(identity, 1), Words.LEAST_PLACE)
            .thenComparing(Finding.Identity::reason);

    private final Timeline timeline;
    private final Order order;
    private final Words words;
    private final Set<Integer> strangers;
    private final Map<Variable, List<Event>> accesses = new HashMap<>();
    private final Map<Finding.Identity, Pair> worst = new HashMap<>();
    private final Set<Places> seen = new HashSet<>();

    private Races(Timeline timeline) {
        this.timeline = timeline;
        this.order = timeline.orderAlong(Edges.ALL);
        this.words = new Words(timeline);
        this.strangers = Strangers.of(timeline);
    }

    /** A pair of accesses that race; the one at the lesser place first. */
    record Pair(Event first, Event second) {}

    private record Places(int firstSite, int secondSite, boolean firstWrites, boolean secondWrites) {}

    /** The races between accesses before an event. */
    static List<Finding> before(int index, Timeline timeline) {
        Races races = new Races(timeline);
        Set<Event> leftOut = OptimisticReads.of(timeline);
        for (Event event : timeline.events()) {
            if (event.index() >= index) {
                break;
            }
            if (races.isAccess(event) && !races.strangers.contains(event.thread()) && !leftOut.contains(event)) {
                races.meet(event);
            }
        }
        return races.findings();
    }

    private boolean isAccess(Event event) {
        return isPlain(event) || isByHandle(event);
    }

    private static boolean isPlain(Event event) {
        return event.kind() == EventKind.READ || event.kind() == EventKind.WRITE;
    }

    /** Whether a field that is not volatile, or an element, is accessed by a VarHandle in a mode of its own: only plain accesses race with it. */
    private boolean isByHandle(Event event) {
        boolean own = event.kind() == EventKind.VOLATILE_READ || event.kind() == EventKind.VOLATILE_WRITE;
        List<FieldSite> fields = timeline.woven().fields();
        return own
                && (event.value() < 0
                        || event.value() < fields.size()
                                && !fields.get((int) event.value()).isVolatile());
    }

    private void meet(Event access) {
        List<Event> others = accesses.computeIfAbsent(Variable.of(access), variable -> new ArrayList<>(2));
        int own = -1;
        for (int i = 0; i < others.size(); i++) {
            Event other = others.get(i);
            if (other.thread() == access.thread()) {
                if (other.site() == access.site() && other.kind() == access.kind()) {
                    own = i;
                }
            } else if ((isWrite(other) || isWrite(access)) && (isPlain(other) || isPlain(access))) {
                compare(other, access);
            }
        }
        if (own >= 0) {
            others.set(own, access);
            return;
        }
        if (others.size() >= MANY && isWrite(access)) {
            others.removeIf(other -> order.isOrdered(other, access));
        }
        others.add(access);
    }

    private void compare(Event earlier, Event later) {
        Places places = new Places(earlier.site(), later.site(), isWrite(earlier), isWrite(later));
        if (seen.contains(places) || order.isOrdered(earlier, later)) {
            return;
        }
        seen.add(places);
        Pair pair = ordered(earlier, later);
        worst.merge(identity(pair), pair, (one, other) -> tellingOrder().compare(one, other) <= 0 ? one : other);
    }

    private Pair ordered(Event one, Event other) {
        Comparator<Event> order = Comparator.comparing(words::site, Words.LEAST_PLACE)
                .thenComparing(event -> !isWrite(event))
                .thenComparingInt(event -> words.rank(event.thread()));
        return order.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Of several pairs at the same places two writes are told, and the threads that started first. */
    private Comparator<Pair> tellingOrder() {
        return Comparator.<Pair, Boolean>comparing(pair -> !isWrite(pair.first()) || !isWrite(pair.second()))
                .thenComparingInt(pair -> words.rank(pair.first().thread()))
                .thenComparingInt(pair -> words.rank(pair.second().thread()));
    }

    private Finding.Identity identity(Pair pair) {
        return new Finding.Identity(
                Kind.RACE,
                "race-" + Variable.sort(pair.first()).name().toLowerCase(Locale.ROOT),
                words.places(List.of(pair.first(), pair.second())));
    }

    private List<Finding> findings() {
        return worst.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_PLACES))
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Site place(Finding.Identity identity, int index) {
        return identity.where().size() > index ? identity.where().get(index) : Site.UNKNOWN;
    }

    private Finding finding(Finding.Identity identity, Pair pair) {
        LastSynchronisation last = LastSynchronisation.before(timeline, pair);
        Message clause = last.clause(words);
        // who waited, but for somebody else, has been told what that was
        Optional<Event> started = clause.key().equals(LastSynchronisation.LET_THROUGH)
                ? Optional.empty()
                : notAwaited(pair.first(), pair.second()).or(() -> notAwaited(pair.second(), pair.first()));
        Message met = Message.of(
                "rule.race",
                words.variable(pair.first()),
                words.who(pair.first().thread()),
                verb(pair.first()),
                words.place(pair.first()),
                words.who(pair.second().thread()),
                verb(pair.second()),
                words.place(pair.second()));
        Optional<Message> unjoined = started.map(start -> Message.of(
                "rule.race-unjoined", words.who(start.thread()), words.who(start.object()), words.place(start)));
        Message advice = unjoined.map(cause -> Message.of("rule.race-advice-join", cause))
                .orElseGet(() -> Message.of(hasOneWriter(pair) ? "rule.race-advice-one-writer" : "rule.race-advice"));
        return new Finding(
                identity.kind(),
                identity.reason(),
                Message.of("rule.race-why", met, clause, advice),
                identity.where(),
                last.shown(),
                unjoined.map(cause -> new Finding.Cause(cause, met)));
    }

    /** Where a thread has started the one that changes what it looks at. */
    private Optional<Event> notAwaited(Event look, Event change) {
        return isWrite(look) || !isWrite(change)
                ? Optional.empty()
                : timeline.all(EventKind.THREAD_START).stream()
                        .filter(start -> start.thread() == look.thread()
                                && start.object() == change.thread()
                                && start.index() < look.index())
                        .filter(start -> timeline.thread(start.object())
                                .filter(thread -> thread.pool().isEmpty())
                                .isPresent())
                        .findFirst();
    }

    /** Whether it is a field that one thread alone writes in the whole run, so that its readers need no more than its latest value. */
    private boolean hasOneWriter(Pair pair) {
        return Variable.sort(pair.first()) == Variable.Sort.FIELD
                && Stream.of(EventKind.WRITE, EventKind.VOLATILE_WRITE)
                                .flatMap(kind -> timeline.all(kind).stream())
                                .filter(write -> Variable.of(write).equals(Variable.of(pair.first())))
                                .map(Event::thread)
                                .distinct()
                                .count()
                        == 1;
    }

    private static Message verb(Event access) {
        boolean collection = Variable.sort(access) == Variable.Sort.COLLECTION;
        if (isWrite(access)) {
            return Message.of(collection ? "rule.changes" : "rule.writes");
        }
        return Message.of(collection ? "rule.looks" : "rule.reads");
    }

    private static boolean isWrite(Event access) {
        return access.kind() == EventKind.WRITE || access.kind() == EventKind.VOLATILE_WRITE;
    }
}
