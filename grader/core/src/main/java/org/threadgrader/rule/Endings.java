package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Uncaught;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/** How threads and the program ended: exceptions that nobody caught, misused monitors, exit, and endless repetition. */
final class Endings {
    private static final String MONITOR_MISUSED = "java.lang.IllegalMonitorStateException";
    private static final String ASSERTION = "java.lang.AssertionError";
    private static final String REJECTED = "java.util.concurrent.RejectedExecutionException";

    /** What may come to an exception that its method does not catch itself. */
    private static final Set<EventKind> GETS = EnumSet.of(EventKind.CAUGHT, EventKind.TASK_THREW, EventKind.UNCAUGHT);

    private static final int LONGEST_QUOTE = 120;

    private static final String INTERRUPTED = InterruptedException.class.getName();

    private final Timeline timeline;
    private final Words words;

    private Endings(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
    }

    static List<Finding> in(Timeline timeline) {
        Endings endings = new Endings(timeline);
        return Stream.of(endings.monitors(), endings.exceptions(), endings.exits(), endings.noProgress())
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> monitors() {
        Stream<Finding> misused = timeline.all(EventKind.MONITOR_ERROR).stream()
                .filter(event -> !isExpected(event))
                .map(this::monitor);
        // a lock that is no monitor may throw it without a word of its own
        Stream<Finding> thrown = timeline.threads().stream()
                .filter(thread -> thread.own(EventKind.MONITOR_ERROR).isEmpty())
                .flatMap(thread -> thread.uncaught().stream())
                .filter(this::isMisuse)
                .map(this::monitor);
        return Stream.concat(misused, thrown).toList();
    }

    /** Whether the program shows what happens: whoever the exception comes to expects it. */
    private boolean isExpected(Event misused) {
        return timeline.thread(misused.thread()).stream()
                .flatMap(facts -> facts.own().stream())
                .filter(event -> event.index() > misused.index())
                .filter(event -> GETS.contains(event.kind()) && event.text().contains(MONITOR_MISUSED))
                .findFirst()
                .map(got -> switch (got.kind()) {
                    case CAUGHT -> isCaughtKnowingly(got);
                    case TASK_THREW -> isAskedFor(got.index()) || asksForMisuse() && isHeard(got);
                    default -> got.value() == Uncaught.HANDLED && asksForMisuse();
                })
                // a stage of a CompletableFuture keeps it
                .orElseGet(() -> isAskedFor(misused.index()) || asksForMisuse());
    }

    private static boolean isCaughtKnowingly(Event caught) {
        return caught.value() == 1 && caught.text().contains(MONITOR_MISUSED);
    }

    /** Whether somebody who asks for a task's result expects what it threw. */
    private boolean isAskedFor(int threw) {
        return timeline.all(EventKind.CAUGHT).stream()
                .filter(caught -> caught.index() > threw)
                // within an exception of the future's, and none that another thread was thrown itself
                .filter(caught -> caught.text().contains(MONITOR_MISUSED) && !isMonitorMisused(caught))
                .anyMatch(caught -> isCaughtKnowingly(caught) || isThrownOn(caught));
    }

    /** Whether another thread asks how a task ended. */
    private boolean isHeard(Event threw) {
        return timeline.events().stream()
                .filter(event -> event.kind() == EventKind.ACQUIRE || event.kind() == EventKind.POLL)
                .anyMatch(event -> event.object() == threw.object()
                        && event.index() > threw.index()
                        && event.thread() != threw.thread());
    }

    private boolean asksForMisuse() {
        return timeline.woven().asked().misuse();
    }

    /** Whether its thread throws what is within it, and expects that further out. */
    private boolean isThrownOn(Event caught) {
        return timeline.thread(caught.thread()).stream()
                .flatMap(facts -> facts.own().stream())
                .filter(event -> event.index() > caught.index())
                .filter(event -> event.kind() == EventKind.CAUGHT || event.kind() == EventKind.MONITOR_ERROR)
                .findFirst()
                .filter(Endings::isCaughtKnowingly)
                .isPresent();
    }

    private Finding monitor(Event event) {
        String method = event.kind() == EventKind.MONITOR_ERROR ? event.text() : "unlock";
        return new Finding(
                Kind.MONITOR,
                "monitor-" + method,
                Message.of(
                        switch (method) {
                            case "wait" -> "rule.monitor-wait";
                            case "notify", "notifyAll" -> "rule.monitor-notify";
                            case "await" -> "rule.monitor-await";
                            case "signal", "signalAll" -> "rule.monitor-signal";
                            default -> "rule.monitor-unlock";
                        },
                        words.who(event.thread()),
                        method,
                        words.place(event)),
                words.places(List.of(event)),
                List.of(event));
    }

    private List<Finding> exceptions() {
        return timeline.all(EventKind.UNCAUGHT).stream()
                .filter(event -> event.value() == Uncaught.TOLD && !isMisuse(event))
                .map(this::exception)
                .toList();
    }

    private Finding exception(Event event) {
        Site where = words.site(event);
        String type = event.text().split(":", 2)[0];
        Optional<LastWrite> written = LastWrite.before(timeline, event, where);
        Message told = Message.of("rule.exception", words.who(event.thread()), Words.place(where), quote(event.text()));
        Optional<BrokenBarrier> barrier = BrokenBarrier.before(timeline, event);
        Message cause = barrier.map(broken -> broken.told(words))
                .or(() -> written.map(write -> write.told(words)))
                .or(() -> startedTwice(event))
                .orElse(Message.of(
                        switch (type) {
                            case REJECTED -> "rule.exception-rejected";
                            case ASSERTION -> "rule.exception-assertion";
                            default -> "rule.exception-ends-one";
                        }));
        return new Finding(
                Kind.EXCEPTION,
                "exception-" + type.substring(type.lastIndexOf('.') + 1),
                Message.of("rule.advised", told, cause),
                where.className().isEmpty() ? List.of() : List.of(where),
                barrier.map(broken -> List.of(broken.by(), event))
                        .or(() -> written.map(write -> List.of(write.write(), write.read(), event)))
                        .orElse(List.of(event)));
    }

    /** That it comes of a start that was refused. */
    private Optional<Message> startedTwice(Event uncaught) {
        return timeline.thread(uncaught.thread()).stream()
                .flatMap(thread -> thread.own(EventKind.START_REFUSED).stream())
                .filter(refused -> refused.site() == uncaught.site() && refused.index() < uncaught.index())
                .map(refused -> Message.of("rule.exception-started-twice", words.who(refused.object())))
                .findFirst();
    }

    /** Whether a method of the JDK's threw it; the program may throw one of its own, with words of its own. */
    private boolean isMisuse(Event uncaught) {
        return isMonitorMisused(uncaught) && !timeline.isThrownByProgram(uncaught);
    }

    private static boolean isMonitorMisused(Event uncaught) {
        return uncaught.text().startsWith(MONITOR_MISUSED);
    }

    private List<Finding> exits() {
        Optional<Event> exit = timeline.first(EventKind.EXIT).filter(event -> !TimeOut.hasPassedEarly(timeline, event));
        List<Finding> findings = new ArrayList<>();
        if (timeline.outcome() instanceof Outcome.Ended ended && ended.status() != 0) {
            // main's uncaught exception makes the status 1: that is told as the exception
            exit.ifPresent(event -> findings.add(status(event, ended.status())));
        }
        exit.filter(event -> timeline.outcome() instanceof Outcome.Ended)
                .flatMap(this::cutOff)
                .ifPresent(findings::add);
        return findings;
    }

    private Finding status(Event exit, int status) {
        return new Finding(
                Kind.EXIT,
                "exit-status",
                Message.of("rule.exit-status", status, words.who(exit.thread()), words.place(exit)),
                words.places(List.of(exit)),
                List.of(exit));
    }

    private Optional<Finding> cutOff(Event exit) {
        return CutOff.in(timeline).stream()
                .filter(thread -> thread.state() == CutOff.State.WORKS)
                .findFirst()
                .map(thread -> new Finding(
                        Kind.EXIT,
                        Rules.EXIT_CUT_OFF,
                        Message.of(
                                waitsFor(thread, exit) ? "rule.exit-cut-off-waiter" : "rule.exit-cut-off",
                                words.who(exit.thread()),
                                words.place(exit),
                                words.who(thread.thread())),
                        words.places(List.of(exit)),
                        List.of(exit)));
    }

    private boolean waitsFor(CutOff thread, Event exit) {
        return timeline.thread(thread.thread())
                .flatMap(facts -> Blocked.at(facts, exit.index()))
                .filter(wait -> wait.method().equals("join") && wait.object() == exit.thread())
                .isPresent();
    }

    private List<Finding> noProgress() {
        if (!(timeline.outcome() instanceof Outcome.NoProgress)) {
            return List.of();
        }
        List<Event> spinning = timeline.all(EventKind.SPINNING);
        return spinning.stream()
                .min((one, other) -> Words.LEAST_PLACE.compare(words.site(one), words.site(other)))
                .map(least -> new Finding(
                        Kind.NO_PROGRESS,
                        "no-progress",
                        noProgress(least),
                        words.places(List.of(least)),
                        timeline.events().stream()
                                .filter(event -> event.kind() == EventKind.SPINNING || event.kind() == EventKind.STUCK)
                                .toList()))
                .stream()
                .toList();
    }

    private Message noProgress(Event spinning) {
        Message told = Message.of("rule.no-progress", words.who(spinning.thread()), words.place(spinning));
        return swallowedInterrupt(timeline, spinning.thread())
                .filter(caught -> spinning.text().equals("isInterrupted"))
                .map(caught ->
                        Message.of("rule.advised", told, Message.of("rule.interrupt-cleared", words.place(caught))))
                .orElse(told);
    }

    /** The last interrupt that a thread has caught, and went on. */
    static Optional<Event> swallowedInterrupt(Timeline timeline, int thread) {
        return timeline.thread(thread).stream()
                .flatMap(facts -> facts.own(EventKind.CAUGHT).stream())
                .filter(event -> event.text().startsWith(INTERRUPTED))
                .reduce((earlier, later) -> later);
    }

    static String quote(String text) {
        int lineEnd = text.indexOf('\n');
        String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "..." : line;
    }
}
