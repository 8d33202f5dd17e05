package org.threadgrader.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * A thread that lets a long time pass and then ends the program, or gives up what others are at: there for the case that
 * nothing else comes to an end, and nobody's fault where the time has passed although others still work. A piece of what
 * {@link Rules} say.
 */
final class TimeOut {
    /** From so many nanoseconds on a time is meant to outlast what others do. */
    private static final long LONG = 1_000_000_000L;

    /** Calls by which one waits for others to be over. */
    private static final Set<String> WAITING = Set.of("join", "await", "awaitTermination", "isTerminated", "invokeAll");

    /** What a thread may wait for and has waited for nobody's end. */
    private static final Set<String> PASSING = Set.of("synchronized", LockKinds.LOCK, LockKinds.READ, "StampedLock");

    /** Calls by which each of several threads says that it is over: who waits for them all goes by no single one. */
    private static final Set<String> COUNTING = Set.of("countDown", "arrive", "arriveAndDeregister");

    /** Calls that interrupt other threads besides. */
    private static final Set<String> INTERRUPTING = Set.of("shutdownNow", "cancel");

    private static final long NO_FIELD = -1;
    private static final int SEVERAL = 0;

    private final Event hurried;

    /** The threads that go by the time having passed. */
    private final Set<Integer> following = new HashSet<>();

    /** Those of them that have waited for others since, and for whose end; 0 where several may have been waited for. */
    private final Map<Integer, Set<Integer>> waited = new HashMap<>();

    /** Those that have then looked at what the others have made. */
    private final Set<Integer> over = new HashSet<>();

    /** Who has set what, since the run began, and did not follow then. */
    private final Map<Said, Set<Integer>> setters = new HashMap<>();

    /** What all that follow have done. */
    private final Set<Said> said = new HashSet<>();

    /** What others have set since, and is no word of the one whose time has passed alone. */
    private final Set<Said> shared = new HashSet<>();

    /** Whether one of them has interrupted who works for a pool or a future. */
    private boolean interrupts;

    private TimeOut(Event hurried) {
        this.hurried = hurried;
        following.add(hurried.thread());
    }

    /** Something set, given up or interrupted; a field's number, where it is one. */
    private record Said(int object, long field) {}

    /**
     * Whether a program ended because a time had passed although others could go on: the thread whose time passed ends it, or one
     * that sees what that one has done since. Who lets a time pass or sees that it has, waits for the others, and then looks at what
     * they made has no such excuse.
     */
    static boolean hasPassedEarly(Timeline timeline, Event exit) {
        return exit.value() != 0
                && timeline.all(EventKind.HURRIED).stream()
                        .anyMatch(hurried ->
                                hurried.index() < exit.index() && new TimeOut(hurried).isFollowedBy(timeline, exit));
    }

    private boolean isFollowedBy(Timeline timeline, Event exit) {
        for (Event event : timeline.events().subList(0, exit.index())) {
            if (event.index() > hurried.index()) {
                learn(event, timeline);
            }
            if (sets(event) && !following.contains(event.thread())) {
                setters.computeIfAbsent(what(event), key -> new HashSet<>()).add(event.thread());
            }
        }
        return following.contains(exit.thread());
    }

    private void learn(Event event, Timeline timeline) {
        int thread = event.thread();
        if (following.contains(thread)) {
            if (waits(event)) {
                hasWaited(event);
            } else if (looks(event) && isOfWhoWasWaitedFor(event)) {
                following.remove(thread);
                over.add(thread);
            } else {
                follow(event, timeline);
            }
        } else if (sees(event) && !over.contains(thread)) {
            following.add(thread);
            if (event.kind() == EventKind.JOINED) {
                hasWaited(event);
            }
        } else if (event.kind() == EventKind.WRITE) {
            shared.add(what(event));
            said.remove(what(event));
        }
    }

    private void follow(Event event, Timeline timeline) {
        boolean isOwn = event.thread() == hurried.thread();
        boolean says = event.kind() == EventKind.INTERRUPT
                || event.kind() == EventKind.VOLATILE_WRITE
                || event.kind() == EventKind.WRITE && !shared.contains(what(event))
                || event.kind() == EventKind.PERMIT_RELEASE && isOwn
                || event.kind() == EventKind.RELEASE && (isOwn || !COUNTING.contains(method(event)));
        interrupts |= event.kind() == EventKind.RELEASE && INTERRUPTING.contains(method(event));
        if (says) {
            said.add(what(event));
        } else if (event.kind() == EventKind.THREAD_START && isOfAPool(timeline, event)) {
            // what was to be done then is its first task
            following.add(event.object());
        }
    }

    private static boolean isOfAPool(Timeline timeline, Event started) {
        return timeline.all(EventKind.THREAD_TARGET).stream()
                .anyMatch(target -> target.object() == started.object()
                        && target.text().startsWith("java.util.concurrent.ThreadPoolExecutor"));
    }

    /** Of a field or an element, to tell it from the others of its object. */
    private static long numberOf(Event event) {
        return switch (event.kind()) {
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> event.value();
            default -> NO_FIELD;
        };
    }

    private void hasWaited(Event event) {
        boolean isForOne = event.kind() == EventKind.JOINED
                || event.kind() == EventKind.IS_ALIVE
                || event.kind() == EventKind.BLOCK && event.text().equals("join");
        waited.computeIfAbsent(event.thread(), key -> new HashSet<>()).add(isForOne ? event.object() : SEVERAL);
    }

    /** Whether it looks at what those have made whom it has waited for, and not just at what those who follow have said. */
    private boolean isOfWhoWasWaitedFor(Event look) {
        Set<Integer> ended = waited.getOrDefault(look.thread(), Set.of());
        return setters.getOrDefault(what(look), Set.of()).stream()
                .anyMatch(thread -> thread != look.thread() && (ended.contains(thread) || ended.contains(SEVERAL)));
    }

    private static boolean sets(Event event) {
        return switch (event.kind()) {
            case WRITE, VOLATILE_WRITE, RELEASE -> true;
            default -> false;
        };
    }

    private static Said what(Event event) {
        return new Said(event.object(), numberOf(event));
    }

    private static boolean looks(Event event) {
        return switch (event.kind()) {
            case READ, VOLATILE_READ, POLL -> true;
            case ACQUIRE -> !PASSING.contains(event.text());
            default -> false;
        };
    }

    private boolean sees(Event event) {
        return switch (event.kind()) {
            case JOINED -> following.contains(event.object());
            case INTERRUPTED -> interrupts || said.contains(new Said(event.thread(), NO_FIELD));
            case READ, VOLATILE_READ, ACQUIRE, POLL, PERMIT_ACQUIRE -> said.contains(what(event));
            default -> false;
        };
    }

    private static boolean waits(Event event) {
        return switch (event.kind()) {
            case JOINED -> true;
            case IS_ALIVE -> event.value() == 0;
            case BLOCK -> !PASSING.contains(event.text());
            case ACQUIRE -> WAITING.contains(method(event)) || event.text().equals("Future.get");
            default -> false;
        };
    }

    private static String method(Event event) {
        return event.text().substring(event.text().lastIndexOf('.') + 1);
    }

    private static boolean onlyTells(Event event) {
        return !CutOff.isDeed(event) || event.kind() == EventKind.OUTPUT;
    }

    /**
     * Whether all that a thread would still have done is to end the program, or to interrupt the one that has ended it.
     *
     * @param facts the thread, in a run in which the exit was held
     * @param hold where it was held
     */
    static boolean isAllOf(ThreadFacts facts, Event hold) {
        Optional<Event> exit = first(facts, EventKind.EXIT, hold);
        Optional<Event> ending =
                exit.or(() -> first(facts, EventKind.INTERRUPT, hold).filter(event -> event.object() == hold.thread()));
        return ending.filter(event -> isAfterALongTime(facts, event))
                .filter(event -> exit.isPresent()
                        || facts.own().stream()
                                .noneMatch(later -> later.index() > event.index() && CutOff.isDeed(later)))
                .isPresent();
    }

    private static Optional<Event> first(ThreadFacts facts, EventKind kind, Event after) {
        return facts.own(kind).stream()
                .filter(event -> event.index() > after.index())
                .findFirst();
    }

    /** Whether a thread has only told of it since a long time passed. */
    private static boolean isAfterALongTime(ThreadFacts facts, Event event) {
        List<Event> before = facts.own().stream()
                .filter(earlier -> earlier.index() < event.index())
                .toList();
        return before.stream()
                .filter(TimeOut::isLong)
                .reduce((earlier, later) -> later)
                .filter(passed -> before.stream()
                        .filter(later -> later.index() > passed.index())
                        .allMatch(TimeOut::onlyTells))
                .isPresent();
    }

    /** A sleep, or a task of a scheduled pool that was to wait so long. */
    private static boolean isLong(Event event) {
        boolean passes = event.kind() == EventKind.SLEEP
                || event.kind() == EventKind.ACQUIRE && event.text().equals("schedule");
        return passes && event.value() >= LONG;
    }
}
