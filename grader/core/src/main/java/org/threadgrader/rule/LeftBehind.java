package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Repetitions;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Threads that keep a program alive without having anything to do: idle workers of a pool that nobody shut down, and
 * receivers of a queue that nobody alive fills. A piece of {@link Stuck}.
 */
final class LeftBehind {
    private final Timeline timeline;
    private final Words words;
    private final Map<Integer, Event> waits;
    private final List<Event> idle = new ArrayList<>();
    private final List<Event> receivers = new ArrayList<>();

    LeftBehind(Timeline timeline, Map<Integer, Event> waits) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.waits = waits;
        for (Event wait : waits.values()) {
            if (Blocked.isIdleWorker(wait.text())) {
                idle.add(wait);
            } else if (isForgotten(wait)) {
                receivers.add(wait);
            }
        }
    }

    /** A receiver whose queue no other live thread has filled, or could be expected to fill. */
    private boolean isForgotten(Event wait) {
        if (!Blocked.isReceiver(wait.text()) || wait.thread() == ThreadFacts.MAIN_ID) {
            return false;
        }
        List<Event> filled = timeline.all(EventKind.RELEASE).stream()
                .filter(event -> event.object() == wait.object() && !Blocked.isReceiver(event.text()))
                .toList();
        if (filled.isEmpty()) {
            return waits.values().stream()
                    .allMatch(other -> other.object() == wait.object() || Blocked.isIdleWorker(other.text()));
        }
        return filled.stream().noneMatch(event -> {
            Event other = waits.get(event.thread());
            return other != null && other.object() != wait.object() && !Blocked.isIdleWorker(other.text());
        });
    }

    /** Whether it does not count that this thread is stuck. */
    boolean contains(Event wait) {
        return idle.contains(wait) || receivers.contains(wait);
    }

    /** Whether main has ended and nobody else remains but daemons. */
    boolean isAll() {
        return timeline.main().end().isPresent()
                && waits.values().stream().allMatch(wait -> contains(wait) || isDaemon(wait))
                && waits.values().stream().anyMatch(wait -> contains(wait) && !isDaemon(wait));
    }

    private boolean isDaemon(Event wait) {
        return timeline.thread(wait.thread()).filter(ThreadFacts::daemon).isPresent();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Event> workers = idle.stream().filter(wait -> !isDaemon(wait)).toList();
        List<Event> waiting = receivers.stream().filter(wait -> !isDaemon(wait)).toList();
        if (!workers.isEmpty()) {
            findings.add(pool(workers));
        }
        if (!waiting.isEmpty()) {
            findings.add(new Finding(
                    Kind.LEAK,
                    "leak-receiver",
                    Message.of("rule.leak-receiver", words.who(waiting.get(0).thread()), words.place(waiting.get(0))),
                    words.places(waiting),
                    waiting));
        }
        return findings;
    }

    private Finding pool(List<Event> workers) {
        List<Event> made = workers.stream()
                .flatMap(wait -> timeline.thread(wait.thread()).flatMap(ThreadFacts::start).stream())
                .toList();
        List<Event> shown = new ArrayList<>(made);
        shown.addAll(workers);
        Optional<Event> least =
                made.stream().min((one, other) -> Words.LEAST_PLACE.compare(words.site(one), words.site(other)));
        String id =
                workers.stream().anyMatch(wait -> wait.text().equals(Repetitions.IDLE)) ? "leak-periodic" : "leak-pool";
        return new Finding(
                Kind.LEAK,
                id,
                Message.of("rule." + id, least.map(words::place).orElse(Message.of("rule.nowhere"))),
                least.map(event -> words.places(List.of(event))).orElse(List.of()),
                shown);
    }
}
