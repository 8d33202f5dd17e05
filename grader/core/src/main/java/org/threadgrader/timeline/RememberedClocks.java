package org.threadgrader.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.run.Event;

/**
 * Clocks at whatever event is asked about: a piece of an {@link Order}. What has been answered is remembered as long as there
 * is room; where it is not, and the place has been passed, the run is read again.
 */
final class RememberedClocks implements Order.Clocks {
    /** Numbers in all remembered clocks: a few megabytes. */
    static final int MOST_CELLS = 500_000;

    /** What an entry takes beside its clock, in cells. */
    private static final int ENTRY = 16;

    private final List<Event> events;
    private final Edges edges;
    private final Map<Integer, Integer> components;
    private final Map<Integer, int[]> remembered = new HashMap<>();
    private ForwardClocks forward;
    private long cells;

    RememberedClocks(List<Event> events, Edges edges, Map<Integer, Integer> components) {
        this.events = events;
        this.edges = edges;
        this.components = components;
        this.forward = new ForwardClocks(events, edges, components);
    }

    @Override
    public int[] at(Event event) {
        int[] known = remembered.get(event.index());
        if (known != null) {
            return known;
        }
        if (forward.isBeyond(event)) {
            forward = new ForwardClocks(events, edges, components);
        }
        int[] clock = forward.at(event);
        if (cells > MOST_CELLS) {
            remembered.clear();
            cells = 0;
        }
        remembered.put(event.index(), clock);
        cells += clock.length + ENTRY;
        return clock;
    }

    /** The numbers in all the clocks that are kept. */
    long cells() {
        return cells + forward.cells();
    }
}
