package org.threadgrader.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.LiveRecording;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Recorded;
import org.threadgrader.timeline.Timeline;

/**
 * The judged program in progress: wait for what happens in it, hold its threads at gates, let them go on.
 *
 * <p>The program begins with the first wait; gates are placed before. Waiting is Awaitility's, over the event stream;
 * running into the limit is {@link Inconclusive}, as a clock decides nothing.
 */
public final class LiveRun {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMillis(1);

    private final Bench bench;
    private Plan plan;
    private @Nullable LiveRecording recording;
    private Optional<Run> ended = Optional.empty();

    LiveRun(Bench bench) {
        this.bench = bench;
        this.plan = bench.base();
    }

    /**
     * Places a gate: the worker waits there until {@link #open} lets it go on.
     *
     * @param name the gate's name
     * @param worker a worker of run 0, which the same check may ask for as a {@link Run}
     * @param before an event of its own there
     * @throws IllegalArgumentException for an event of another thread or another run
     */
    public LiveRun gate(String name, Worker worker, Event before) {
        if (recording != null) {
            throw new IllegalStateException("gates are placed before the first wait");
        }
        gate(name, Place.before(before, worker, bench));
        return this;
    }

    /** Places a gate where a thread of run 0 is to stand. */
    void gate(String name, Place place) {
        plan = plan.gate(new Plan.Gate(name, place.worker(), place.beforeLocal()));
    }

    /** Waits until a thread stands at a gate. */
    public Event awaitGate(String name) {
        return awaitEvent(
                event -> event.kind() == EventKind.GATE && event.text().equals(name));
    }

    /** Waits until an event has been recorded, and gives the first that fits. */
    public Event awaitEvent(Predicate<Event> wanted) {
        LiveRecording live = live();
        Search search = new Search(live, wanted);
        await(search::isOver);
        return search.found()
                .orElseThrow(() -> live.outcome()
                        .flatMap(Diagnosis::undecidable)
                        .orElseGet(() -> new Inconclusive(Words.say("never-came"))));
    }

    /** Lets the thread at a gate go on; a gate not yet reached will not hold anybody. */
    public LiveRun open(String gate) {
        live().open(gate);
        return this;
    }

    /** Waits until the program has ended, and gives its evidence. */
    public Run awaitEnd() {
        LiveRecording live = live();
        await(() -> live.outcome().isPresent());
        Recorded recorded = new Recorded(live.events(), live.outcome().orElseThrow());
        Run run = new Run(bench, plan, Timeline.of(recorded, bench.program().woven()));
        ended = Optional.of(run);
        return run;
    }

    /** What the author's method has been given up to now. */
    Optional<Run> shown() {
        return ended;
    }

    /** What has been recorded up to now. */
    public List<Event> events() {
        return live().events();
    }

    void close() {
        if (recording != null) {
            recording.close();
        }
    }

    private LiveRecording live() {
        LiveRecording present = recording;
        if (present == null) {
            present = bench.begin(plan);
            recording = present;
        }
        return present;
    }

    private static void await(Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(EVERY)
                    .atMost(LIMIT)
                    .until(condition);
        } catch (ConditionTimeoutException late) {
            Inconclusive inconclusive = new Inconclusive(Words.say("live-limit", LIMIT.toSeconds()));
            inconclusive.initCause(late);
            throw inconclusive;
        }
    }

    /** Looks at each event once, however often it is asked. */
    private static final class Search {
        private final LiveRecording live;
        private final Predicate<Event> wanted;
        private int seen;
        private Optional<Event> found = Optional.empty();

        Search(LiveRecording live, Predicate<Event> wanted) {
            this.live = live;
            this.wanted = wanted;
        }

        /** Whether the event has come, or no longer can. */
        boolean isOver() {
            // The outcome first: what it ends with has then been recorded.
            boolean last = live.outcome().isPresent();
            List<Event> more = live.eventsFrom(seen);
            seen += more.size();
            found = found.or(() -> more.stream().filter(wanted).findFirst());
            return last || found.isPresent();
        }

        Optional<Event> found() {
            return found;
        }
    }
}
