package org.threadgrader.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.explore.Uncontrolled;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.probe.VariableNumbers;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Role;
import org.threadgrader.timeline.StubCall;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/** How threads, events and places are called in messages. */
final class Words {
    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    /** A message of this stage's bundle. */
    static Message say(String what, Object... args) {
        return Message.of("check." + what, args);
    }

    /** A thread by its role, with its own name beside it. */
    static Message thread(ThreadFacts thread) {
        Role role = thread.role();
        return switch (role.kind()) {
            case MAIN -> say("main");
            case WORKER ->
                thread.name().isEmpty()
                        ? say("worker-unnamed", role.number())
                        : say("worker", role.number(), thread.name());
            case UNSTARTED -> say("unstarted", role.number(), thread.name());
        };
    }

    /** A row of the timeline: which thread, and what happened in it. */
    static Fact row(Timeline timeline, Event event) {
        Message who = timeline.thread(event.thread()).map(Words::thread).orElse(say("program"));
        Message what = what(timeline, event);
        Optional<Where> where = place(timeline, event);
        return new Fact(who, where.isPresent() ? say("row-at", what, where.get().toString()) : what);
    }

    /** The same without its place, which is in a scenario. */
    static Fact rowOfScenario(Timeline timeline, Event event) {
        return new Fact(
                timeline.thread(event.thread()).map(Words::thread).orElse(say("program")), what(timeline, event));
    }

    static Optional<Where> place(Timeline timeline, Event event) {
        return timeline.site(event).map(site -> new Where(site.file(), site.line()));
    }

    static List<Where> places(Timeline timeline, List<Event> events) {
        Set<Where> places = new LinkedHashSet<>();
        events.forEach(event -> place(timeline, event).ifPresent(places::add));
        return new ArrayList<>(places);
    }

    /** How a run ended: by an exception, where one ended a thread, whatever became of the others. */
    static Message outcome(Timeline timeline) {
        return timeline.threads().stream()
                .filter(thread -> thread.uncaught().isPresent())
                .findFirst()
                .map(Words::uncaught)
                .orElseGet(() -> outcome(timeline.outcome()));
    }

    private static Message uncaught(ThreadFacts thread) {
        String exception = thread.uncaught().orElseThrow().text();
        return thread.isStopped()
                ? say("outcome-thread-stopped", thread(thread))
                : Mismatch.in(exception).orElseGet(() -> say("outcome-exception", thread(thread), exception));
    }

    /** How the whole program ended. */
    static Message outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Ended ended) {
            return ended.status() == 0 ? say("outcome-ended") : say("outcome-ended-with-status", ended.status());
        } else if (outcome instanceof Outcome.LimitReached reached) {
            return say("outcome-limit", Uncontrolled.limit(reached.limit()));
        } else if (outcome instanceof Outcome.Died died) {
            return say("outcome-died", died.exitCode());
        } else if (outcome instanceof Outcome.ProtocolViolation violation) {
            return say("outcome-protocol", violation.what());
        } else if (outcome instanceof Outcome.NotBegun notBegun) {
            return say("outcome-not-begun", notBegun.what());
        } else if (outcome instanceof Outcome.Unverifiable unverifiable) {
            return say("outcome-unverifiable", unverifiable.what());
        } else if (outcome instanceof Outcome.Stuck) {
            return say("outcome-stuck");
        } else if (outcome instanceof Outcome.NoProgress) {
            return say("outcome-no-progress");
        } else if (outcome instanceof Outcome.OutOfMemory) {
            return say("outcome-out-of-memory");
        } else if (outcome instanceof Outcome.WallDeadline) {
            return say("outcome-wall-deadline");
        } else if (outcome instanceof Outcome.Quiet) {
            return say("outcome-quiet");
        }
        throw new IllegalStateException("an outcome without words: " + outcome);
    }

    /** A text in quotes, cut where it is long. */
    static String quote(String text) {
        String stripped = text.strip();
        int lineEnd = stripped.indexOf('\n');
        String shown = lineEnd < 0 ? stripped : stripped.substring(0, lineEnd).strip() + " ...";
        return "\"" + (shown.length() > LONGEST_QUOTE ? shown.substring(0, LONGEST_QUOTE) + "..." : shown) + "\"";
    }

    private static Message what(Timeline timeline, Event event) {
        Message about = timeline.thread(event.object()).map(Words::thread).orElse(say("something"));
        String kind = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (event.kind()) {
            case OUTPUT -> say(event.value() == 2 ? "event-error-output" : "event-output", quote(event.text()));
            case THREAD_NEW -> say("event-thread-new", about, event.text());
            case THREAD_START, THREAD_TARGET, START_REFUSED, RUN_CALLED, JOIN, DAEMON_REFUSED ->
                say("event-" + kind, about);
            case JOINED -> say(event.value() == 1 ? "event-joined" : "event-join-expired", about);
            case IS_ALIVE -> say(event.value() == 1 ? "event-alive" : "event-not-alive", about);
            case THREAD_NAME -> say("event-thread-name", about, quote(event.text()));
            case THREAD_DAEMON -> say(event.value() == 1 ? "event-daemon" : "event-no-daemon", about);
            case THREAD_BEGIN, THREAD_END, HELD, QUIET, PROGRAM_END, SLEEP, NESTED_UPDATE -> say("event-" + kind);
            case UNCAUGHT -> say("event-uncaught", Mismatch.quoted(event.text()));
            case CAUGHT -> say("event-caught", event.text());
            case EXIT -> say("event-exit", event.value());
            case PROCESS_START, PROCESS_REFUSED -> say("event-" + kind, quote(event.text()));
            case PROCESS_ENDED -> say("event-" + kind, event.value());
            case PROCESS_DESTROYED -> say("event-" + kind);
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> say("event-" + kind, variable(timeline, event));
            case RELEASE, ACQUIRE, POLL, BLOCK, UNBLOCK, NOTIFY -> say("event-" + kind, method(event));
            case LOCK, UNLOCK -> say("event-" + kind + (event.value() == LockKinds.SHARED ? "-shared" : ""));
            case PERMIT_ACQUIRE, PERMIT_RELEASE -> say("event-" + kind, event.value());
            case WAIT -> say("event-wait", method(event));
            case WOKEN -> say(woken(event));
            case INTERRUPT -> say("event-interrupt", about);
            case INTERRUPTED -> say("event-interrupted");
            case MONITOR_ERROR -> say("event-monitor-error", method(event));
            case TASK_THREW, TASK_DROPPED -> say("event-" + kind, event.text());
            case CALL -> say("event-call", StubCall.of(event, timeline.events()).toString());
            case STUCK -> stuck(timeline, event, about);
            case SPINNING ->
                say("event-spinning", event.text().isEmpty() ? variable(timeline, event) : Message.text(event.text()));
            case LIMIT -> say("event-limit", Uncontrolled.limit(event.text()), event.value());
            case CONTROL_RELEASED -> say("event-control-released", event.text());
            default -> say("event-other", kind);
        };
    }

    /** In an experiment the wait would end with the hold; else nothing can end it. */
    private static Message stuck(Timeline timeline, Event event, Message about) {
        boolean held = timeline.all(EventKind.QUIET).stream().anyMatch(quiet -> event.index() < quiet.index());
        String experiment = held || timeline.outcome() instanceof Outcome.Quiet ? "-meanwhile" : "";
        return timeline.thread(event.object()).isPresent()
                ? say("event-stuck-join" + experiment, about)
                : say("event-stuck" + experiment, method(event));
    }

    /** How a wait was over, as a message's key. */
    private static String woken(Event event) {
        return switch ((int) event.value()) {
            case WaitResults.TIMED_OUT -> "event-woken-expired";
            case WaitResults.INTERRUPTED -> "event-woken-interrupted";
            default -> "event-woken";
        };
    }

    private static Message method(Event event) {
        if (event.text().startsWith("idle")) {
            return say("idle-in-a-pool");
        }
        return Message.text(event.text().isEmpty() ? "?" : event.text());
    }

    /** A variable by its name, or by what it belongs to. */
    static Message variable(Timeline timeline, Event event) {
        long number = event.value();
        if (number >= 0 && number < timeline.woven().fields().size()) {
            return say(
                    "variable-field",
                    timeline.woven().fields().get((int) number).name());
        }
        boolean element = number < 0 && number != VariableNumbers.WHOLE && !VariableNumbers.isValue(number);
        return element ? say("variable-element", ~number) : say("variable-object");
    }
}
