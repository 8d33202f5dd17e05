package org.threadgrader.picture;

import java.util.Optional;
import org.threadgrader.explore.Calls;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;

/** Which kinds of events are steps of a {@link Picture}, and how much each matters. */
final class Kinds {
    private Kinds() {}

    /** Empty for what is never a step by itself. */
    static Optional<Rank> rank(Event event) {
        return switch (event.kind()) {
            case UNCAUGHT,
                    EXIT,
                    STUCK,
                    SPINNING,
                    HELD,
                    LIMIT,
                    CONTROL_RELEASED,
                    MONITOR_ERROR,
                    START_REFUSED,
                    DAEMON_REFUSED,
                    NESTED_UPDATE,
                    TASK_THREW -> Optional.of(Rank.FATE);
            case THREAD_START, RUN_CALLED, JOINED, INTERRUPT -> Optional.of(Rank.THREAD);
            case OUTPUT -> Optional.of(Rank.LINE);
            case LOCK,
                    PERMIT_ACQUIRE,
                    PERMIT_RELEASE,
                    WAIT,
                    WOKEN,
                    NOTIFY,
                    CALL,
                    CAUGHT,
                    INTERRUPTED,
                    GATE,
                    TASK_DROPPED,
                    PROCESS_START,
                    PROCESS_REFUSED,
                    PROCESS_ENDED,
                    PROCESS_DESTROYED -> Optional.of(Rank.SYNCHRONISATION);
            case RELEASE, ACQUIRE ->
                Calls.isBookkeeping(event) || event.isOfWholeObject()
                        ? Optional.empty()
                        : Optional.of(Rank.SYNCHRONISATION);
            case BLOCK -> isOfItself(event) ? Optional.of(Rank.SYNCHRONISATION) : Optional.empty();
            case UNBLOCK -> event.value() == WaitResults.CAME ? Optional.empty() : Optional.of(Rank.SYNCHRONISATION);
            case JOIN, SLEEP, IS_ALIVE, GET_STATE -> Optional.of(Rank.PAUSE);
            default -> Optional.empty();
        };
    }

    /** Of join, wait and await another event tells as well that they begin. */
    private static boolean isOfItself(Event block) {
        return switch (block.text()) {
            case "wait", "await", "join", "Thread.join" -> false;
            default -> !block.text().startsWith("idle");
        };
    }
}
