package org.threadgrader.explore;

import java.util.Locale;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Initialisers;
import org.threadgrader.probe.Limits;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Timeline;

/** Why a run does not tell all about its program: something was not controlled, or it came to no end by itself. */
public final class Uncontrolled {
    private Uncontrolled() {}

    /** The reason in words; empty where the run was under control from its beginning to its own end. */
    public static Optional<Message> in(Timeline timeline) {
        Optional<Message> omitted = timeline.woven().omissions().stream()
                .findFirst()
                .map(left -> Message.of("explore.blind-spot", left.className(), left.method()));
        if (omitted.isPresent()) {
            return omitted;
        }
        Optional<Message> released = timeline.first(EventKind.CONTROL_RELEASED).map(event -> released(timeline, event));
        return released.isPresent() ? released : end(timeline);
    }

    /**
     * Whether other schedules can show more after a run that does not tell all: what could not be controlled once would not be
     * controlled the next time, but another schedule may well stay within a limit that this one has reached.
     */
    public static boolean mayBeOtherwiseInAnother(Timeline timeline) {
        return timeline.woven().omissions().isEmpty()
                && timeline.first(EventKind.CONTROL_RELEASED).isEmpty()
                && timeline.outcome() instanceof Outcome.LimitReached;
    }

    private static Message released(Timeline timeline, Event event) {
        Optional<Message> advice = instead(event.text());
        Message told = Message.of("explore.released", event.text(), at(timeline, event, "explore.used-at"));
        return advice.map(instead -> Message.of("explore.with-advice", told, instead))
                .orElse(told);
    }

    /** What may be used instead, and is under control. */
    private static Optional<Message> instead(String what) {
        String name = what.toLowerCase(Locale.ROOT);
        if (what.startsWith(Initialisers.CROSSED)) {
            return Optional.of(Message.of("explore.instead-of-crossed-initialisers"));
        } else if (name.contains("parallel")) {
            return Optional.of(Message.of("explore.instead-of-parallel"));
        } else if (name.contains("forkjoin") || name.contains("recursive")) {
            return Optional.of(Message.of("explore.instead-of-fork-join"));
        } else if (name.contains("timer")) {
            return Optional.of(Message.of("explore.instead-of-timer"));
        } else if (name.contains("getresource")) {
            return Optional.of(Message.of("explore.instead-of-resource"));
        }
        return Optional.empty();
    }

    /** Where the program was, as words to be put behind others; no words where that is not known. */
    private static Message at(Timeline timeline, Event event, String words) {
        return Place.of(timeline.woven().site(event.site()))
                .map(place -> Message.of(words, place))
                .orElse(Message.text(""));
    }

    /** What a count limit counts, in words. */
    public static Message limit(String name) {
        return switch (name) {
            case Limits.LINES, Limits.EVENTS, Limits.JUMPS, Limits.THREADS, Limits.SLEEPS, Limits.CHARACTERS ->
                Message.of("explore.counted-" + name);
            default -> Message.text(name);
        };
    }

    private static Message limitReached(Timeline timeline, String name) {
        Optional<Event> reached = timeline.first(EventKind.LIMIT);
        if (reached.isEmpty()) {
            return Message.of("explore.limit", limit(name));
        }
        Event event = reached.get();
        Message who = timeline.thread(event.thread()).map(Telling::part).orElse(Message.of("explore.program"));
        Message told = Message.of(
                "explore.limit-at", limit(event.text()), event.value(), who, at(timeline, event, "explore.last-at"));
        String advice = switch (event.text()) {
            case Limits.LINES, Limits.CHARACTERS -> "explore.print-less";
            case Limits.THREADS -> "explore.start-fewer";
            case Limits.SLEEPS -> "explore.sleep-less";
            default -> "explore.repeat-less";
        };
        return Message.of("explore.with-advice", told, Message.of(advice));
    }

    private static Optional<Message> end(Timeline timeline) {
        Outcome outcome = timeline.outcome();
        if (outcome instanceof Outcome.LimitReached limit) {
            return Optional.of(limitReached(timeline, limit.limit()));
        }
        if (outcome instanceof Outcome.OutOfMemory) {
            return Optional.of(Message.of("explore.out-of-memory"));
        }
        if (outcome instanceof Outcome.WallDeadline) {
            return Optional.of(Message.of("explore.deadline"));
        }
        if (outcome instanceof Outcome.Died died) {
            return Optional.of(Message.of("explore.died", died.exitCode()));
        }
        if (outcome instanceof Outcome.ProtocolViolation violation) {
            return Optional.of(Message.of("explore.protocol", violation.what()));
        }
        if (outcome instanceof Outcome.NotBegun notBegun) {
            return Optional.of(Message.of("explore.not-begun", notBegun.what()));
        }
        if (outcome instanceof Outcome.Unverifiable unverifiable) {
            return Optional.of(Message.of("explore.unverifiable", unverifiable.what()));
        }
        return Optional.empty();
    }
}
