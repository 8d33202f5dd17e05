package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * The last synchronisation of two threads before the second access of a race that did not order them: a lock that the one
 * gave up, and another lock that the other took.
 */
final class LastSynchronisation {
    private LastSynchronisation() {}

    /** What the two threads did, in words; nothing where no lock was in play. */
    static Message clause(Timeline timeline, Words words, Races.Pair pair) {
        Optional<Event> givenUp = givenUp(timeline, pair);
        Optional<Event> taken = taken(timeline, pair);
        if (taken.isEmpty()) {
            return Message.of(givenUp.isEmpty() ? "rule.no-lock" : "rule.one-lock");
        }
        if (givenUp.isEmpty()) {
            return Message.of("rule.one-lock");
        }
        return Message.of(
                "rule.two-locks",
                words.who(givenUp.get().thread()),
                words.place(givenUp.get()),
                words.who(taken.get().thread()),
                words.place(taken.get()));
    }

    static List<Event> shown(Timeline timeline, Races.Pair pair) {
        List<Event> shown = new ArrayList<>(List.of(pair.first(), pair.second()));
        givenUp(timeline, pair).ifPresent(shown::add);
        taken(timeline, pair).ifPresent(shown::add);
        shown.sort(Comparator.comparingInt(Event::index));
        return shown;
    }

    private static Event earlier(Races.Pair pair) {
        return pair.first().index() < pair.second().index() ? pair.first() : pair.second();
    }

    private static Event later(Races.Pair pair) {
        return pair.first().index() < pair.second().index() ? pair.second() : pair.first();
    }

    /** The lock that the earlier thread held at its access: the first one it gives up after it without having taken it since. */
    private static Optional<Event> givenUp(Timeline timeline, Races.Pair pair) {
        Event access = earlier(pair);
        List<Integer> takenSince = new ArrayList<>();
        for (Event event : own(timeline, access.thread())) {
            if (event.index() <= access.index() || event.index() >= later(pair).index()) {
                continue;
            }
            if (event.kind() == EventKind.LOCK) {
                takenSince.add(event.object());
            } else if (event.kind() == EventKind.UNLOCK && !takenSince.contains(event.object())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The lock that the later thread holds at its access. */
    private static Optional<Event> taken(Timeline timeline, Races.Pair pair) {
        List<Event> held = new ArrayList<>();
        for (Event event : own(timeline, later(pair).thread())) {
            if (event.index() >= later(pair).index()) {
                break;
            }
            if (event.kind() == EventKind.LOCK) {
                held.add(event);
            } else if (event.kind() == EventKind.UNLOCK) {
                held.removeIf(lock -> lock.object() == event.object());
            }
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    private static List<Event> own(Timeline timeline, int thread) {
        return timeline.thread(thread).map(facts -> facts.own()).orElse(List.of());
    }
}
