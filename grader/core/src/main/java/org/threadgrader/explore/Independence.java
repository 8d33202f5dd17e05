package org.threadgrader.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.Timeline;

/**
 * Whether the threads of a run have nothing to do with each other but starts, and ends that are waited for. Then each thread
 * does the same under every schedule, and the rules find the same: all schedules are one trace (Mazurkiewicz 1977; Godefroid
 * 1996, chapter 3), as no two dependent events of it stand in an order that a schedule could turn round. What the threads print
 * comes in another order, which no rule asks about.
 *
 * <p>It is only ever so where the program's calls are open ({@link org.threadgrader.weave.Woven#open()}); whatever kind of event
 * is not known here to be harmless makes it not so.
 */
final class Independence {
    private final Timeline timeline;
    private final Order order;
    private final Map<Thing, Map<Integer, Event>> used = new HashMap<>();
    private final Map<Thing, Map<Integer, Event>> changed = new HashMap<>();
    private final Set<Integer> makers = new HashSet<>();
    private final Set<Integer> named = new HashSet<>();
    private final Map<Integer, Event> started = new HashMap<>();

    private Independence(Timeline timeline) {
        this.timeline = timeline;
        this.order = timeline.orderAlong(Edges.START_AND_END);
    }

    /**
     * A variable; or an object with all that is done to it in another way than by reading and writing its variables.
     *
     * @param variable 0 where it is no variable
     */
    private record Thing(int object, boolean isVariable, long variable) {}

    static boolean isIn(Timeline timeline) {
        return timeline.woven().open()
                && timeline.outcome() instanceof Outcome.Ended
                && new Independence(timeline).holds();
    }

    private boolean holds() {
        for (Event event : timeline.events()) {
            boolean known =
                    event.thread() == 0 || timeline.thread(event.thread()).isPresent();
            if (!known || !isHarmless(event)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHarmless(Event event) {
        return switch (event.kind()) {
            case THREAD_TARGET,
                    THREAD_PRIORITY,
                    THREAD_BEGIN,
                    THREAD_END,
                    SLEEP,
                    YIELD,
                    OUTPUT,
                    CAUGHT,
                    PROGRAM_END,
                    SWITCH,
                    TURN -> true;
            case THREAD_NEW -> {
                // names that nobody gave are numbered
                makers.add(event.thread());
                yield makers.size() == 1;
            }
            case THREAD_START -> started.put(event.object(), event) == null;
            // the first one is its constructor's; who reads a later one is not recorded
            case THREAD_NAME -> named.add(event.object()) || started.isEmpty();
            // a daemon is cut off wherever it is
            case THREAD_DAEMON -> event.value() == 0;
            // a thread that has not begun is not waited for
            case JOIN -> event.value() == 0 && hasSurelyStarted(event.object(), event);
            case JOINED -> event.value() == 1;
            case BLOCK, UNBLOCK -> timeline.thread(event.object()).isPresent() || isOwn(event);
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE, LOCK, UNLOCK, RELEASE, ACQUIRE, NOTIFY -> isOwn(event);
            default -> false;
        };
    }

    private boolean hasSurelyStarted(int thread, Event by) {
        Event start = started.get(thread);
        return start != null && order.isOrdered(start, by);
    }

    /** Whether no other thread uses the thing too, unless one of the two has surely ended or not begun by then. */
    private boolean isOwn(Event event) {
        boolean access = isAccess(event.kind());
        Thing thing = new Thing(event.object(), access, access ? event.value() : 0);
        boolean changes = event.kind() != EventKind.READ;
        boolean own = isAfter((changes ? used : changed).getOrDefault(thing, Map.of()), event);
        // the last one of a thread stands for all before it
        used.computeIfAbsent(thing, first -> new HashMap<>()).put(event.thread(), event);
        if (changes) {
            changed.computeIfAbsent(thing, first -> new HashMap<>()).put(event.thread(), event);
        }
        return own;
    }

    private boolean isAfter(Map<Integer, Event> earlier, Event event) {
        for (Event other : earlier.values()) {
            if (other.thread() != event.thread() && !order.isOrdered(other, event)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccess(EventKind kind) {
        return switch (kind) {
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> true;
            default -> false;
        };
    }
}
