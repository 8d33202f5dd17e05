package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/**
 * SynchronousQueue, modelled whole: givers and takers meet, first come first served. The workers of a pool that hands its tasks
 * over by one are takers like others.
 */
final class Handovers {
    private final List<Offer> givers = new ArrayList<>();
    private final List<Offer> takers = new ArrayList<>();

    private Handovers() {}

    /** One who waits for the other side. */
    private static final class Offer {
        private Object item;
        private volatile boolean met;
    }

    private static Handovers of(Execution e, BlockingQueue<?> queue) {
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
        if (!handOver(e, c, queue, item, "put")) {
            e.seen(c, e.idOf(queue), "offer", 0);
            return false;
        }
        return true;
    }

    /** Gives a task of a pool's to a worker that waits for one; false where none does. */
    static boolean execute(Execution e, BlockingQueue<?> queue, Runnable task) {
        return handOver(e, e.self(), queue, task, "execute");
    }

    private static boolean handOver(
            Execution e, ControlledThread c, BlockingQueue<?> queue, Object item, String method) {
        Handovers state = of(e, queue);
        Offer taker = state.first(state.takers);
        if (taker == null) {
            return false;
        }
        e.event(c, EventKind.RELEASE, c.site, e.idOf(queue), 0, method);
        meet(taker, item);
        e.changed(c);
        return true;
    }

    private synchronized Offer first(List<Offer> side) {
        return side.isEmpty() ? null : side.remove(0);
    }

    private synchronized void await(List<Offer> side, Offer mine) {
        side.add(mine);
    }

    private synchronized void leave(List<Offer> side, Offer mine) {
        side.remove(mine);
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
        Offer taker = state.first(state.takers);
        if (taker != null) {
            meet(taker, item);
        } else {
            Offer mine = new Offer();
            mine.item = item;
            state.await(state.givers, mine);
            int result = e.block(c, queue, "put", site, () -> mine.met, limit, true);
            if (!mine.met) {
                state.leave(state.givers, mine);
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
        Offer giver = state.first(state.givers);
        if (giver == null) {
            e.seen(c, e.idOf(queue), "poll", 0);
            return null;
        }
        return takeFrom(e, c, queue, giver, "take");
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
            Execution e, ControlledThread c, BlockingQueue<?> queue, Offer giver, String method) {
        e.event(c, EventKind.RELEASE, c.site, e.idOf(queue), 0, "take");
        e.event(c, EventKind.ACQUIRE, c.site, e.idOf(queue), 0, method);
        meet(giver, null);
        e.changed(c);
        return giver.item;
    }

    static Object receive(Execution e, BlockingQueue<Object> queue, long limit, int site) throws InterruptedException {
        return receive(e, Waits.at(e, site), queue, limit, "take", site, "take");
    }

    /** The next task for a worker of a pool; null where none comes in time. */
    static Runnable task(Execution e, BlockingQueue<?> queue, long limit) throws InterruptedException {
        return (Runnable) receive(e, e.self(), queue, limit, ModelDelays.IDLE, 0, "execute");
    }

    private static Object receive(
            Execution e, ControlledThread c, BlockingQueue<?> queue, long limit, String waits, int site, String method)
            throws InterruptedException {
        Handovers state = of(e, queue);
        Offer giver = state.first(state.givers);
        if (giver != null) {
            return takeFrom(e, c, queue, giver, method);
        }
        if (!waits.equals(ModelDelays.IDLE)) {
            // a pool's worker tells nobody that it is there
            e.event(c, EventKind.RELEASE, c.site, e.idOf(queue), 0, "take");
        }
        Offer mine = new Offer();
        state.await(state.takers, mine);
        int result = e.block(c, queue, waits, site, () -> mine.met, limit, true);
        if (!mine.met) {
            state.leave(state.takers, mine);
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            return null;
        }
        e.event(c, EventKind.ACQUIRE, c.site, e.idOf(queue), 0, method);
        e.news(c);
        return mine.item;
    }
}
