package org.threadgrader.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/**
 * Something that a worker of run 0 changes and another one does, too: they may count with it together. A piece of
 * {@link WorkerAssert}.
 *
 * @param worker the one that is asked about
 * @param changes its own changes, in order, one at least
 */
record SharedCount(Worker worker, List<Event> changes) {
    private static final Set<EventKind> CHANGES = Set.of(EventKind.WRITE, EventKind.VOLATILE_WRITE, EventKind.RELEASE);

    private static final String CLASS_INITIALISED = "class-init";

    /** Of all that others change as well, what the worker changes most often; empty where there is nothing. */
    static Optional<SharedCount> of(Worker worker) {
        Set<List<Number>> others = worker.run().counters().stream()
                .filter(other -> other.number() != worker.number())
                .flatMap(SharedCount::changesOf)
                .map(SharedCount::variable)
                .collect(Collectors.toSet());
        Map<List<Number>, List<Event>> shared = changesOf(worker)
                .filter(event -> others.contains(variable(event)))
                .collect(Collectors.groupingBy(SharedCount::variable));
        return shared.values().stream()
                .max(Comparator.<List<Event>>comparingInt(List::size)
                        .thenComparing(changes -> -changes.get(0).index()))
                .map(changes -> new SharedCount(worker, changes));
    }

    /** What it changes after its last line, nobody counts with. */
    private static Stream<Event> changesOf(Worker worker) {
        int last = worker.lastCountedLine()
                .map(line -> line.line().first().local())
                .orElse(0);
        return worker.facts().own().stream()
                .takeWhile(event -> event.local() < last)
                .filter(event -> CHANGES.contains(event.kind()) && !event.text().equals(CLASS_INITIALISED));
    }

    /** An atomic is all of an object. */
    private static List<Number> variable(Event event) {
        boolean whole = event.kind() == EventKind.RELEASE;
        return List.of(event.object(), whole ? Long.MIN_VALUE : event.value());
    }

    /**
     * The event of the worker right after it has changed it half as often as it does, or before that where it owns a lock
     * there. Right before a change would not do: what others leave would be written over.
     */
    Event halfWay() {
        ThreadFacts facts = worker.facts();
        Event middle = changes.get(changes.size() / 2);
        Event next = at(middle.local() + 1).orElse(middle);
        return at(worker.run().timeline().lockFreeAtOrBefore(facts, next)).orElse(middle);
    }

    private Optional<Event> at(int local) {
        return worker.facts().own().stream()
                .filter(event -> event.local() == local)
                .findFirst();
    }
}
