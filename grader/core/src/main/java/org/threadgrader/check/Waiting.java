package org.threadgrader.check;

import static org.threadgrader.check.Topic.FREE;
import static org.threadgrader.check.Topic.WAIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Misconception.of("join-in-loop", Waiting::joinInLoop, FREE),
            Misconception.of("closing-by-worker", Waiting::closingByWorker, WAIT),
            Misconception.of("busy-wait-plain-field", Waiting::plainPoll, WAIT),
            Misconception.of("join-before-start", Waiting::joinBeforeStart, WAIT),
            Misconception.of("timed-wait-too-short", Waiting::timedWait, WAIT),
            Misconception.of("sleep-for-join", Waiting::sleep, WAIT),
            Misconception.of("waits-for-one-only", Waiting::oneOnly, WAIT),
            Misconception.of("signal-too-early", Waiting::signalTooEarly, WAIT),
            Misconception.of("no-wait", Waiting::noWait, WAIT));

    private Waiting() {}

    private static Optional<Witness> joinBetweenStarts(Claim claim) {
        boolean otherMissing =
                claim.run().workers().size() < claim.run0().workers().size();
        return otherMissing ? mainsWait(claim) : Optional.empty();
    }

    private static Optional<Witness> joinInLoop(Claim claim) {
        return mainsWait(claim);
    }

    /** Main stands still, or only polls, while the subject is held. */
    private static Optional<Witness> mainsWait(Claim claim) {
        return standstill(claim.timeline(), ThreadFacts.MAIN_ID)
                .map(still -> Witness.of(held(claim).called())
                        .showing(Stream.concat(heldEvent(claim).stream(), Stream.of(still))
                                .toList()));
    }

    private static Optional<Witness> workersWait(Claim claim) {
        boolean mainWaits = standstill(claim.timeline(), ThreadFacts.MAIN_ID).isPresent();
        if (mainWaits) {
            return Optional.empty();
        }
        return claim.run().workers().stream()
                .filter(worker -> worker.number() != held(claim).number())
                .flatMap(worker -> standstill(claim.timeline(), worker.facts().id()).stream()
                        .map(still -> Witness.of(worker.called(), held(claim).called())
                                .showing(Stream.concat(heldEvent(claim).stream(), Stream.of(still))
                                        .toList())))
                .findFirst();
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

    /** The claim was made about what the closing line's thread polls. */
    private static Optional<Witness> plainPoll(Claim claim) {
        return claim.shown().stream()
                .filter(event -> event.kind() == EventKind.SPINNING || event.kind() == EventKind.READ)
                .findFirst()
                .map(event ->
                        Witness.of(Words.variable(claim.timeline(), event)).showing(claim.shown()));
    }

    private static Optional<Witness> joinBeforeStart(Claim claim) {
        return waiterOf(claim).flatMap(waiter -> {
            ThreadFacts held = held(claim).facts();
            int start = held.start().map(Event::index).orElse(Integer.MAX_VALUE);
            return held.about(EventKind.JOIN).stream()
                    .filter(join -> join.thread() == waiter.id() && join.index() < start)
                    .findFirst()
                    .map(join -> Witness.of(held(claim).called())
                            .showing(Stream.concat(Stream.of(join), held.start().stream())
                                    .toList()));
        });
    }

    /** A wait with a limit that passed while the worker was held, in this run or in run 0. */
    private static Optional<Witness> timedWait(Claim claim) {
        return waiterOf(claim).flatMap(waiter -> {
            int until = closing(claim).map(line -> line.first().index()).orElse(Integer.MAX_VALUE);
            return waiter.own().stream()
                    .filter(event -> event.index() < until && isExpired(event))
                    .reduce((earlier, later) -> later)
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

    private static Optional<Witness> sleep(Claim claim) {
        return waiterOf(claim).flatMap(waiter -> {
            Participant counting = new Participant(claim.run(), waiter);
            int counted = counting.lastCountedLine()
                    .map(last -> last.line().first().index())
                    .orElse(0);
            int until = closing(claim).map(line -> line.first().index()).orElse(Integer.MAX_VALUE);
            return waiter.own(EventKind.SLEEP).stream()
                    .filter(event -> event.index() > counted && event.index() < until)
                    .findFirst()
                    .map(event -> Witness.of(Words.thread(waiter)).showing(with(claim, event)));
        });
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
        Optional<CountedLine> last = other.lastCountedLine();
        return waiter.own().stream()
                .filter(event -> isWaiting(event) && event.value() != 0 || event.kind() == EventKind.ACQUIRE)
                .filter(event -> last.isPresent()
                        && claim.timeline().happensBefore(last.get().line().last(), event))
                .limit(1);
    }

    private static boolean isWaiting(Event event) {
        return event.kind() == EventKind.JOINED || event.kind() == EventKind.PERMIT_ACQUIRE;
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
