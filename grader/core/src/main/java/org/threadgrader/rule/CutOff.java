package org.threadgrader.rule;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * How far a thread was when another one ended the program by exit: a piece of what {@link Rules} say. Whether a thread that
 * could still go on had anything left to do, its run alone does not show; another run shows that it had not, where as much was
 * done in all and a thread, after the same deed, only waits or ends.
 *
 * @param exit the place of the exit
 * @param thread the thread
 * @param origin where it was made, as others may have been that do the same; of a pool's worker its pool, negative; of the main
 *     thread 0
 * @param state what it was about
 * @param last the last thing that it did, and more than to look or to wait
 * @param deeds how many such things all threads had done that others can hear of
 */
public record CutOff(Site exit, int thread, int origin, State state, Optional<Deed> last, int deeds) {
    /** What a thread is about when the program ends. */
    public enum State {
        /** It could go on, or waits for what the thread that called exit, or time, would bring. */
        WORKS,
        /** It waits for work, some of which may have come. */
        ASKS_FOR_WORK,
        /** It waits for others to come, or for work, and nobody has come since. */
        WAITS,
        /** It calls exit, or has ended, or does so before the program does: a shutdown hook may wait for that. */
        ENDED
    }

    /** What was done, and where. */
    record Deed(EventKind kind, int site) {}

    private static final List<String> COMINGS =
            List.of("CountDownLatch", "CyclicBarrier", "Semaphore", "Phaser", "Exchanger");

    private static final Set<EventKind> LOOKS = EnumSet.of(EventKind.POLL, EventKind.VOLATILE_READ, EventKind.READ);

    private static final Set<EventKind> LOOKS_AND_WAITS = EnumSet.of(
            EventKind.THREAD_BEGIN,
            EventKind.READ,
            EventKind.VOLATILE_READ,
            EventKind.POLL,
            EventKind.POLLED,
            EventKind.IS_ALIVE,
            EventKind.GET_STATE,
            EventKind.YIELD,
            EventKind.SLEEP,
            EventKind.BLOCK,
            EventKind.UNBLOCK,
            EventKind.LOCK,
            EventKind.UNLOCK,
            EventKind.ACQUIRE,
            EventKind.JOIN,
            EventKind.JOINED,
            EventKind.WAIT,
            EventKind.WOKEN,
            EventKind.INTERRUPTED,
            EventKind.CAUGHT,
            EventKind.THREAD_END);

    /** How far the threads were at an exit, the one that called it at its end. */
    static List<CutOff> in(Timeline timeline) {
        // without control nobody knows how far the others were
        if (timeline.first(EventKind.CONTROL_RELEASED).isPresent()) {
            return List.of();
        }
        Optional<Event> exit = timeline.first(EventKind.EXIT);
        if (exit.isEmpty()) {
            return List.of();
        }
        long deeds = timeline.events().stream()
                .filter(event -> isDeed(event) && event.kind() != EventKind.WRITE)
                .count();
        return Stream.concat(Stream.of(timeline.main()), timeline.workers().stream())
                .filter(thread -> mayBeCutOff(thread, exit.get()))
                .map(thread -> of(timeline, thread, exit.get(), (int) deeds))
                .toList();
    }

    private static CutOff of(Timeline timeline, ThreadFacts thread, Event exit, int deeds) {
        boolean exits = thread.id() == exit.thread();
        // while shutdown hooks run, others may go on
        int until = exits ? exit.index() : timeline.events().size();
        Optional<Deed> last = thread.own().stream()
                .filter(event -> event.index() < until && isDeed(event))
                .reduce((older, newer) -> newer)
                .map(event -> new Deed(event.kind(), event.site()));
        // a thread gives way only before its next step, so that whoever does not wait for something has one left
        State state = thread.end().isPresent() || exits ? State.ENDED : stateOf(timeline, thread, until);
        return new CutOff(new Words(timeline).site(exit), thread.id(), originOf(thread), state, last, deeds);
    }

    private static int originOf(ThreadFacts thread) {
        OptionalInt pool = thread.pool();
        return pool.isPresent()
                ? -pool.getAsInt()
                : thread.construction().map(made -> made.event().site()).orElse(0);
    }

    private static State stateOf(Timeline timeline, ThreadFacts thread, int until) {
        List<Event> idles = thread.own(EventKind.IDLE);
        if (idles.stream().anyMatch(idle -> idle.value() == 0) || !idles.isEmpty() && !isWaitedFor(timeline, thread)) {
            return State.WAITS;
        }
        return Blocked.at(thread, until)
                .map(wait -> stateOf(timeline, thread, wait))
                .orElse(State.WORKS);
    }

    /** Whether whoever calls exit has waited for what a worker's present task has done, so that the rest of it may matter, too. */
    private static boolean isWaitedFor(Timeline timeline, ThreadFacts worker) {
        Optional<Event> begun = worker.own(EventKind.ACQUIRE).stream()
                .filter(event -> event.text().equals("submit"))
                .reduce((earlier, later) -> later);
        Set<Integer> inVain = wokenInVain(timeline);
        Order order = timeline.orderAlong(
                Edges.WITHOUT_LOCKS,
                event -> !LOOKS.contains(event.kind())
                        // whoever counts on goes by nothing that the one before has done
                        && !(event.kind() == EventKind.ACQUIRE && LostUpdates.isOneStep(event))
                        && !inVain.contains(event.index()));
        return timeline.first(EventKind.EXIT)
                .filter(exit ->
                        begun.filter(event -> order.isOrdered(event, exit)).isPresent())
                .isPresent();
    }

    /** A thread that waits for signals of an object. */
    private record Waiter(int thread, int object) {}

    /** The events by which threads were woken, and then waited for the same again: not all that they waited for had come. */
    private static Set<Integer> wokenInVain(Timeline timeline) {
        Set<Integer> inVain = new HashSet<>();
        Map<Waiter, Integer> woken = new HashMap<>();
        for (Event event : timeline.events()) {
            Waiter wait = new Waiter(event.thread(), event.object());
            if (event.kind() == EventKind.WOKEN) {
                woken.put(wait, event.index());
            } else if (event.kind() == EventKind.WAIT && woken.containsKey(wait)) {
                inVain.add(woken.remove(wait));
            }
        }
        return inVain;
    }

    private static State stateOf(Timeline timeline, ThreadFacts thread, Blocked wait) {
        if (wait.isForSignalWithoutLimit() || isForComing(timeline, thread, wait)) {
            return State.WAITS;
        }
        return wait.isForWork() ? State.ASKS_FOR_WORK : State.WORKS;
    }

    /** Whether others can hear of it: more than a look or a wait. */
    static boolean isDeed(Event event) {
        return event.kind().counted() && !LOOKS_AND_WAITS.contains(event.kind());
    }

    private static boolean mayBeCutOff(ThreadFacts thread, Event exit) {
        boolean started = thread.id() == ThreadFacts.MAIN_ID
                || thread.start().filter(start -> start.index() < exit.index()).isPresent();
        return started && !thread.daemon() && !isForeign(thread);
    }

    private static boolean isForeign(ThreadFacts thread) {
        return thread.construction()
                .filter(made -> made.event().thread() == thread.id())
                .filter(made -> thread.id() != ThreadFacts.MAIN_ID)
                .isPresent();
    }

    /** Whether it waits for others to come, and nobody has come since: nothing of its own is cut off. */
    private static boolean isForComing(Timeline timeline, ThreadFacts thread, Blocked wait) {
        boolean coming = wait.isForWork() || COMINGS.stream().anyMatch(wait.method()::startsWith);
        if (wait.limit() != 0 || !coming) {
            return false;
        }
        int since = thread.own(EventKind.BLOCK).stream()
                .mapToInt(Event::index)
                .max()
                .orElse(0);
        return timeline.events().subList(since, timeline.events().size()).stream()
                .filter(event -> event.object() == wait.object() && event.thread() != thread.id())
                // whoever begins to wait for the same brings nothing
                .allMatch(event -> event.kind() == EventKind.BLOCK);
    }

    /** Whether nothing of the thread's is lost: it waits, or is at its end. */
    public boolean hasDoneAll() {
        return state == State.WAITS || state == State.ENDED;
    }

    /**
     * Whether the thread has nothing to do any more, as a run shows that is the same up to the exit, before which the thread that
     * calls it is held until all others have come to rest: from then on this one only looked, waited, let time pass, or ended.
     */
    public boolean hasNothingToDoIn(Timeline held) {
        Optional<Event> hold = held.first(EventKind.HELD);
        // whoever goes on to call exit as well has nothing else to do
        Optional<Event> exits = held.first(EventKind.EXIT).filter(event -> event.thread() == thread);
        boolean answered = held.outcome() instanceof Outcome.Quiet || exits.isPresent();
        if (!answered || hold.isEmpty() || waitsForMore(held, hold.get().thread())) {
            return false;
        }
        int until = exits.map(Event::index).orElse(Integer.MAX_VALUE);
        return held.thread(thread)
                .filter(facts -> TimeOut.isAllOf(facts, hold.get())
                        || facts.own().stream()
                                .filter(event -> event.index() > hold.get().index() && event.index() < until)
                                .noneMatch(CutOff::isDeed))
                .isPresent();
    }

    /** Whether it would go on by what the one that is held gives back, be it to another first, or by a limit that does not pass meanwhile. */
    private boolean waitsForMore(Timeline held, int holder) {
        Set<Integer> waiting = new HashSet<>(Set.of(holder));
        List<Event> stuck = held.all(EventKind.STUCK);
        boolean more = true;
        while (more) {
            more = stuck.stream()
                    .filter(event -> waiting.contains((int) event.value()))
                    .anyMatch(event -> waiting.add(event.thread()));
        }
        return waiting.contains(thread)
                || held.all(EventKind.TIME_HELD).stream().anyMatch(event -> event.thread() == thread);
    }

    /** The same one at rest. */
    public CutOff atRest() {
        return new CutOff(exit, thread, origin, State.WAITS, last, deeds);
    }

    /** Whether nothing is lost here, as in another run nobody has done more, and who was that far has come to wait or to its end. */
    public boolean isHarmlessBy(CutOff other) {
        return other.hasDoneAll()
                && other.exit.equals(exit)
                && (other.thread == thread || other.origin == origin)
                && other.last.equals(last)
                && other.deeds == deeds;
    }
}
