package org.threadgrader.probe;

import java.util.List;
import java.util.function.Supplier;

/**
 * Which threads a call into the JDK interrupts, as a future's cancel and a pool's shutdownNow do: what was before the call is
 * before whoever sees that it was interrupted (JLS 17.4.4).
 */
final class Interrupts {
    private Interrupts() {}

    /** Makes the call, and tells of each thread at work that is interrupted since. */
    static <T> T during(Execution e, ControlledThread c, int site, Supplier<T> call) {
        List<ControlledThread> working = e.threads().stream()
                .filter(t -> t.live() && !isIdle(t) && !t.isInterrupted())
                .toList();
        T result = call.get();
        working.stream().filter(ControlledThread::isInterrupted).forEach(t -> {
            e.event(c, EventKind.INTERRUPT, site, t.id, 0, "");
            t.isInterruptedInItsWait();
        });
        return result;
    }

    /** The pool does that, and the worker of a pool tells nobody. */
    private static boolean isIdle(ControlledThread t) {
        return t.condition != null && t.awaitedBy.equals(ModelDelays.IDLE);
    }
}
