package org.threadgrader.explore;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/** A call of a thread object's run method where start was meant, perhaps: no fault by itself, but worth a word beside an {@link Exploration}. */
public final class CalledRuns {
    private CalledRuns() {}

    /** The first one of a run, of a thread that is never started there; empty where there is none. */
    public static Optional<Message> in(Timeline run) {
        Set<Integer> started =
                run.all(EventKind.THREAD_START).stream().map(Event::object).collect(Collectors.toSet());
        return run.all(EventKind.RUN_CALLED).stream()
                .filter(call -> !started.contains(call.object()))
                .findFirst()
                .map(call -> Message.of(
                        "explore.run-in-place-of-start",
                        run.thread(call.thread()).map(Telling::part).orElse(Message.of("explore.program")),
                        run.site(call).flatMap(Place::of).orElse("?")));
    }
}
