package org.threadgrader.check;

import static org.threadgrader.check.Topic.CLOSING;
import static org.threadgrader.check.Topic.COUNT;
import static org.threadgrader.check.Topic.END;
import static org.threadgrader.check.Topic.MAIN_COUNT;
import static org.threadgrader.check.Topic.PLACE;
import static org.threadgrader.check.Topic.WORKERS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.check.Misconception.Witness;
import org.threadgrader.explore.Uncontrolled;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.ThreadFacts;

/** Misconceptions that show in how a thread or the whole program ended, or that it did not. */
final class Ending {
    /** The same number so often in a row is a loop that does not count. */
    private static final int SAME_IN_A_ROW = 3;

    static final List<Misconception> MISCONCEPTIONS = List.of(
            Misconception.of("main-throws", Ending::notBegun, WORKERS, PLACE, COUNT, MAIN_COUNT, CLOSING, END),
            Misconception.of("out-of-memory", Ending::outOfMemory, WORKERS, PLACE, COUNT, MAIN_COUNT, CLOSING, END),
            Misconception.of("thread-stop", Ending::stopped, WORKERS, PLACE, COUNT, MAIN_COUNT, CLOSING, END),
            Misconception.of("main-throws", Ending::mainThrowsThreadDeath, END),
            Misconception.of("worker-throws", Ending::workerThrows, COUNT, CLOSING),
            Misconception.of("swallowed-failure", Ending::swallowed, COUNT, MAIN_COUNT),
            Misconception.of("main-throws", Ending::mainThrows, WORKERS, PLACE, MAIN_COUNT, CLOSING),
            Misconception.of("increment-outside-loop", Ending::sameForEver, WORKERS, PLACE, COUNT, MAIN_COUNT, CLOSING),
            Misconception.of("output-limit", Ending::outputLimit, COUNT, MAIN_COUNT, CLOSING, END),
            Misconception.of("no-progress", Ending::noProgress, WORKERS, COUNT, MAIN_COUNT, CLOSING, END),
            Misconception.of("step-limit", Ending::stepLimit, WORKERS, COUNT, MAIN_COUNT, CLOSING, END),
            Misconception.of("exit-cuts-off", Ending::exit, COUNT, MAIN_COUNT, CLOSING),
            Misconception.of("daemon-cut-off", Ending::daemon, COUNT),
            Misconception.of("deadlock", Ending::deadlock, WORKERS, PLACE, COUNT, MAIN_COUNT, CLOSING),
            Misconception.of("lost-signal", Ending::lostSignal, WORKERS, PLACE, COUNT, MAIN_COUNT, CLOSING));

    private Ending() {}

    private static Optional<Witness> notBegun(Claim claim) {
        return claim.timeline().outcome() instanceof Outcome.NotBegun notBegun
                ? Optional.of(Witness.of(notBegun.what()))
                : Optional.empty();
    }

    private static Optional<Witness> outOfMemory(Claim claim) {
        return claim.timeline().outcome() instanceof Outcome.OutOfMemory ? Optional.of(Witness.of()) : Optional.empty();
    }

    /** By Thread.stop or thrown by the program: an error that nobody is told of (ThreadGroup.uncaughtException). */
    static boolean isThreadDeath(ThreadFacts thread) {
        return thread.uncaught()
                .filter(event -> event.text().startsWith("java.lang.ThreadDeath"))
                .isPresent();
    }

    private static Optional<Witness> stopped(Claim claim) {
        return Stream.concat(Stream.of(claim.main()), claim.subject().stream().map(Participant::facts))
                .filter(ThreadFacts::isStopped)
                .findFirst()
                .map(thread -> Witness.of(Words.thread(thread))
                        .showing(thread.uncaught().orElseThrow()));
    }

    /** Explains a count that broke off, and main waiting for ever for what a broken worker should have done. */
    private static Optional<Witness> workerThrows(Claim claim) {
        boolean stuck = claim.timeline().outcome() instanceof Outcome.Stuck;
        Stream<ThreadFacts> suspects = claim.topic() == COUNT
                ? subject(claim).stream()
                : stuck ? claim.run().workers().stream().map(Worker::facts) : Stream.empty();
        return suspects.flatMap(thread -> thread.uncaught().stream()
                        .map(event ->
                                Witness.of(Words.thread(thread), event.text()).showing(event)))
                .findFirst();
    }

    /** What was caught ended the counting, and nobody said so. */
    private static Optional<Witness> swallowed(Claim claim) {
        Participant counting = claim.subject().orElse(claim.run().main());
        int last = counting.lastCountedLine()
                .map(counted -> counted.line().last().index())
                .orElse(-1);
        boolean broken = counting.numbers().size() <= claim.wanted().number();
        return counting.facts().own(EventKind.CAUGHT).stream()
                .filter(event -> broken && event.index() > last)
                .findFirst()
                .map(event -> Witness.of(counting.called(), event.text()).showing(event));
    }

    private static Optional<Witness> mainThrowsThreadDeath(Claim claim) {
        return claim.main()
                .uncaught()
                .filter(event -> isThreadDeath(claim.main()))
                .map(event -> Witness.of(event.text()).showing(event));
    }

    private static Optional<Witness> mainThrows(Claim claim) {
        boolean enough = claim.topic() == WORKERS
                && claim.run().workers().size() >= claim.wanted().number();
        return claim.main()
                .uncaught()
                .filter(event -> !enough)
                .map(event -> Witness.of(event.text()).showing(event));
    }

    private static Optional<Witness> sameForEver(Claim claim) {
        return unfinished(claim).flatMap(thread -> {
            List<CountedLine> counted = participant(claim, thread).countedLines();
            List<CountedLine> last = counted.subList(Math.max(0, counted.size() - SAME_IN_A_ROW), counted.size());
            boolean same = last.size() == SAME_IN_A_ROW
                    && last.stream().map(CountedLine::number).distinct().count() == 1;
            // The last lines and not the first: main may have counted well before it came into this loop.
            return same
                    ? Optional.of(Witness.of(Words.thread(thread), last.get(0).number())
                            .showing(
                                    last.stream().map(one -> one.line().first()).toList()))
                    : Optional.<Witness>empty();
        });
    }

    private static Optional<Witness> outputLimit(Claim claim) {
        return limit(claim, Limits.LINES).or(() -> limit(claim, Limits.CHARACTERS));
    }

    private static Optional<Witness> stepLimit(Claim claim) {
        return claim.timeline().outcome() instanceof Outcome.LimitReached reached
                ? limit(claim, reached.limit())
                : Optional.empty();
    }

    private static Optional<Witness> limit(Claim claim, String name) {
        boolean reached = claim.timeline().outcome() instanceof Outcome.LimitReached limit
                && limit.limit().equals(name);
        boolean enough = claim.topic() == WORKERS
                && claim.run().workers().size() >= claim.wanted().number();
        return reached && !enough
                ? unfinished(claim)
                        .map(thread -> Witness.of(Words.thread(thread), Uncontrolled.limit(name))
                                .showing(claim.timeline().all(EventKind.LIMIT)))
                : Optional.empty();
    }

    private static Optional<Witness> noProgress(Claim claim) {
        return claim.timeline().outcome() instanceof Outcome.NoProgress
                ? unfinished(claim)
                        .map(thread -> Witness.of(Words.thread(thread))
                                .showing(claim.timeline().all(EventKind.SPINNING)))
                : Optional.empty();
    }

    /** exit, while the thread in question had something left to do. */
    private static Optional<Witness> exit(Claim claim) {
        Optional<Event> exit = claim.timeline().first(EventKind.EXIT);
        return exit.flatMap(event -> victim(claim, event)
                .map(thread -> Witness.of(Words.thread(thread), event.value()).showing(lastOutputAnd(thread, event))));
    }

    private static Optional<ThreadFacts> victim(Claim claim, Event end) {
        if (claim.topic() == CLOSING || claim.topic() == MAIN_COUNT) {
            return Optional.of(claim.main());
        }
        return subject(claim)
                .filter(thread ->
                        thread.end().map(own -> own.index() > end.index()).orElse(true));
    }

    private static Optional<Witness> daemon(Claim claim) {
        Optional<Event> end = claim.timeline().first(EventKind.PROGRAM_END);
        return end.flatMap(event -> subject(claim)
                .filter(thread -> thread.daemon()
                        && thread.end().map(own -> own.index() > event.index()).orElse(true))
                .map(thread -> Witness.of(Words.thread(thread)).showing(lastOutputAnd(thread, event))));
    }

    private static List<Event> lastOutputAnd(ThreadFacts thread, Event end) {
        List<Event> output = thread.own(EventKind.OUTPUT);
        List<Event> shown = new ArrayList<>();
        thread.about(EventKind.THREAD_DAEMON).forEach(shown::add);
        if (!output.isEmpty()) {
            shown.add(output.get(output.size() - 1));
        }
        shown.add(end);
        return shown;
    }

    /** A cycle of threads each of which waits for what the next one owns, or for its end. */
    private static Optional<Witness> deadlock(Claim claim) {
        if (!(claim.timeline().outcome() instanceof Outcome.Stuck)) {
            return Optional.empty();
        }
        Map<Integer, Event> stuck = new LinkedHashMap<>();
        claim.timeline().all(EventKind.STUCK).forEach(event -> stuck.put(event.thread(), event));
        for (Event begin : stuck.values()) {
            List<Event> way = new ArrayList<>();
            Event at = begin;
            while (at != null && !way.contains(at)) {
                way.add(at);
                at = stuck.get(awaited(claim, at));
            }
            if (at != null && at.equals(begin)) {
                List<Object> names = way.stream()
                        .map(event -> claim.timeline()
                                .thread(event.thread())
                                .<Object>map(Words::thread)
                                .orElse("?"))
                        .toList();
                return Optional.of(Witness.of(names.get(0), names.get(names.size() - 1), names.size())
                        .showing(way));
            }
        }
        return Optional.empty();
    }

    private static int awaited(Claim claim, Event stuck) {
        return stuck.value() != 0
                ? (int) stuck.value()
                : claim.timeline().thread(stuck.object()).map(ThreadFacts::id).orElse(0);
    }

    private static Optional<Witness> lostSignal(Claim claim) {
        return claim.timeline().outcome() instanceof Outcome.Stuck
                ? claim.timeline().all(EventKind.STUCK).stream()
                        .filter(event -> concerns(claim, event.thread()))
                        .findFirst()
                        .map(event -> Witness.of(claim.timeline()
                                        .thread(event.thread())
                                        .<Object>map(Words::thread)
                                        .orElse("?"))
                                .showing(claim.timeline().all(EventKind.STUCK)))
                : Optional.empty();
    }

    private static boolean concerns(Claim claim, int thread) {
        return claim.subject().map(subject -> subject.facts().id() == thread).orElse(thread == ThreadFacts.MAIN_ID);
    }

    /** The thread in question if it never ended; for what main missed, any thread it may have waited for. */
    private static Optional<ThreadFacts> unfinished(Claim claim) {
        Outcome outcome = claim.timeline().outcome();
        if (!(outcome instanceof Outcome.LimitReached || outcome instanceof Outcome.NoProgress)) {
            return Optional.empty();
        }
        Stream<ThreadFacts> suspects = claim.topic() == COUNT
                ? subject(claim).stream()
                : Stream.concat(
                        claim.run().workers().stream()
                                .map(Worker::facts)
                                .filter(worker -> claim.main().end().isEmpty()),
                        Stream.of(claim.main()));
        return suspects.filter(thread -> thread.end().isEmpty()).findFirst();
    }

    private static Optional<ThreadFacts> subject(Claim claim) {
        return claim.subject().map(Participant::facts);
    }

    private static Participant participant(Claim claim, ThreadFacts thread) {
        return Stream.<Participant>concat(Stream.of(claim.run().main()), claim.run().workers().stream())
                .filter(one -> one.facts().id() == thread.id())
                .findFirst()
                .orElse(claim.run().main());
    }
}
