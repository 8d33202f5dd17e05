package org.threadgrader.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/**
 * What a thread waits for at some moment of a run.
 *
 * @param object the object it waits for
 * @param method the method it waits in, as the scheduler calls it
 * @param limit its limit in nanoseconds, 0 for none
 */
record Blocked(int object, String method, long limit) {
    private static final Set<String> WAITING_FOR_A_SIGNAL = Set.of("wait", "await", "park");

    /** What a thread waits for just before an event of the run; empty where it can go on. */
    static Optional<Blocked> at(ThreadFacts thread, int index) {
        Optional<Blocked> blocked = Optional.empty();
        for (Event event : thread.own()) {
            if (event.index() >= index) {
                break;
            }
            if (event.kind() == EventKind.BLOCK) {
                blocked = Optional.of(new Blocked(event.object(), event.text(), event.value()));
            } else if (event.kind().counted()) {
                blocked = Optional.empty();
            }
        }
        return blocked;
    }

    /** A pool's worker without a task. */
    static boolean isIdleWorker(String method) {
        return method.startsWith("idle");
    }

    /** Whoever waits for the next message of a queue. */
    static boolean isReceiver(String method) {
        return List.of("take", "takeFirst", "takeLast", "poll", "receive", "CompletionService.take")
                .contains(method);
    }

    /** Whether a thread waits for somebody to wake it, and not for something that can be owned or has a state. */
    static boolean isForSignal(String method) {
        return WAITING_FOR_A_SIGNAL.contains(method);
    }

    /** Whether it waits for a task or a message that may never come, so that nothing is lost where it is cut off. */
    boolean isForWork() {
        return isIdleWorker(method) || isReceiver(method);
    }

    /** Whether it waits, without a limit, for somebody to wake it. */
    boolean isForSignalWithoutLimit() {
        return limit == 0 && isForSignal(method);
    }
}
