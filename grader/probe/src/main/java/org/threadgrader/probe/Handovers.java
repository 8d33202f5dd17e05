package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** SynchronousQueue, modelled whole: givers and takers meet, first come first served. */
final class Handovers {
    private final List<Offer> givers = new ArrayList<>();
    private final List<Offer> takers = new ArrayList<>();

    private Handovers() {}

    /** One who waits for the other side. */
    private static final class Offer {
        private Object item;
        private boolean met;
    }

    private static Handovers of(Execution e, BlockingQueue<Object> queue) {
        if (e.companion(queue) instanceof Handovers known) {
            return known;
        }
        Handovers made = new Handovers();
        e.companion(queue, made);
        return made;
    }

    static boolean offer(Execution e, BlockingQueue<Object> queue, Object item, int site) {
        ControlledThread c = Waits.at(e, site);
        java.util.Objects.requireNonNull(item);
        Handovers state = of(e, queue);
        if (state.takers.isEmpty()) {
            e.seen(c, e.idOf(queue), "offer", 0);
            return false;
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(queue), 0, "put");
        meet(state.takers.remove(0), item);
        e.changed(c);
        return true;
    }

    private static void meet(Offer other, Object item) {
        if (item != null) {
            other.item = item;
        }
        other.met = true;
    }

    static boolean give(Execution e, BlockingQueue<Object> queue, Object item, long limit, int site)
            throws InterruptedException {
        ControlledThread c = Waits.release(e, queue, "put", site);
        Handovers state = of(e, queue);
        if (!state.takers.isEmpty()) {
            meet(state.takers.remove(0), item);
        } else {
            Offer mine = new Offer();
            mine.item = item;
            state.givers.add(mine);
            int result = e.block(c, queue, "put", site, () -> mine.met, limit, true);
            if (!mine.met) {
                state.givers.remove(mine);
                if (result == WaitResults.INTERRUPTED) {
                    throw new InterruptedException();
                }
                return false;
            }
        }
        e.event(c, EventKind.ACQUIRE, site, e.idOf(queue), 0, "put");
        e.changed(c);
        return true;
    }

    static Object poll(Execution e, BlockingQueue<Object> queue, int site) {
        ControlledThread c = Waits.at(e, site);
        Handovers state = of(e, queue);
        if (state.givers.isEmpty()) {
            e.seen(c, e.idOf(queue), "poll", 0);
            return null;
        }
        return takeFrom(e, c, queue, state, site);
    }

    static int drain(Execution e, BlockingQueue<Object> queue, Collection<Object> into, int most, int site) {
        int drained = 0;
        while (drained < most) {
            Object item = poll(e, queue, site);
            if (item == null) {
                break;
            }
            into.add(item);
            drained++;
        }
        return drained;
    }

    private static Object takeFrom(
            Execution e, ControlledThread c, BlockingQueue<Object> queue, Handovers state, int site) {
        e.event(c, EventKind.RELEASE, site, e.idOf(queue), 0, "take");
        e.event(c, EventKind.ACQUIRE, site, e.idOf(queue), 0, "take");
        Offer giver = state.givers.remove(0);
        meet(giver, null);
        e.changed(c);
        return giver.item;
    }

    static Object receive(Execution e, BlockingQueue<Object> queue, long limit, int site) throws InterruptedException {
        ControlledThread c = Waits.at(e, site);
        Handovers state = of(e, queue);
        if (!state.givers.isEmpty()) {
            return takeFrom(e, c, queue, state, site);
        }
        e.event(c, EventKind.RELEASE, site, e.idOf(queue), 0, "take");
        Offer mine = new Offer();
        state.takers.add(mine);
        int result = e.block(c, queue, "take", site, () -> mine.met, limit, true);
        if (!mine.met) {
            state.takers.remove(mine);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            return null;
        }
        e.event(c, EventKind.ACQUIRE, site, e.idOf(queue), 0, "take");
        e.news(c);
        return mine.item;
    }
}
