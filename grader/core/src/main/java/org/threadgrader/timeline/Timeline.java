package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Recorded;
import org.threadgrader.weave.Site;
import org.threadgrader.weave.Woven;

/**
 * What happened in one run: the immutable evidence that checks are judged by, and the one entry to this stage.
 *
 * <p>Threads are known by {@link Role}; each holds its own events and lines. The happens-before order is computed when
 * it is asked for.
 */
public final class Timeline {
    private final List<Event> events;
    private final Outcome outcome;
    private final Woven woven;
    private final Map<Integer, ThreadFacts> threads;
    private final List<ThreadFacts> workers;
    private final Map<Edges, Order> orders = new EnumMap<>(Edges.class);
    private final Ownership ownership;
    private final Map<EventKind, List<Event>> byKind = new EnumMap<>(EventKind.class);

    private Timeline(Recorded recorded, Woven woven, Map<Integer, ThreadFacts> threads) {
        this.events = recorded.events();
        this.outcome = recorded.outcome();
        this.woven = woven;
        this.threads = threads;
        this.workers = threads.values().stream()
                .filter(thread -> thread.role().kind() == Role.Kind.WORKER)
                .sorted((one, other) ->
                        Integer.compare(one.role().number(), other.role().number()))
                .toList();
        for (Edges edges : Edges.values()) {
            orders.put(edges, Order.anywhere(events, edges));
        }
        this.ownership = new Ownership();
        for (Event event : events) {
            byKind.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).add(event);
        }
        byKind.replaceAll((kind, all) -> Collections.unmodifiableList(all));
    }

    /** The timeline of a recorded run of a woven program. */
    public static Timeline of(Recorded recorded, Woven woven) {
        return new Timeline(recorded, woven, new Ledger().read(recorded.events()));
    }

    /** All events in the order in which they happened. */
    public List<Event> events() {
        return events;
    }

    /** How the run ended. */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Whether another run was the same: each event and the end, but for numbers that the JVM gives out as it goes and that
     * the program printed (identity hashes and the like).
     */
    public boolean isSameRunAs(Timeline other) {
        return outcome.equals(other.outcome) && Repetition.isOf(events, other.events);
    }

    /** The program: its call sites, fields and class facts. */
    public Woven woven() {
        return woven;
    }

    /** The thread that ran the main method. */
    public ThreadFacts main() {
        return threads.values().iterator().next();
    }

    /** The threads that were started, in start order: worker 1, worker 2 and so on. */
    public List<ThreadFacts> workers() {
        return workers;
    }

    /** Every thread object known, started or not: main, then in the order of construction. */
    public List<ThreadFacts> threads() {
        return List.copyOf(threads.values());
    }

    /** The thread with an id. */
    public Optional<ThreadFacts> thread(int id) {
        return Optional.ofNullable(threads.get(id));
    }

    /** The call site of an event, where its line is known; of an exception that nobody caught, the place where it was thrown. */
    public Optional<Site> site(Event event) {
        return Optional.of(origin(event)).filter(Site::isKnown);
    }

    /** The same, without a line where none is known. */
    public Site origin(Event event) {
        boolean threw = event.kind() == EventKind.UNCAUGHT || event.kind() == EventKind.TASK_THREW;
        return (threw ? Thrown.where(this, event) : Optional.<Site>empty()).orElseGet(() -> woven.site(event.site()));
    }

    /** Whether an exception that nobody caught was thrown by the program's own code, and not by what it called. */
    public boolean isThrownByProgram(Event uncaught) {
        return Thrown.isByProgram(this, uncaught);
    }

    /** The first event of a kind. */
    public Optional<Event> first(EventKind kind) {
        return all(kind).stream().findFirst();
    }

    /** The events of a kind, in order. */
    public List<Event> all(EventKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /**
     * Whether one event happens before another (JLS 17.4.5): in the same thread by program order, else by a chain of
     * edges. An event does not happen before itself.
     */
    public boolean happensBefore(Event one, Event other) {
        return ordered(one, other, Edges.ALL);
    }

    /** The same by some edges only. */
    public boolean ordered(Event one, Event other, Edges edges) {
        return Objects.requireNonNull(orders.get(edges)).isOrdered(one, other);
    }

    /**
     * The same for whoever goes through the run from its beginning to its end: nothing of what lies behind is kept. Of two
     * events the later one must not lie before that of the last question.
     */
    public Order orderAlong(Edges edges) {
        return orderAlong(edges, event -> true);
    }

    /**
     * The same by some of these edges.
     *
     * @param links the events that make edges, of those that may
     */
    public Order orderAlong(Edges edges, Predicate<Event> links) {
        return Order.forward(events, edges, links);
    }

    /** The same for whoever knows beforehand which events the later ones of all its questions will be. */
    public Order orderAt(Collection<Event> later, Edges edges) {
        return Order.at(later, events, edges);
    }

    /**
     * The place where a thread can be held at or before one of its own events without owning a lock that others may
     * need: the last of its events up to that one before which it owns none. A thread owns no lock before its first
     * event, so there always is one.
     *
     * @return the {@link Event#local()} of the event to hold it before
     */
    public int lockFreeAtOrBefore(ThreadFacts thread, Event event) {
        return ownership.freePlace(thread, event.local());
    }
}
