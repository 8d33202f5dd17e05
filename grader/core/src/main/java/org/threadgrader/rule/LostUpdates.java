package org.threadgrader.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.Timeline;

/**
 * Changes of a volatile field or an atomic number that have been undone in this run: a thread read it, another thread changed
 * it, and then the first one set it to what it had computed from the old value (JLS 15.26.2: such an assignment is no single
 * step). No race, since each access synchronises; so it is told only where it happened, and where neither the first thread waited
 * for the second, nor that one for the first one's read: who does replaces a value knowingly. Both threads must have set it to
 * what they computed from its value, and the program must look at it: see {@link org.threadgrader.weave.Woven#updates()}.
 */
final class LostUpdates {
    private final Timeline timeline;
    private final Words words;
    private final Set<Integer> sites;
    private final Map<Target, Map<Integer, Event>> latest = new HashMap<>();
    private final Map<Target, Map<Integer, Update>> updated = new HashMap<>();
    private final Order order;
    private final Map<Finding.Identity, Finding> findings = new LinkedHashMap<>();

    private LostUpdates(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.sites = timeline.woven().updates();
        this.order = timeline.orderAlong(Edges.WAITS);
    }

    /** What is set: a field, or an atomic object as a whole. */
    private record Target(int object, long field, boolean whole) {}

    /**
     * An update that may be undone.
     *
     * @param waitedFor the threads whose last access before it ended a wait of its thread's: it comes after that in any schedule
     */
    private record Update(Event event, Set<Integer> waitedFor) {}

    static List<Finding> in(Timeline timeline) {
        if (timeline.woven().updates().isEmpty()) {
            return List.of();
        }
        LostUpdates lost = new LostUpdates(timeline);
        timeline.events().forEach(lost::read);
        return lost.findings.values().stream()
                .sorted(Comparator.comparing(finding -> finding.where().get(0), Words.LEAST_PLACE))
                .toList();
    }

    private void read(Event event) {
        switch (event.kind()) {
            case VOLATILE_READ, VOLATILE_WRITE -> access(event, new Target(event.object(), event.value(), false));
            case POLL, RELEASE -> access(event, new Target(event.object(), 0, true));
            case ACQUIRE -> {
                // whoever sets an atomic object is taken to have seen what it was before, but has not read it
                if (!sites.contains(event.site())) {
                    access(event, new Target(event.object(), 0, true));
                }
            }
            default -> {}
        }
    }

    private void access(Event event, Target target) {
        Map<Integer, Event> last = latest.computeIfAbsent(target, key -> new HashMap<>());
        boolean writes = event.kind() == EventKind.VOLATILE_WRITE || event.kind() == EventKind.RELEASE;
        boolean sets = writes && sites.contains(event.site());
        Map<Integer, Update> updates = updated.computeIfAbsent(target, key -> new HashMap<>());
        if (sets) {
            // the read of an update is always an event (Fields.readsToUpdate): the thread has read nothing newer since
            // its last one
            Optional.ofNullable(last.get(event.thread()))
                    .ifPresent(since -> updates.values().stream()
                            .filter(other -> undoes(since, other, event))
                            .map(Update::event)
                            .min(Comparator.comparingInt(Event::index))
                            .ifPresent(other -> add(since, other, event)));
        }
        if (sets || isOneStep(event)) {
            Set<Integer> waited = last.values().stream()
                    .filter(since -> order.isOrdered(since, event))
                    .map(Event::thread)
                    .collect(Collectors.toSet());
            updates.put(event.thread(), new Update(event, waited));
        }
        last.put(event.thread(), event);
    }

    /** Whether nothing but luck brought another update between a thread's read and its write. */
    private boolean undoes(Event since, Update other, Event update) {
        Event undone = other.event();
        return undone.thread() != update.thread()
                && undone.index() > since.index()
                && !other.waitedFor().contains(update.thread())
                && !order.isOrdered(undone, update);
    }

    /** An atomic object's own updates, such as incrementAndGet and a compareAndSet that succeeds. */
    private static boolean isOneStep(Event event) {
        return event.kind() == EventKind.RELEASE
                && (event.text().contains("And") && !event.text().contains(".")
                        || event.text().equals("compareAndSet"));
    }

    private void add(Event seen, Event undone, Event update) {
        boolean atomic = update.kind() == EventKind.RELEASE;
        Finding finding = new Finding(
                Kind.RACE,
                Finding.LOST_UPDATE,
                Message.of(
                        atomic ? "rule.lost-update-atomic" : "rule.lost-update-volatile",
                        atomic ? Message.of("rule.an-atomic") : words.variable(update),
                        words.who(update.thread()),
                        words.place(update),
                        words.who(undone.thread()),
                        words.place(undone)),
                words.places(List.of(undone, update)),
                List.of(seen, undone, update));
        findings.putIfAbsent(finding.identity(), finding);
    }
}
