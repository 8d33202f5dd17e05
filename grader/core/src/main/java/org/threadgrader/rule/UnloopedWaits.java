package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Waits without a limit that ended without a reason (JLS 17.2.1), and after which the thread went on, although nothing that it looks
 * at had changed since it began to wait: it would have waited again, had it asked once more. A piece of what {@link Rules} say.
 */
final class UnloopedWaits {
    /** By which a thread looks at a variable or an object. */
    private static final Set<EventKind> LOOKS = EnumSet.of(
            EventKind.READ,
            EventKind.VOLATILE_READ,
            EventKind.ACQUIRE,
            EventKind.POLL,
            EventKind.PERMIT_ACQUIRE,
            EventKind.JOINED,
            EventKind.IS_ALIVE,
            EventKind.GET_STATE);

    /** What a thread does that comes back only to ask once more, and what the scheduler says of it. */
    private static final Set<EventKind> ONLY_LOOKS = EnumSet.of(
            EventKind.LOCK,
            EventKind.UNLOCK,
            EventKind.READ,
            EventKind.VOLATILE_READ,
            EventKind.POLL,
            EventKind.BLOCK,
            EventKind.UNBLOCK,
            EventKind.TURN,
            EventKind.SWITCH);

    private final Timeline timeline;
    private final Words words;
    private final SpuriousWakeUps wakeUps;

    private UnloopedWaits(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.wakeUps = SpuriousWakeUps.of(timeline);
    }

    static List<Finding> in(Timeline timeline) {
        UnloopedWaits waits = new UnloopedWaits(timeline);
        if (waits.wakeUps.ended().isEmpty()) {
            return List.of();
        }
        Map<Finding.Identity, Finding> findings = new LinkedHashMap<>();
        timeline.threads()
                .forEach(thread ->
                        waits.of(thread).forEach(finding -> findings.putIfAbsent(finding.identity(), finding)));
        return findings.values().stream()
                .sorted(Comparator.comparing(finding -> finding.where().get(0), Words.LEAST_PLACE))
                .toList();
    }

    /**
     * Where waits are that were ended by a notification whose reason was gone again when their threads went on: another one than the
     * notifier has changed meanwhile what they had looked at before they began to wait.
     */
    static Set<Integer> late(Timeline timeline) {
        return timeline.all(EventKind.NOTIFY).isEmpty()
                ? Set.of()
                : timeline.threads().stream()
                        .flatMap(thread -> late(thread, timeline).stream())
                        .map(Event::site)
                        .collect(Collectors.toSet());
    }

    private static List<Event> late(ThreadFacts thread, Timeline timeline) {
        List<Event> late = new ArrayList<>();
        Set<Looked> looked = new HashSet<>();
        Optional<Event> begun = Optional.empty();
        for (Event event : thread.own()) {
            if (LOOKS.contains(event.kind())) {
                looked.add(Looked.of(event));
            } else if (event.kind() == EventKind.WAIT) {
                begun = Optional.of(event);
            } else if (event.kind() == EventKind.WOKEN) {
                begun.filter(wait -> isTaken(timeline.events().subList(wait.index(), event.index()), wait, looked))
                        .ifPresent(late::add);
                begun = Optional.empty();
            }
        }
        return late;
    }

    /** Whether after the last notification another thread than the one that gave it changes what was looked at. */
    private static boolean isTaken(List<Event> meanwhile, Event wait, Set<Looked> looked) {
        Optional<Event> signal = meanwhile.stream()
                .filter(event -> event.kind() == EventKind.NOTIFY && event.object() == wait.object())
                .reduce((earlier, later) -> later);
        return signal.filter(given -> meanwhile.stream()
                        .filter(event -> event.index() > given.index()
                                && event.thread() != given.thread()
                                && event.thread() != wait.thread())
                        .anyMatch(event -> sets(event) && looked.contains(Looked.of(event))))
                .isPresent();
    }

    private static boolean sets(Event event) {
        return switch (event.kind()) {
            case WRITE, VOLATILE_WRITE, RELEASE, PERMIT_RELEASE -> true;
            default -> false;
        };
    }

    /** A wait that has ended without a reason, until its thread gives its lock up or waits again. */
    private record Ended(Event begun, Event woken, Event lock) {}

    private List<Finding> of(ThreadFacts thread) {
        List<Finding> findings = new ArrayList<>();
        Set<Looked> looked = looked(thread);
        Optional<Event> begun = Optional.empty();
        Optional<Event> lock = Optional.empty();
        Optional<Ended> ended = Optional.empty();
        Optional<Ended> left = Optional.empty();
        int heard = 0;
        for (Event event : thread.own()) {
            Optional<Event> taken = lock;
            int since = heard;
            if (left.filter(wait -> waitsAgain(event, wait) || seesAChange(event, wait, since, looked))
                    .isPresent()) {
                // it has only looked, and asks once more: the loop is around the lock
                left = Optional.empty();
            } else if (left.isPresent() && !ONLY_LOOKS.contains(event.kind())) {
                findings.add(finding(thread, left.get()));
                left = Optional.empty();
            }
            if (left.isEmpty() || LOOKS.contains(event.kind())) {
                heard = event.index();
            }
            switch (event.kind()) {
                case LOCK -> lock = Optional.of(event);
                case WAIT -> {
                    begun = Optional.of(event);
                    ended = Optional.empty();
                }
                case WOKEN -> {
                    ended = begun.filter(wait ->
                                    wakeUps.contains(event) && wait.object() == event.object() && wait.value() == 0)
                            .flatMap(wait -> taken.map(of -> new Ended(wait, event, of)));
                }
                case UNLOCK -> {
                    Optional<Ended> over = ended.filter(wait -> wait.lock().object() == event.object())
                            .filter(wait -> nothingChanges(wait.begun().index(), event, wait.begun(), looked));
                    if (over.filter(wait -> onlyLooks(thread, wait.woken(), event))
                            .isPresent()) {
                        left = over;
                    } else {
                        over.ifPresent(wait -> findings.add(finding(thread, wait)));
                    }
                    ended = ended.filter(wait -> wait.lock().object() != event.object());
                }
                default -> {}
            }
        }
        left.ifPresent(wait -> findings.add(finding(thread, wait)));
        return findings;
    }

    private static boolean waitsAgain(Event event, Ended wait) {
        return event.kind() == EventKind.WAIT
                && event.object() == wait.begun().object()
                && event.site() == wait.begun().site();
    }

    /** Whether it looks at something when another thread has done since its own last look what it waited for. */
    private boolean seesAChange(Event event, Ended wait, int since, Set<Looked> looked) {
        return LOOKS.contains(event.kind()) && !nothingChanges(since, event, wait.begun(), looked);
    }

    private static boolean onlyLooks(ThreadFacts thread, Event from, Event to) {
        return thread.own().stream()
                .filter(event -> event.index() > from.index() && event.index() < to.index())
                .allMatch(event -> ONLY_LOOKS.contains(event.kind()));
    }

    private Finding finding(ThreadFacts thread, Ended wait) {
        return new Finding(
                Kind.MONITOR,
                "wait-outside-loop",
                Message.of("rule.wait-outside-loop", words.who(thread.id()), words.place(wait.begun())),
                words.places(List.of(wait.begun())),
                shown(thread, wait.begun(), wait.woken()));
    }

    private static Set<Looked> looked(ThreadFacts thread) {
        return thread.own().stream()
                .filter(event -> LOOKS.contains(event.kind()))
                .map(Looked::of)
                .collect(Collectors.toSet());
    }

    /** With what the thread prints next, if anything. */
    private static List<Event> shown(ThreadFacts thread, Event begun, Event woken) {
        return thread.own(EventKind.OUTPUT).stream()
                .filter(event -> event.index() > woken.index())
                .findFirst()
                .map(output -> List.of(begun, woken, output))
                .orElse(List.of(begun, woken));
    }

    private boolean nothingChanges(int from, Event to, Event begun, Set<Looked> looked) {
        return timeline.events().subList(from, to.index()).stream()
                .filter(event -> event.thread() != begun.thread())
                .noneMatch(event -> mayBeAReason(event, begun, looked));
    }

    /** Whether another thread has done what the waiting one may see. */
    private static boolean mayBeAReason(Event event, Event begun, Set<Looked> looked) {
        return switch (event.kind()) {
            case WRITE, VOLATILE_WRITE, RELEASE, PERMIT_RELEASE -> looked.contains(Looked.of(event));
            case NOTIFY -> event.object() == begun.object();
            case INTERRUPT -> event.object() == begun.thread();
            case THREAD_END -> looked.contains(new Looked(event.thread(), 0));
            default -> false;
        };
    }

    /** A variable or, where it is an object as a whole, 0 for its number. */
    private record Looked(int object, long variable) {
        static Looked of(Event event) {
            return switch (event.kind()) {
                case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> new Looked(event.object(), event.value());
                default -> new Looked(event.object(), 0);
            };
        }
    }
}
