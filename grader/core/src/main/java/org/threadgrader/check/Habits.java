package org.threadgrader.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.Naming;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** Habits that cost no points and can be better: what advice is made of. */
final class Habits {
    /** How the wait of a pool's own thread for more work is called. */
    private static final String IDLE = "idle";

    private Habits() {}

    /** How the counted lines are written. */
    static List<Advice> ofCounting(Participant participant) {
        List<Advice> advice = new ArrayList<>();
        Timeline timeline = participant.run().timeline();
        participant.countedLines().stream()
                .filter(counted -> !counted.separator().equals(" "))
                .findFirst()
                .ifPresent(counted -> advice.add(new Advice(
                        "separator-missing",
                        Words.say(
                                "advice-separator-missing",
                                participant.called(),
                                Words.quote(counted.line().text())),
                        at(timeline, counted.line()))));
        midRunName(participant).ifPresent(advice::add);
        return advice;
    }

    private static Optional<Advice> midRunName(Participant participant) {
        ThreadFacts facts = participant.facts();
        int begun = facts.firstOwn(EventKind.OUTPUT).map(Event::index).orElse(Integer.MAX_VALUE);
        List<Naming> names = facts.names();
        return names.stream()
                .skip(1)
                .map(Naming::since)
                .filter(event -> event.index() > begun)
                .findFirst()
                .map(event -> advice(participant.run().timeline(), "renamed-mid-run", event, participant.called()));
    }

    /** How threads wait in an experiment whose question was answered well. */
    static List<Advice> ofWaiting(Run held) {
        List<Advice> advice = new ArrayList<>();
        Timeline timeline = held.timeline();
        timeline.first(EventKind.SPINNING)
                .ifPresent(event -> advice.add(advice(
                        timeline,
                        "polling-wait",
                        event,
                        timeline.thread(event.thread())
                                .<Object>map(Words::thread)
                                .orElse("?"))));
        timeline.all(EventKind.TIME_HELD).stream()
                .filter(event -> !event.text().startsWith(IDLE))
                .filter(event -> Unchecked.isDropped(timeline, event) && !isInALoop(held, event))
                .findFirst()
                .ifPresent(event -> advice.add(advice(
                        timeline,
                        "timed-join",
                        event,
                        timeline.thread(event.thread())
                                .<Object>map(Words::thread)
                                .orElse("?"))));
        return advice;
    }

    /**
     * A join with a limit in a loop: once the other has begun, the thread looks whether it still lives, and joins. Where it joins
     * first, run 0 shows the look.
     */
    private static boolean isInALoop(Run held, Event wait) {
        Stream<Event> before = own(held, wait)
                .filter(event -> event.index() < wait.index())
                .dropWhile(event -> event.kind() != EventKind.THREAD_START)
                .filter(event -> event.kind() == EventKind.IS_ALIVE || event.kind() == EventKind.GET_STATE);
        Stream<Event> after = own(held.bench().run0(), wait)
                .dropWhile(event -> event.kind() != EventKind.JOINED)
                .filter(event -> event.kind() == EventKind.IS_ALIVE);
        return Stream.concat(before, after).findAny().isPresent();
    }

    /** What the waiting thread does with what it waits for. */
    private static Stream<Event> own(Run run, Event wait) {
        return run.timeline().thread(wait.thread()).stream()
                .flatMap(waiter -> waiter.own().stream())
                .filter(event -> event.object() == wait.object());
    }

    /** What the whole of run 0 shows. */
    static List<Advice> ofRun(Run run, String closing) {
        List<Advice> advice = new ArrayList<>();
        extraLines(run, closing).ifPresent(advice::add);
        startJoinStartJoin(run).ifPresent(advice::add);
        pauseBetweenStarts(run).ifPresent(advice::add);
        return advice;
    }

    /** An exit that cuts nobody off. */
    static List<Advice> ofExit(Run run) {
        return run.timeline().first(EventKind.EXIT).map(exit -> advice(run.timeline(), "exit-after-end", exit)).stream()
                .toList();
    }

    private static Optional<Advice> extraLines(Run run, String closing) {
        List<Participant> all = new ArrayList<>(run.workers());
        all.add(0, run.main());
        for (Participant participant : all) {
            BitSet counted = new BitSet();
            participant.countedLines().forEach(line -> counted.set(line.line().place()));
            Optional<Line> extra = participant.lines().stream()
                    .filter(line -> !counted.get(line.place())
                            && !line.text().isBlank()
                            && !line.text().strip().equals(closing))
                    .findFirst();
            if (extra.isPresent()) {
                Message message = Words.say(
                        "advice-extra-lines",
                        participant.called(),
                        Words.quote(extra.get().text()));
                return Optional.of(new Advice("extra-lines", message, at(run.timeline(), extra.get())));
            }
        }
        return Optional.empty();
    }

    /** Main saw a worker's end before it started the next. */
    private static Optional<Advice> startJoinStartJoin(Run run) {
        for (Worker worker : run.workers()) {
            for (Event joined : worker.facts().joins()) {
                boolean before = run.workers().stream()
                        .flatMap(other -> other.facts().start().stream())
                        .anyMatch(start -> start.thread() == joined.thread() && start.index() > joined.index());
                // a join before the start waits for nobody
                boolean waited = worker.facts()
                        .start()
                        .filter(start -> start.index() < joined.index())
                        .isPresent();
                if (before && waited && joined.value() == 1) {
                    return Optional.of(advice(run.timeline(), "start-join-start-join", joined, worker.called()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Advice> pauseBetweenStarts(Run run) {
        List<Event> starts = run.workers().stream()
                .flatMap(worker -> worker.facts().start().stream())
                .toList();
        if (starts.size() < 2) {
            return Optional.empty();
        }
        return run.main().facts().own().stream()
                .filter(event -> event.kind() == EventKind.SLEEP || event.kind() == EventKind.YIELD)
                .filter(event -> event.index() > starts.get(0).index()
                        && event.index() < starts.get(starts.size() - 1).index())
                .findFirst()
                .map(event -> advice(run.timeline(), "pause-between-starts", event));
    }

    private static Advice advice(Timeline timeline, String id, Event event, Object... args) {
        return new Advice(id, Words.say("advice-" + id, args), Words.places(timeline, List.of(event)));
    }

    private static List<Where> at(Timeline timeline, Line line) {
        return Words.places(timeline, List.of(line.first()));
    }
}
