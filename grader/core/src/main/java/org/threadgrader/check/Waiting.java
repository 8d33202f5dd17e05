package org.threadgrader.check;

import static org.threadgrader.check.Topic.FREE;
import static org.threadgrader.check.Topic.WAIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.check.Misconception.Witness;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Misconceptions about waiting, as an experiment shows them in which a worker was held: its claim's run is the held
 * one, its subject the held worker.
 */
final class Waiting {
    static final List<Misconception> MISCONCEPTIONS = List.of(
            Misconception.of("start-join-start-join", Waiting::joinBetweenStarts, FREE),
            Misconception.of("workers-wait-for-each-other", Waiting::workersWait, FREE),
            Misconception.of("join-in-loop", Waiting::mainsWait, FREE),
            Misconception.of("closing-by-worker", Waiting::closingByWorker, WAIT),
            Misconception.of("closing-too-early", Waiting::closingTooEarly, WAIT),
            Misconception.of("busy-wait-plain-field", Waiting::plainPoll, WAIT),
            Misconception.of("join-before-start", Waiting::joinBeforeStart, WAIT),
            Misconception.of("sleep-for-join", Waiting::pause, WAIT),
            Misconception.of("timed-wait-too-short", Waiting::expired, WAIT),
            Misconception.of("waits-for-one-only", Waiting::oneOnly, WAIT),
            Misconception.of("timed-wait-too-short", Waiting::looksRanOut, WAIT),
            Misconception.of("signal-too-early", Waiting::signalTooEarly, WAIT),
            Misconception.of("no-wait", Waiting::noWait, WAIT));

    private Waiting() {}

    private static Optional<Witness> joinBetweenStarts(Claim claim) {
        boolean otherMissing =
                claim.run().workers().size() < claim.run0().workers().size();
        boolean mainCounts = claim.run().main().line(claim.wanted().number()).isPresent();
        return otherMissing && !mainCounts ? mainsWait(claim) : Optional.empty();
    }

    /** Main stands still, or only polls, while the subject is held. */
    private static Optional<Witness> mainsWait(Claim claim) {
        return standstill(claim.timeline(), ThreadFacts.MAIN_ID)
                .map(still -> Witness.of(held(claim).called())
                        .showing(Stream.concat(heldEvent(claim).stream(), Stream.of(still))
                                .toList()));
    }

    /** Main went on, but another worker was not started or did not count. */
    private static Optional<Witness> workersWait(Claim claim) {
        if (claim.run().main().line(claim.wanted().number()).isEmpty()) {
            return Optional.empty();
        }
        Worker held = held(claim);
        return claim.run0().counters().stream()
                .filter(worker -> worker.number() != held.number())
                .findFirst()
                .map(worker -> Witness.of(worker.called(), held.called())
                        .showing(
                                Stream.concat(heldEvent(claim).stream(), claim.timeline().all(EventKind.STUCK).stream())
                                        .toList()));
    }

    static Optional<Event> standstill(Timeline timeline, int thread) {
        return timeline.events().stream()
                .filter(event -> event.thread() == thread
                        && (event.kind() == EventKind.STUCK || event.kind() == EventKind.SPINNING))
                .findFirst();
    }

    private static Optional<Witness> closingByWorker(Claim claim) {
        return closing(claim)
                .filter(line -> line.thread() != ThreadFacts.MAIN_ID)
                .flatMap(line -> claim.timeline()
                        .thread(line.thread())
                        .map(thread -> Witness.of(Words.thread(thread)).showing(around(claim, line))));
    }

    private static Optional<Witness> closingTooEarly(Claim claim) {
        Optional<CountedLine> last = claim.run().main().lastCountedLine();
        return closing(claim)
                .filter(line -> last.isPresent()
                        && line.first().index() < last.get().line().first().index())
                .map(line -> Witness.of(last.orElseThrow().number())
                        .showing(line.first(), last.orElseThrow().line().first()));
    }

    /** The claim was made about what the closing line's thread polls. */
    private static Optional<Witness> plainPoll(Claim claim) {
        return claim.shown().stream()
                .filter(event -> event.kind() == EventKind.SPINNING)
                .findFirst()
                .map(event ->
                        Witness.of(Words.variable(claim.timeline(), event)).showing(claim.shown()));
    }

    /** A join on a thread that was not started by then, or never. */
    private static Optional<Witness> joinBeforeStart(Claim claim) {
        return waiterOf(claim)
                .flatMap(waiter -> claim.timeline().threads().stream()
                        .flatMap(thread -> {
                            int start = thread.start().map(Event::index).orElse(Integer.MAX_VALUE);
                            return thread.about(EventKind.JOIN).stream()
                                    .filter(join -> join.thread() == waiter.id()
                                            && thread.id() != ThreadFacts.MAIN_ID
                                            && join.index() < start)
                                    .limit(1)
                                    .map(join ->
                                            Witness.of(Words.thread(thread)).showing(with(claim, join)));
                        })
                        .findFirst());
    }

    /** Only pauses, and nobody looks after them whether the worker has ended. A wait nobody notifies is a pause. */
    private static Optional<Witness> pause(Claim claim) {
        Optional<Event> unnotified = claim.shown().stream()
                .filter(event -> isPause(event, claim) && event.kind() == EventKind.WOKEN)
                .findFirst();
        if (unnotified.isPresent()) {
            return Optional.of(Witness.of(Words.thread(claim.main())).showing(claim.shown()));
        }
        return waiterOf(claim).flatMap(waiter -> {
            List<Event> waited = afterCounting(claim.run(), waiter, claim);
            boolean looks = looksAfterPause(waited, claim)
                    || looksAfterPause(afterCounting(claim.run0(), waiter, claim), claim);
            return waited.stream()
                    .filter(event -> isPause(event, claim) && !looks)
                    .reduce((earlier, later) -> later)
                    .filter(pause -> waited.stream().noneMatch(event -> event.index() > pause.index() && sees(event)))
                    .map(pause -> Witness.of(Words.thread(waiter)).showing(with(claim, pause)));
        });
    }

    private static boolean looksAfterPause(List<Event> waited, Claim claim) {
        boolean paused = false;
        for (Event event : waited) {
            if (paused && sees(event)) {
                return true;
            }
            paused |= isPause(event, claim);
        }
        return false;
    }

    private static boolean isPause(Event event, Claim claim) {
        return event.kind() == EventKind.SLEEP
                || (event.kind() == EventKind.WOKEN
                        && isExpired(event)
                        && !isNotified(claim.run0().timeline(), event.site()));
    }

    /**
     * Whether anybody notifies what is waited for at a place. Objects are numbered as they are first seen, which a hold
     * changes; the place is the same in every run.
     */
    private static boolean isNotified(Timeline timeline, int site) {
        Set<Integer> awaited = timeline.all(EventKind.WAIT).stream()
                .filter(wait -> wait.site() == site)
                .map(Event::object)
                .collect(Collectors.toSet());
        return timeline.all(EventKind.NOTIFY).stream().anyMatch(signal -> awaited.contains(signal.object()));
    }

    /** Whether it looks at, or waits for, what another thread does. */
    private static boolean sees(Event event) {
        return switch (event.kind()) {
            case IS_ALIVE, GET_STATE, JOINED, ACQUIRE, POLL, PERMIT_ACQUIRE, VOLATILE_READ, READ -> true;
            default -> false;
        };
    }

    /** What a thread did between its last counted line and the closing line. */
    private static List<Event> afterCounting(Run run, ThreadFacts waiter, Claim claim) {
        // Threads are numbered like objects, so that in another run its role tells which one it is.
        return run.timeline().threads().stream()
                .filter(thread -> thread.role().equals(waiter.role()))
                .flatMap(thread -> {
                    int counted = new Participant(run, thread)
                            .lastCountedLine()
                            .map(last -> last.line().first().index())
                            .orElse(0);
                    int until = printed(run, claim.wanted().line())
                            .map(line -> line.first().index())
                            .orElse(Integer.MAX_VALUE);
                    return thread.own().stream().filter(event -> event.index() > counted && event.index() < until);
                })
                .toList();
    }

    /** A limit that passed while the worker was held or, the claim being about that, in run 0. */
    private static Optional<Witness> expired(Claim claim) {
        if (claim.shown().stream().anyMatch(Waiting::isExpired)) {
            return Optional.of(Witness.of(Words.thread(claim.main())).showing(claim.shown()));
        }
        return waiterOf(claim)
                .flatMap(waiter -> afterCounting(claim.run(), waiter, claim).stream()
                        .filter(Waiting::isExpired)
                        .reduce((earlier, later) -> later)
                        .map(event -> Witness.of(Words.thread(waiter)).showing(with(claim, event))));
    }

    /** It looked, paused and looked again, but not until the worker had ended. */
    private static Optional<Witness> looksRanOut(Claim claim) {
        return waiterOf(claim).flatMap(waiter -> {
            List<Event> waited = afterCounting(claim.run(), waiter, claim);
            boolean looksAgain = looksAfterPause(waited, claim)
                    || looksAfterPause(afterCounting(claim.run0(), waiter, claim), claim);
            return waited.stream()
                    .filter(event -> event.kind() == EventKind.IS_ALIVE || event.kind() == EventKind.GET_STATE)
                    .filter(event -> looksAgain)
                    .findFirst()
                    .map(event -> Witness.of(Words.thread(waiter)).showing(with(claim, event)));
        });
    }

    static boolean isExpired(Event event) {
        return switch (event.kind()) {
            case JOINED -> event.value() == 0;
            case UNBLOCK, WOKEN -> event.value() == WaitResults.TIMED_OUT;
            default -> false;
        };
    }

    /** It waited for another worker, for its end or for a signal it gave with its last line behind it. */
    private static Optional<Witness> oneOnly(Claim claim) {
        return waiterOf(claim)
                .flatMap(waiter -> claim.run().workers().stream()
                        .filter(worker -> worker.number() != held(claim).number())
                        .flatMap(other -> seenAfterItsLastLine(claim, waiter, other)
                                .map(event -> Witness.of(
                                                Words.thread(waiter),
                                                other.called(),
                                                held(claim).called())
                                        .showing(with(claim, event))))
                        .findFirst());
    }

    private static Stream<Event> seenAfterItsLastLine(Claim claim, ThreadFacts waiter, Worker other) {
        Optional<Line> last = other.lastCountedLine().map(CountedLine::line);
        return waiter.own().stream()
                .filter(event -> last.isPresent()
                        && (sees(event)
                                        && claim.timeline()
                                                .happensBefore(last.get().last(), event)
                                || isWokenBy(claim, event, other, last.get())))
                .limit(1);
    }

    private static boolean isWokenBy(Claim claim, Event woken, Worker other, Line last) {
        return woken.kind() == EventKind.WOKEN
                && woken.value() == WaitResults.CAME
                && other.facts().own(EventKind.NOTIFY).stream()
                        .anyMatch(signal -> signal.object() == woken.object()
                                && signal.index() > last.last().index()
                                && signal.index() < woken.index());
    }

    /** It saw a signal of the held worker's, given before its last line. */
    private static Optional<Witness> signalTooEarly(Claim claim) {
        ThreadFacts held = held(claim).facts();
        return waiterOf(claim)
                .flatMap(waiter -> held.own().stream()
                        .filter(event -> event.kind() == EventKind.RELEASE
                                || event.kind() == EventKind.PERMIT_RELEASE
                                || event.kind() == EventKind.VOLATILE_WRITE
                                || event.kind() == EventKind.NOTIFY)
                        .flatMap(signal -> waiter.own().stream()
                                .filter(seen -> seen.index() > signal.index() && answers(seen, signal))
                                .limit(1)
                                .map(seen -> Witness.of(held(claim).called(), Words.thread(waiter))
                                        .showing(Stream.of(List.of(signal), with(claim, seen))
                                                .flatMap(List::stream)
                                                .toList())))
                        .findFirst());
    }

    private static boolean answers(Event seen, Event signal) {
        boolean sameObject = seen.object() == signal.object();
        return switch (seen.kind()) {
            case ACQUIRE, PERMIT_ACQUIRE, POLL, WOKEN -> sameObject;
            case VOLATILE_READ -> sameObject && seen.value() == signal.value();
            default -> false;
        };
    }

    private static Optional<Witness> noWait(Claim claim) {
        return closing(claim)
                .map(line -> Witness.of(
                                claim.timeline()
                                        .thread(line.thread())
                                        .<Object>map(Words::thread)
                                        .orElse("?"),
                                held(claim).called())
                        .showing(around(claim, line)));
    }

    private static List<Event> around(Claim claim, Line line) {
        return Stream.concat(heldEvent(claim).stream(), Stream.of(line.first())).toList();
    }

    private static List<Event> with(Claim claim, Event event) {
        List<Event> shown = new ArrayList<>();
        shown.add(event);
        heldEvent(claim).ifPresent(shown::add);
        closing(claim).ifPresent(line -> shown.add(line.first()));
        shown.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return shown;
    }

    private static Optional<Event> heldEvent(Claim claim) {
        return claim.timeline().first(EventKind.HELD);
    }

    /** The thread that printed the closing line while the worker was held. */
    private static Optional<ThreadFacts> waiterOf(Claim claim) {
        return closing(claim).flatMap(line -> claim.timeline().thread(line.thread()));
    }

    private static Optional<Line> closing(Claim claim) {
        return printed(claim.run(), claim.wanted().line());
    }

    /** The first line of a run with this text, by whomever it was printed. */
    static Optional<Line> printed(Run run, String text) {
        return Stream.concat(Stream.of(run.main()), run.workers().stream())
                .flatMap(participant -> participant.lines().stream())
                .filter(line -> line.text().strip().equals(text))
                .findFirst();
    }

    private static Worker held(Claim claim) {
        return (Worker) claim.subject().orElseThrow();
    }
}
