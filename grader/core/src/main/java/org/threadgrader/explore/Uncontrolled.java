package org.threadgrader.explore;

import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Timeline;

/** Why a run does not tell all about its program: something was not controlled, or it came to no end by itself. */
public final class Uncontrolled {
    private Uncontrolled() {}

    /** The reason in words; empty where the run was under control from its beginning to its own end. */
    public static Optional<Message> in(Timeline timeline) {
        Optional<Message> omitted = timeline.woven().omissions().stream()
                .findFirst()
                .map(left -> Message.of("explore.blind-spot", left.className(), left.method()));
        if (omitted.isPresent()) {
            return omitted;
        }
        Optional<Message> released =
                timeline.first(EventKind.CONTROL_RELEASED).map(event -> Message.of("explore.released", event.text()));
        return released.isPresent() ? released : end(timeline.outcome());
    }

    private static Optional<Message> end(Outcome outcome) {
        if (outcome instanceof Outcome.LimitReached limit) {
            return Optional.of(Message.of("explore.limit", limit.limit()));
        }
        if (outcome instanceof Outcome.OutOfMemory) {
            return Optional.of(Message.of("explore.out-of-memory"));
        }
        if (outcome instanceof Outcome.WallDeadline) {
            return Optional.of(Message.of("explore.deadline"));
        }
        if (outcome instanceof Outcome.Died died) {
            return Optional.of(Message.of("explore.died", died.exitCode()));
        }
        if (outcome instanceof Outcome.ProtocolViolation violation) {
            return Optional.of(Message.of("explore.protocol", violation.what()));
        }
        if (outcome instanceof Outcome.NotBegun notBegun) {
            return Optional.of(Message.of("explore.not-begun", notBegun.what()));
        }
        return Optional.empty();
    }
}
