package org.threadgrader.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.probe.Repetitions;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.rule.SpuriousWakeUps;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Role;
import org.threadgrader.timeline.StubCall;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.UpdateSite;

/** Says in words what one event of a run was: the sentences of a {@link Witness}, whose subject is the event's thread. */
final class Telling {
    /** How the probe says that a field was looked at, and nothing was called. */
    private static final String VOLATILE = "volatile";

    private static final int LONGEST_QUOTE = 60;
    private static final long MILLISECOND = 1_000_000;

    /** How lines of a printed stack trace begin that are none of the program's business: the grader called it so. */
    private static final List<String> OWN_FRAMES = List.of(
            "at org.threadgrader.probe.",
            "at java.base/jdk.internal.reflect.",
            "at java.base/java.lang.reflect.Method.invoke");

    private final Timeline timeline;
    private final Things things;
    private final SpuriousWakeUps spurious;

    /**
     * Words for some events of a run.
     *
     * @param events those that are told of, in order
     */
    Telling(Timeline timeline, List<Event> events) {
        this.timeline = timeline;
        this.things = new Things(timeline, events);
        this.spurious = SpuriousWakeUps.of(timeline);
    }

    /** Whether there is anything to tell: not of what the scheduler notes for itself, nor of the grader's own code. */
    static boolean isTold(Event event) {
        return switch (event.kind()) {
            case TURN, THROWN_AT, MISSING, IDLE, MENDED, CALL_ARGUMENT -> false;
            case OUTPUT -> OWN_FRAMES.stream().noneMatch(event.text().strip()::startsWith);
            default -> true;
        };
    }

    /**
     * Of a run, what is told of: of two events that are one call, the one that says which task it is, and of a wait that is over, that it
     * is, and not that it has been looked for.
     */
    static List<Event> told(Timeline timeline) {
        List<Event> events = timeline.events();
        Set<Integer> hidden = new HashSet<>();
        Map<Integer, EventKind> last = new HashMap<>();
        for (int next = 0; next < events.size(); next++) {
            Event event = events.get(next);
            if (next > 0) {
                Calls.queued(events.get(next - 1), event).ifPresent(hidden::add);
            }
            EventKind before = last.put(event.thread(), event.kind());
            if (event.kind() == EventKind.POLLED && before == EventKind.UNBLOCK) {
                hidden.add(event.index());
            }
        }
        return events.stream()
                .filter(event -> isTold(event) && !hidden.contains(event.index()))
                .toList();
    }

    static Message say(String what, Object... args) {
        return Message.of("explore." + what, args);
    }

    /** A thread by its part alone, such as "worker 1". */
    static Message part(ThreadFacts thread) {
        return part(thread.role());
    }

    private static Message part(Role role) {
        return switch (role.kind()) {
            case MAIN -> say("main");
            case WORKER -> say("worker", role.number());
            case UNSTARTED -> say("unstarted", role.number());
        };
    }

    /** A thread by its part, with its own name beside it. */
    static Message called(ThreadFacts thread) {
        boolean plain = thread.role().kind() == Role.Kind.MAIN && thread.name().equals("main");
        return plain || thread.name().isEmpty() ? part(thread) : say("named", part(thread), thread.name());
    }

    /** What happened. */
    Message what(Event event) {
        String kind = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (event.kind()) {
            case THREAD_NEW -> say(kind, object(event), Place.own(event.text()));
            case SWITCH -> say(kind + choice(event), object(event));
            case THREAD_START, THREAD_TARGET, START_REFUSED, RUN_CALLED, JOIN, DAEMON_REFUSED, INTERRUPT ->
                say(kind, object(event));
            case THREAD_NAME -> say(kind, object(event), quote(event.text()));
            case THREAD_PRIORITY -> say(kind, object(event), event.value());
            case THREAD_DAEMON, JOINED, IS_ALIVE -> say(kind + (event.value() == 1 ? "" : "-not"), object(event));
            case GET_STATE -> say(kind, object(event), event.text());
            case THREAD_BEGIN, THREAD_END, INTERRUPTED, YIELD, STDIN, PROGRAM_END, HELD, QUIET, HURRIED -> say(kind);
            case UNCAUGHT, CAUGHT -> say(kind, quote(exception(event.text())));
            case CONTROL_RELEASED, GATE -> say(kind, quote(event.text()));
            case CALL -> say(kind, quote(StubCall.of(event, timeline.events()).toString()));
            case TASK_THREW -> say(kind, object(event), quote(exception(event.text())));
            case TASK_DROPPED -> say(kind, object(event), event.text());
            case SLEEP -> say(kind, event.value() / MILLISECOND);
            case PROCESS_START, PROCESS_REFUSED -> say(kind, quote(event.text()));
            case PROCESS_ENDED -> say(kind, event.value());
            case PROCESS_DESTROYED -> say(kind);
            case LOCK, UNLOCK -> lock(kind, event);
            case PERMIT_ACQUIRE, PERMIT_RELEASE -> say(kind, event.value(), object(event));
            case WAIT, TIME_HELD, NESTED_UPDATE -> say(kind, object(event));
            case WOKEN -> say(kind + ending(event), object(event));
            case NOTIFY -> say(kind, method(event), object(event), event.value());
            case MONITOR_ERROR -> say(kind, method(event), object(event));
            case RELEASE, ACQUIRE, POLL -> call(event);
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> say(kind, things.variable(event));
            case UPDATE_READ -> say(kind, things.step(event));
            case UPDATE_WRITE -> say(kind + (setsWhatItRead(event) ? "" : "-in-one-step"), things.step(event));
            case BLOCK -> say(kind + awaited(event), object(event), method(event));
            case UNBLOCK -> say(kind + ending(event));
            case STUCK -> stuck(event);
            case OUTPUT -> say(event.value() == 2 ? "error-output" : kind, quote(event.text()));
            case EXIT -> say(kind, event.value());
            case SPINNING, POLLED -> say(kind, polled(event));
            case LIMIT -> say("limit-reached", Uncontrolled.limit(event.text()), event.value());
            default -> say("other", kind);
        };
    }

    /** Whether a variable is set by what was read of it, and not just changed. */
    private boolean setsWhatItRead(Event event) {
        UpdateSite site = timeline.woven().updates().get(event.site());
        return site != null && !site.changesInOneStep();
    }

    /** A key's ending that says what the scheduler has chosen besides whose turn it is. */
    private static String choice(Event event) {
        return switch (event.text()) {
            case "spurious" -> "-spurious";
            case "notified" -> "-notified";
            default -> "";
        };
    }

    private Message call(Event event) {
        if (isCompleted(event.index() - 1)) {
            return say("changes-by-that", object(event), method(event));
        }
        return isCompleted(event.index())
                ? say("gives", object(event), method(event))
                : Calls.told(event, object(event));
    }

    /** Whether the event after that one only completes it, as one call has both seen and changed an object. */
    private boolean isCompleted(int index) {
        List<Event> events = timeline.events();
        return index >= 0
                && index + 1 < events.size()
                && !events.get(index).isOfWholeObject()
                && Calls.completes(events.get(index + 1), events.get(index));
    }

    private Message object(Event event) {
        return things.called(event.object());
    }

    private Message lock(String kind, Event event) {
        String sort =
                event.value() == LockKinds.MONITOR ? "" : event.value() == LockKinds.SHARED ? "-shared" : "-exclusive";
        return say(kind + sort, object(event));
    }

    /** A key's ending that says how a wait was over. */
    private String ending(Event event) {
        if (spurious.contains(event)) {
            return "-spurious";
        }
        return switch ((int) event.value()) {
            case WaitResults.TIMED_OUT -> "-expired";
            case WaitResults.INTERRUPTED -> "-interrupted";
            default -> "";
        };
    }

    /** A key's ending that says what sort of thing is waited for. */
    private String awaited(Event event) {
        if (timeline.thread(event.object()).isPresent() && !event.text().equals("park")) {
            return "-end";
        }
        if (event.text().startsWith("idle")) {
            return event.text().equals(Repetitions.IDLE) ? "-repeating" : "-idle";
        }
        return switch (event.text()) {
            case "Future.get", "CompletableFuture.join" -> "-result";
            case "synchronized" -> "-monitor";
            case LockKinds.LOCK, LockKinds.READ, "StampedLock" -> "-lock";
            case "wait", "await" -> "-notify";
            case "park" -> "-park";
            default -> "";
        };
    }

    private Message stuck(Event event) {
        Message waits = say("stuck" + awaited(event), object(event), method(event));
        return timeline.thread((int) event.value())
                .filter(owner -> event.value() != 0 && event.value() != event.object())
                .map(owner -> say("stuck-owner", waits, part(owner)))
                .orElse(waits);
    }

    private Message polled(Event event) {
        boolean ofVariable = event.text().isEmpty() || event.text().equals(VOLATILE);
        if (!ofVariable) {
            return say("method-call", event.text());
        }
        return event.object() == 0 && event.value() < 0 ? say("something") : things.variable(event);
    }

    /** The class's name is enough; its package would fill half of a narrow column. */
    private static String exception(String text) {
        int message = text.indexOf(':');
        String className = message < 0 ? text : text.substring(0, message);
        return Place.simple(className) + text.substring(className.length());
    }

    private static String method(Event event) {
        return event.text().isEmpty()
                ? "?"
                : event.text().substring(event.text().indexOf('.') + 1);
    }

    /** The first line of a text, cut where it is long. */
    static String quote(String text) {
        String stripped = text.strip();
        int lineEnd = stripped.indexOf('\n');
        String line = lineEnd < 0 ? stripped : stripped.substring(0, lineEnd).strip() + " ...";
        if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
    }
}
