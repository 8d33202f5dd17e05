package org.threadgrader.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.threadgrader.run.Event;

/**
 * An order of a run's events, made of some {@link Edges}: a piece of a {@link Timeline}, which gives it. Orders differ in what
 * they may be asked, and so in what they have to keep: the clock of each event of a long run with many threads has no room.
 */
public final class Order {
    private final Map<Integer, Integer> components;
    private final Clocks clocks;

    /** What a thread knows of others at an event of its own, by their components. */
    interface Clocks {
        int[] at(Event event);
    }

    private Order(Map<Integer, Integer> components, Clocks clocks) {
        this.components = components;
        this.clocks = clocks;
    }

    /** An order that may be asked about any two events. */
    static Order anywhere(List<Event> events, Edges edges) {
        Map<Integer, Integer> components = new HashMap<>();
        return new Order(components, new RememberedClocks(events, edges, components));
    }

    /**
     * An order whose later event never lies before the one that it was asked about last.
     *
     * @param links the events that make edges, of those that may
     */
    static Order forward(List<Event> events, Edges edges, Predicate<Event> links) {
        Map<Integer, Integer> components = new HashMap<>();
        return new Order(components, new ForwardClocks(events, edges, links, components));
    }

    /** An order whose later event is one of these. */
    static Order at(Collection<Event> asked, List<Event> events, Edges edges) {
        Map<Integer, Integer> components = new HashMap<>();
        ForwardClocks forward = new ForwardClocks(events, edges, components);
        Map<Integer, int[]> known = new HashMap<>();
        asked.stream()
                .sorted(Comparator.comparingInt(Event::index))
                .forEach(event -> known.put(event.index(), forward.at(event)));
        return new Order(components, event -> {
            int[] clock = known.get(event.index());
            if (clock == null) {
                throw new IllegalArgumentException("nobody said that this event would be asked about");
            }
            return clock;
        });
    }

    /** Whether one event is before another: in the same thread by program order, else by a chain of edges. */
    public boolean isOrdered(Event one, Event other) {
        if (one.index() >= other.index()) {
            return false;
        }
        if (one.thread() == other.thread()) {
            return true;
        }
        int[] clock = clocks.at(other);
        int component = components.getOrDefault(one.thread(), Integer.MAX_VALUE);
        return component < clock.length && clock[component] > one.index();
    }
}
