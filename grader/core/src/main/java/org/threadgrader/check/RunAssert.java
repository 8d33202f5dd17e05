package org.threadgrader.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.Role;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** What a {@link Run} as a whole must show. A failure is a {@link Rejection}, or {@link Inconclusive}. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {
    /** Shorter limits are expired in experiments by the probe itself. */
    private static final long A_SECOND = 1_000_000_000L;

    private static final Set<Kind> SAY_NOTHING_OF_THE_END = Set.of(Kind.RACE, Kind.LOCK_ORDER);

    RunAssert(Run run) {
        super(run, RunAssert.class);
    }

    /** The rules find nothing wrong with this run: no race, no deadlock, no uncaught exception and so on. */
    public RunAssert hasNoFindings() {
        return noFinding(actual.findings());
    }

    /** No two accesses to one variable, at least one of them a write, are unordered. */
    public RunAssert hasNoDataRace() {
        return noFinding(actual.findings().stream().filter(Finding::isDataRace).toList());
    }

    /**
     * The program came to its own end: nobody was stuck, nobody repeated the same for ever, no exception was left
     * uncaught, nothing was cut off, main did not end by a ThreadDeath, no thread or pool was left behind. Races are {@link #hasNoDataRace()}'s.
     *
     * @throws Inconclusive where something ended it that says nothing about the program
     */
    public RunAssert endsWell() {
        noFinding(actual.findings().stream()
                .filter(finding -> !SAY_NOTHING_OF_THE_END.contains(finding.kind()))
                .toList());
        if (!(actual.timeline().outcome() instanceof Outcome.Ended)
                || Ending.isThreadDeath(actual.main().facts())) {
            throw Diagnosis.of(new Claim(
                    Topic.END,
                    actual,
                    Optional.empty(),
                    Words.say("expect-ends"),
                    Words.outcome(actual.timeline()),
                    List.of(),
                    new Claim.Wanted(0, ""),
                    "never-ends"));
        }
        return this;
    }

    /** Nobody ended the program by System.exit: what is missing after that means nothing, so this is asked first. */
    public RunAssert neverExits() {
        List<Event> exits = actual.timeline().all(EventKind.EXIT);
        if (!exits.isEmpty()) {
            Diagnosis.requireWhole(actual);
            throw Diagnosis.rejection(
                    actual,
                    "exit-cuts-off",
                    Words.say("exits"),
                    List.of(
                            new Fact(Words.say("label-expected"), Words.say("expect-returns")),
                            new Fact(Words.say("label-but"), Words.say("but-exited"))),
                    exits.subList(0, 1));
        }
        return this;
    }

    private RunAssert noFinding(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw Diagnosis.of(actual, findings.get(0));
        }
        Diagnosis.requireWhole(actual);
        return this;
    }

    /** The program started exactly this many threads. */
    public RunAssert startedExactly(int workers) {
        Diagnosis.requireWhole(actual);
        if (actual.workers().size() != workers) {
            throw wrongNumberOfWorkers(Words.say("expect-workers", workers), workers);
        }
        return this;
    }

    /** The program started this many threads or more. */
    public RunAssert startedAtLeast(int workers) {
        if (actual.workers().size() < workers) {
            throw wrongNumberOfWorkers(Words.say("expect-workers-at-least", workers), workers);
        }
        return this;
    }

    /** Exactly this many workers count, whatever others do beside them. */
    public RunAssert countersAreExactly(int counters) {
        Diagnosis.requireWhole(actual);
        if (actual.counters().size() != counters) {
            throw wrongNumberOfWorkers(Words.say("expect-workers", counters), counters);
        }
        return this;
    }

    /** This many workers count, or more. */
    public RunAssert countersAreAtLeast(int counters) {
        if (actual.counters().size() < counters) {
            throw wrongNumberOfWorkers(Words.say("expect-workers-at-least", counters), counters);
        }
        return this;
    }

    private AssertionError wrongNumberOfWorkers(Message expected, int wanted) {
        return Diagnosis.of(new Claim(
                Topic.WORKERS,
                actual,
                Optional.empty(),
                expected,
                Words.say("but-workers", actual.workers().size()),
                List.of(),
                new Claim.Wanted(wanted, ""),
                actual.workers().size() < wanted ? "too-few-workers" : "too-many-workers"));
    }

    /** Main printed this line once, nobody else did, and main had counted to {@code number} before. */
    public RunAssert printsOnceAfterMainsLine(int number, String line) {
        Diagnosis.requireWhole(actual);
        List<Line> printed = actual.main().lines().stream()
                .filter(one -> one.text().strip().equals(line))
                .toList();
        boolean byMainAlone = printed.size() == 1
                && actual.workers().stream()
                        .flatMap(worker -> worker.lines().stream())
                        .noneMatch(one -> one.text().strip().equals(line));
        boolean after = actual.main().line(number).isPresent()
                && byMainAlone
                && isAfter(printed.get(0), actual.main().line(number).get().line());
        if (!after) {
            throw wrongClosing(Words.say("expect-closing", Words.quote(line), number), number, line);
        }
        Habits.ofRun(actual, line).forEach(actual.bench()::advise);
        return this;
    }

    /** This line was printed exactly once, by whomever. */
    public RunAssert printsOnce(String line) {
        Diagnosis.requireWhole(actual);
        if (all(line).size() != 1) {
            throw wrongClosing(Words.say("expect-once", Words.quote(line)), 0, line);
        }
        Habits.ofRun(actual, line).forEach(actual.bench()::advise);
        return this;
    }

    /** Main printed this line. */
    public RunAssert mainPrints(String line) {
        if (all(line).stream().noneMatch(one -> one.thread() == ThreadFacts.MAIN_ID)) {
            throw wrongClosing(Words.say("expect-main-prints", Words.quote(line)), 0, line);
        }
        return this;
    }

    private List<Line> all(String line) {
        return Stream.concat(Stream.of(actual.main()), actual.workers().stream())
                .flatMap(participant -> participant.lines().stream())
                .filter(one -> one.text().strip().equals(line))
                .toList();
    }

    private AssertionError wrongClosing(Message expected, int number, String line) {
        List<Line> printed = all(line);
        int byMain = (int) printed.stream()
                .filter(one -> one.thread() == ThreadFacts.MAIN_ID)
                .count();
        return Diagnosis.of(new Claim(
                Topic.CLOSING,
                actual,
                Optional.empty(),
                expected,
                Words.say(
                        "but-closing",
                        byMain,
                        printed.size() - byMain,
                        actual.main().numbers().size()),
                printed.stream().map(Line::first).toList(),
                new Claim.Wanted(number, line),
                "closing-missing"));
    }

    /** Lines flushed together share their events; their order in the text tells then. */
    private static boolean isAfter(Line line, Line other) {
        return line.place() > other.place();
    }

    /**
     * In an experiment: while the worker was held, nobody printed this line, and whoever is to print it waits for the
     * worker.
     */
    public RunAssert didNotPrint(String line) {
        Worker held = wasHeld();
        Optional<Line> printed = Waiting.printed(actual, line);
        if (printed.isPresent() && actual.endOfHold() > printed.get().first().index()) {
            throw notWaiting(held, line, List.of(printed.get().first()));
        }
        requireControl();
        if (programEnded()) {
            throw notWaiting(held, line, actual.timeline().all(EventKind.PROGRAM_END));
        }
        List<Event> race = polledWithoutOrder(line);
        if (!race.isEmpty()) {
            throw notWaiting(held, line, race);
        }
        Optional<Event> luck = limitThatPassed(line);
        if (luck.isPresent()) {
            throw notWaiting(held, line, List.of(luck.get()));
        }
        Habits.ofWaiting(actual).forEach(actual.bench()::advise);
        return this;
    }

    /**
     * In an experiment: while the worker was held, none of these reports came, so that whoever makes them waits for it.
     *
     * @param otherwise the mistake where one came
     * @param args what its texts name
     */
    public RunAssert reportedNoneWhileHeld(Stream<Call> reports, Reason otherwise, Object... args) {
        Optional<Event> early =
                reports.map(Call::event).filter(actual::isBeforeHoldEnds).findFirst();
        if (early.isPresent()) {
            throw otherwise.in(actual, List.of(early.get()), args);
        }
        Habits.ofWaiting(actual).forEach(actual.bench()::advise);
        return this;
    }

    private AssertionError notWaiting(Worker held, String line, List<Event> shown) {
        boolean printed = Waiting.printed(actual, line).isPresent();
        Message but = printed
                ? Words.say("but-printed-while-held", held.called(), lastNumber(held), Words.quote(line))
                : Words.say("but-not-waiting", held.called(), lastNumber(held));
        return Diagnosis.of(new Claim(
                Topic.WAIT,
                actual,
                Optional.of(held),
                Words.say("expect-waits", Words.quote(line)),
                but,
                shown,
                new Claim.Wanted(0, line),
                "no-wait"));
    }

    /** The line the worker still had to print, as run 0 knows it. */
    private int lastNumber(Worker held) {
        return actual.bench()
                .run0()
                .workers()
                .get(held.number() - 1)
                .lastCountedLine()
                .map(CountedLine::number)
                .orElse(0);
    }

    /**
     * In an experiment: the worker, begun before main's line of this number, was held at its very beginning, and
     * meanwhile main went on to that line and the others counted.
     */
    public RunAssert letOthersGoOnTo(int mainsLine) {
        Worker held = wasHeld();
        Optional<CountedLine> line = actual.main().line(mainsLine);
        // Only main's own starts have their place in its counting; a helper's come when they come.
        boolean begunBefore = line.isPresent()
                && held.facts()
                        .start()
                        .filter(start -> start.thread() != ThreadFacts.MAIN_ID
                                || start.index() < line.get().line().first().index())
                        .isPresent();
        boolean othersCount = actual.bench().run0().counters().stream()
                .filter(worker -> worker.number() != held.number())
                .allMatch(worker -> worker.number() <= actual.workers().size()
                        && actual.workers().get(worker.number() - 1).countedLines().stream()
                                .anyMatch(this::isBeforeHoldEnds));
        if (!begunBefore || !line.filter(this::isBeforeHoldEnds).isPresent() || !othersCount) {
            requireControl();
            throw Diagnosis.of(new Claim(
                    Topic.FREE,
                    actual,
                    Optional.of(held),
                    Words.say("expect-free", held.called(), mainsLine),
                    line.isPresent()
                            ? Words.say("but-others-stood-still", held.called())
                            : Words.say(
                                    "but-main-stood-still",
                                    actual.main().numbers().size()),
                    actual.timeline().all(EventKind.STUCK),
                    new Claim.Wanted(mainsLine, ""),
                    "join-in-loop"));
        }
        return this;
    }

    /** In an experiment: the program did not end without the held worker. */
    public RunAssert didNotEndWithoutIt() {
        Worker held = wasHeld();
        requireControl();
        if (programEnded()) {
            throw Diagnosis.of(new Claim(
                    Topic.COUNT,
                    actual,
                    Optional.of(held),
                    Words.say("expect-not-cut-off", held.called()),
                    Words.say("but-cut-off", held.called(), lastNumber(held)),
                    actual.timeline().all(EventKind.PROGRAM_END),
                    new Claim.Wanted(0, ""),
                    "daemon-cut-off"));
        }
        return this;
    }

    /** Who is held at its very beginning might as well be held from the start: it has done nothing before that. */
    private boolean isBeforeHoldEnds(CountedLine counted) {
        return actual.isBeforeHoldEnds(counted.line().first());
    }

    /** From where control was given up nothing that did not happen means anything. */
    private void requireControl() {
        Optional<Event> released = actual.timeline().first(EventKind.CONTROL_RELEASED);
        if (released.isPresent()) {
            throw new Inconclusive(Words.say("control-released", released.get().text()));
        }
    }

    /** The held worker; inconclusive where the situation never arose. */
    private Worker wasHeld() {
        Timeline timeline = actual.timeline();
        Optional<Event> heldAt = timeline.first(EventKind.HELD);
        if (heldAt.isEmpty() || heldAt.get().index() > actual.endOfHold()) {
            requireControl();
        }
        Diagnosis.requireWhole(actual);
        if (heldAt.isEmpty()) {
            throw new Inconclusive(Words.say("never-held"));
        }
        return actual.held().orElseThrow(() -> new Inconclusive(Words.say("never-held")));
    }

    private boolean programEnded() {
        return actual.timeline().outcome() instanceof Outcome.Ended
                && actual.timeline().first(EventKind.QUIET).isEmpty();
    }

    /**
     * What a thread polls in the end must be ordered, as otherwise it need never see the change: in run 0 the worker's
     * write of a plain variable happens before the read that saw it, or it is a data race.
     */
    private List<Event> polledWithoutOrder(String line) {
        int waiter =
                Waiting.printed(actual.bench().run0(), line).map(Line::thread).orElse(ThreadFacts.MAIN_ID);
        for (Event spinning : actual.timeline().all(EventKind.SPINNING)) {
            boolean variable = spinning.text().isEmpty() && spinning.thread() == waiter;
            // An atomic's poll looks like that of an element, except that nobody reads it as one.
            Set<Integer> places = accesses(actual.timeline(), spinning, EventKind.READ).stream()
                    .filter(read -> read.thread() == spinning.thread())
                    .map(Event::site)
                    .collect(Collectors.toSet());
            if (variable && !places.isEmpty() && isPlain(spinning) && !isOrderedInRun0(spinning, places)) {
                return List.of(spinning);
            }
        }
        return List.of();
    }

    /**
     * Objects are numbered as they are first seen, which a hold changes; so what is polled is known in run 0 by the
     * places that read it.
     */
    private boolean isOrderedInRun0(Event spinning, Set<Integer> places) {
        Timeline run0 = actual.bench().run0().timeline();
        Optional<Role> role = actual.timeline().thread(spinning.thread()).map(ThreadFacts::role);
        List<Event> reads = run0.threads().stream()
                .filter(thread -> role.equals(Optional.of(thread.role())))
                .flatMap(thread -> thread.own(EventKind.READ).stream())
                .filter(read -> places.contains(read.site()))
                .toList();
        Map<List<Number>, List<Event>> byVariable =
                reads.stream().collect(Collectors.groupingBy(read -> List.of(read.object(), read.value())));
        return !reads.isEmpty() && byVariable.values().stream().allMatch(same -> isOrdered(run0, same));
    }

    /** Whether all that others write to a variable happens before a thread's last read of it, or after its first. */
    private static boolean isOrdered(Timeline timeline, List<Event> reads) {
        Event first = reads.get(0);
        Event last = reads.get(reads.size() - 1);
        return accesses(timeline, first, EventKind.WRITE).stream()
                .filter(write -> write.thread() != first.thread())
                .allMatch(write -> timeline.happensBefore(write, last) || timeline.happensBefore(first, write));
    }

    private boolean isPlain(Event polled) {
        List<org.threadgrader.weave.FieldSite> fields =
                actual.timeline().woven().fields();
        return polled.value() < 0
                || (polled.value() < fields.size()
                        && !fields.get((int) polled.value()).isVolatile());
    }

    private static List<Event> accesses(Timeline timeline, Event variable, EventKind kind) {
        return timeline.all(kind).stream()
                .filter(event -> event.object() == variable.object() && event.value() == variable.value())
                .toList();
    }

    /**
     * A wait with a limit counts as waiting while a thread is held, but not if in run 0 it was the limit that ended it:
     * then it is a pause.
     */
    private Optional<Event> limitThatPassed(String line) {
        if (actual.timeline().first(EventKind.TIME_HELD).isEmpty()) {
            return Optional.empty();
        }
        Run run0 = actual.bench().run0();
        Optional<Line> printed = Waiting.printed(run0, line);
        return printed.flatMap(closing -> run0.timeline()
                .thread(closing.thread())
                .flatMap(waiter -> lastLongWait(waiter, closing).filter(Waiting::isExpired)));
    }

    private static Optional<Event> lastLongWait(ThreadFacts waiter, Line closing) {
        Optional<Event> ended = Optional.empty();
        long limit = 0;
        for (Event event : waiter.own()) {
            if (event.index() > closing.first().index()) {
                break;
            }
            switch (event.kind()) {
                case JOIN, BLOCK, WAIT -> limit = event.value();
                case JOINED, UNBLOCK, WOKEN -> ended = limit >= A_SECOND ? Optional.of(event) : ended;
                default -> {}
            }
        }
        return ended;
    }
}
