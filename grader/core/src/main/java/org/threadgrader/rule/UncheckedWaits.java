package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * Waits that ended though what was waited for may not have been so, and after which the thread gave its lock up without
 * having looked again where it had looked before: what a {@link Finding} that comes later may well follow from. Other than
 * {@link WaitsOutsideLoop} it says so only of wake-ups that need a second look in this very run.
 */
final class UncheckedWaits {
    private final Timeline timeline;
    private final Words words;
    private final List<Event> unchecked = new ArrayList<>();

    /** A look at a variable or an object, at one place of the source. */
    private record Look(int object, long variable, int site) {
        static Look of(Event event) {
            boolean access = event.kind() == EventKind.READ || event.kind() == EventKind.VOLATILE_READ;
            return new Look(event.object(), access ? event.value() : 0, event.site());
        }

        boolean isOfSame(Look other) {
            return object == other.object() && variable == other.variable();
        }
    }

    private static boolean isInOneMethod(Site one, Site other) {
        return one.className().equals(other.className()) && one.method().equals(other.method());
    }

    UncheckedWaits(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        if (timeline.first(EventKind.WOKEN).isPresent()) {
            SpuriousWakeUps spurious = SpuriousWakeUps.of(timeline);
            timeline.threads().forEach(thread -> new Reading(spurious).read(thread));
        }
    }

    /** The finding, with one sentence more where such a wait came before it. */
    Finding advised(Finding finding) {
        return unchecked.stream()
                .filter(woken -> mayLeadTo(woken, finding))
                .min(Comparator.comparing((Event woken) -> !isOfFailing(woken, finding))
                        .thenComparing(words::site, Words.LEAST_PLACE))
                .map(woken -> new Finding(
                        finding.kind(),
                        finding.reason(),
                        Message.of(
                                "rule.advised",
                                finding.message(),
                                Message.of("rule.unchecked-wait", words.who(woken.thread()), words.place(woken))),
                        finding.where(),
                        finding.shown()))
                .orElse(finding);
    }

    private static boolean isOfFailing(Event woken, Finding finding) {
        return finding.shown().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.thread() == woken.thread())
                .isPresent();
    }

    private static boolean mayLeadTo(Event woken, Finding finding) {
        int last = finding.shown().stream().mapToInt(Event::index).max().orElse(Integer.MAX_VALUE);
        return woken.index() < last
                && switch (finding.kind()) {
                    case DEADLOCK, EXCEPTION, EXIT, NO_PROGRESS -> true;
                    case RACE ->
                        finding.shown().stream()
                                .anyMatch(event -> event.thread() == woken.thread() && event.index() > woken.index());
                    case LOCK_ORDER, LEAK, MONITOR -> false;
                };
    }

    /** One thread's way through its waits. */
    private final class Reading {
        private final SpuriousWakeUps spurious;
        private final List<Look> looks = new ArrayList<>();

        /** By lock, how many looks there were when it was taken. */
        private final Map<Integer, Integer> looksBefore = new HashMap<>();

        /** By lock, the waits that gave it up, with the looks before them. */
        private final Map<Integer, Map<Event, Set<Look>>> over = new HashMap<>();

        private Optional<Event> wait = Optional.empty();
        private int lock;

        Reading(SpuriousWakeUps spurious) {
            this.spurious = spurious;
        }

        void read(ThreadFacts thread) {
            for (Event event : thread.own()) {
                switch (event.kind()) {
                    case READ, VOLATILE_READ, POLL, ACQUIRE -> look(Look.of(event));
                    case LOCK -> {
                        if (wait.isEmpty()) {
                            looksBefore.put(event.object(), looks.size());
                        }
                    }
                    case WAIT -> wait = Optional.of(event);
                    case UNLOCK -> unlock(event);
                    case WOKEN -> {
                        wait.filter(begun -> needsALook(begun, event)).ifPresent(begun -> woken(event));
                        wait = Optional.empty();
                    }
                    default -> {}
                }
            }
        }

        private void look(Look look) {
            looks.add(look);
            over.values()
                    .forEach(waits -> waits.entrySet().removeIf(wait -> isAgain(look, wait.getValue(), wait.getKey())));
        }

        /**
         * Whether it is a look at the same as before the wait: at the same place, or at one before the wait in the same method, to
         * which only a loop leads back. A second read without news is not recorded, so that the loop's own may be missing there.
         */
        private boolean isAgain(Look look, Set<Look> before, Event woken) {
            boolean backBefore = look.site() < woken.site()
                    && isInOneMethod(
                            timeline.woven().site(look.site()), timeline.woven().site(woken.site()));
            return before.contains(look) || backBefore && before.stream().anyMatch(look::isOfSame);
        }

        private void unlock(Event event) {
            if (wait.isPresent()) {
                lock = event.object();
            } else {
                over.getOrDefault(event.object(), Map.of()).keySet().forEach(unchecked::add);
                over.remove(event.object());
            }
        }

        private void woken(Event woken) {
            int from = looksBefore.getOrDefault(lock, looks.size());
            Set<Look> before = new LinkedHashSet<>(looks.subList(from, looks.size()));
            if (!before.isEmpty()) {
                over.computeIfAbsent(lock, any -> new LinkedHashMap<>()).put(woken, before);
            }
        }

        /** Whether nobody notified it, several were notified, or somebody changed meanwhile what it had looked at. */
        private boolean needsALook(Event begun, Event woken) {
            if (spurious.contains(woken) || woken.value() != WaitResults.CAME) {
                return spurious.contains(woken);
            }
            Optional<Event> signal = timeline.events().subList(begun.index(), woken.index()).stream()
                    .filter(event ->
                            event.kind() == EventKind.NOTIFY && event.object() == woken.object() && event.value() > 0)
                    .reduce((earlier, later) -> later);
            return signal.filter(event -> event.value() > 1 || isChanged(event, woken))
                    .isPresent();
        }

        private boolean isChanged(Event signal, Event woken) {
            Set<Integer> objects = new HashSet<>();
            Set<Variable> variables = new HashSet<>();
            for (Look look : looks.subList(looksBefore.getOrDefault(lock, looks.size()), looks.size())) {
                objects.add(look.object());
                variables.add(new Variable(look.object(), look.variable()));
            }
            return timeline.events().subList(signal.index(), woken.index()).stream()
                    .filter(event -> event.thread() != signal.thread() && event.thread() != woken.thread())
                    .anyMatch(event -> switch (event.kind()) {
                        case WRITE, VOLATILE_WRITE -> variables.contains(Variable.of(event));
                        case RELEASE -> objects.contains(event.object());
                        default -> false;
                    });
        }
    }
}
