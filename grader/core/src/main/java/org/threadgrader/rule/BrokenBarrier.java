package org.threadgrader.rule;

import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Why a barrier was broken, where that has led to an exception: a piece of {@link Endings}.
 *
 * @param by the reset, or the wait that was given up
 */
record BrokenBarrier(Event by) {
    static Optional<BrokenBarrier> before(Timeline timeline, Event uncaught) {
        if (!uncaught.text().contains("BrokenBarrierException")) {
            return Optional.empty();
        }
        return timeline.events().subList(0, uncaught.index()).stream()
                .filter(event -> event.thread() != uncaught.thread() && breaks(event))
                .reduce((earlier, later) -> later)
                .map(BrokenBarrier::new);
    }

    private static boolean breaks(Event event) {
        return event.text().equals("CyclicBarrier.reset")
                || event.kind() == EventKind.UNBLOCK
                        && event.text().equals("CyclicBarrier.await")
                        && event.value() != WaitResults.CAME;
    }

    Message told(Words words) {
        String how = by.kind() != EventKind.UNBLOCK
                ? "reset"
                : by.value() == WaitResults.TIMED_OUT ? "expired" : "interrupted";
        return Message.of("rule.barrier-" + how, words.who(by.thread()), words.place(by));
    }
}
