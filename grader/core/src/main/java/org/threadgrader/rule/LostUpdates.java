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
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Edges;
import org.threadgrader.timeline.HeldLocks;
import org.threadgrader.timeline.Order;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.UpdateSite;

/**
 * Changes of a volatile field, an atomic object, or a variable whose updates take two steps ({@link EventKind#UPDATE_READ}), that have
 * been undone in this run: a thread read it, another thread changed it, and then the first one set it by what it had read, the
 * old value (JLS 15.26.2: such an assignment is no single step). No race, since each access synchronises; so it is told only where it happened. It is none where the first thread had kept
 * the value and waited for the second one before it set it, as it knows then what it replaces, nor where both have met between
 * reading and writing and set the same. The second thread's change is an update like the first one's or one in a single step, and
 * the program must look at the variable: see {@link org.threadgrader.weave.Woven#updates()}.
 */
final class LostUpdates {
    private final Timeline timeline;
    private final Words words;
    private final Map<Integer, UpdateSite> sites;
    private final Map<Target, Map<Integer, Event>> latest = new HashMap<>();
    private final Map<Target, Map<Integer, Update>> updated = new HashMap<>();
    private final Order order;

    /** The same, and who counts on comes after those who have counted. */
    private final Order meetings;

    private final Map<Finding.Identity, Finding> findings = new LinkedHashMap<>();
    private final List<Event> undoing = new ArrayList<>();

    /** Those that are none in this run alone, as its thread had waited for the other one. */
    private final Set<Finding.Identity> waitedFor = new LinkedHashSet<>();

    private LostUpdates(Timeline timeline) {
        this.timeline = timeline;
        this.words = new Words(timeline);
        this.sites = timeline.woven().updates();
        Set<Target> targets = timeline.events().stream()
                .filter(this::isOfUpdate)
                .flatMap(event -> targetOf(event).stream())
                .collect(Collectors.toSet());
        HeldLocks held = HeldLocks.atTheEndOf(timeline);
        Set<Integer> reads = readsOfUpdates();
        Set<Integer> within = withinSteps(reads);
        Predicate<Event> links = event -> !isOfALock(event, held)
                && !within.contains(event.index())
                && !timeline.woven().accessors().contains(event.site())
                && (targetOf(event).filter(targets::contains).isEmpty() || writes(event) || looks(event, reads));
        this.meetings = timeline.orderAlong(Edges.WITHOUT_LOCKS, links);
        this.order = timeline.orderAlong(Edges.WITHOUT_LOCKS, links.and(event -> !isTakenInOneStep(event)));
    }

    /**
     * Who counts on, or takes a lock made of an atomic object, goes by nothing that the one before has done; but where each of two has
     * counted after the other one had read, both have met.
     */
    private static boolean isTakenInOneStep(Event event) {
        boolean takes = event.kind() == EventKind.ACQUIRE || event.kind() == EventKind.VOLATILE_READ;
        return takes && isOneStep(event);
    }

    /** What each thread computes a variable's new value from: that it reads something new then is luck, and no answer it waits for. */
    private Set<Integer> readsOfUpdates() {
        Map<Target, Map<Integer, Integer>> last = new HashMap<>();
        Set<Integer> reads = new HashSet<>();
        for (Event event : timeline.events()) {
            targetOf(event).ifPresent(target -> {
                Map<Integer, Integer> known = last.computeIfAbsent(target, key -> new HashMap<>());
                if (writes(event) && isOfUpdate(event)) {
                    Optional.ofNullable(known.get(event.thread()))
                            .filter(read -> !onlyAsks(event))
                            .ifPresent(reads::add);
                } else if (!writes(event) && !isOfUpdate(event)) {
                    known.put(event.thread(), event.index());
                }
            });
        }
        return reads;
    }

    private static boolean writes(Event event) {
        return event.kind() == EventKind.VOLATILE_WRITE
                || event.kind() == EventKind.RELEASE
                || event.kind() == EventKind.UPDATE_WRITE;
    }

    /** Whether a thread looks at a variable that it or others update, to go by what it is. */
    private boolean looks(Event event, Set<Integer> reads) {
        boolean reading = event.kind() == EventKind.VOLATILE_READ
                || event.kind() == EventKind.UPDATE_READ
                || event.kind() == EventKind.POLL
                || event.kind() == EventKind.ACQUIRE;
        return reading && !isOneStep(event) && !isOfUpdate(event) && !reads.contains(event.index());
    }

    /** Who takes a permit of a semaphore that is used as a lock waits for nobody in particular. */
    private static boolean isOfALock(Event event, HeldLocks held) {
        boolean permits = event.kind() == EventKind.PERMIT_ACQUIRE || event.kind() == EventKind.PERMIT_RELEASE;
        return permits && !held.isSignal(event.object());
    }

    /** What synchronises within a step that computes a variable, or the whole object it is of: who takes such a step waits for nobody. */
    private Set<Integer> withinSteps(Set<Integer> reads) {
        Map<Integer, List<Event>> open = new HashMap<>();
        Set<Integer> within = new HashSet<>();
        for (Event event : timeline.events()) {
            List<Event> own = open.computeIfAbsent(event.thread(), key -> new ArrayList<>());
            switch (event.kind()) {
                case ACQUIRE, POLL, RELEASE -> own.add(event);
                case UPDATE_READ, UPDATE_WRITE -> {
                    if (event.kind() == EventKind.UPDATE_WRITE || reads.contains(event.index())) {
                        own.stream()
                                .filter(step -> step.object() == event.object())
                                .map(Event::index)
                                .forEach(within::add);
                    }
                    own.clear();
                }
                default -> {}
            }
        }
        return within;
    }

    /** Whether it is the writing of an update, and not just what its thread does for the JDK after that, at the same place still. */
    private boolean isOfUpdate(Event event) {
        return Optional.ofNullable(sites.get(event.site()))
                .filter(site -> site.method().isEmpty()
                        ? event.kind() == EventKind.VOLATILE_WRITE || event.kind() == EventKind.UPDATE_WRITE
                        : event.text().equals(site.method()))
                .isPresent();
    }

    private static Optional<Target> targetOf(Event event) {
        return switch (event.kind()) {
            case VOLATILE_READ, VOLATILE_WRITE -> Optional.of(new Target(event.object(), event.value(), false, ""));
            case POLL, ACQUIRE, RELEASE -> Optional.of(new Target(event.object(), 0, true, ""));
            case UPDATE_READ, UPDATE_WRITE ->
                Optional.of(new Target(event.object(), event.value(), false, event.text()));
            default -> Optional.empty();
        };
    }

    /**
     * What is set.
     *
     * @param number of a volatile field, an index or a key
     * @param whole whether it is an atomic object as a whole
     * @param variable what it is called where the two steps of its updates are told; empty elsewhere
     */
    private record Target(int object, long number, boolean whole, String variable) {}

    /**
     * An update that may be undone.
     *
     * @param since its thread's access before it, whose value it was computed from unless it is one step
     * @param known the threads whose last access before it its thread knew of, otherwise than by a lock
     */
    private record Update(Event event, Optional<Event> since, Set<Integer> known) {}

    static List<Finding> in(Timeline timeline) {
        return of(timeline).map(LostUpdates::found).orElse(List.of());
    }

    /** Whether it is about a variable that may race as well: each of the two steps is guarded, or neither is. */
    static boolean mayRace(Finding lost) {
        return lost.shown().get(0).kind() == EventKind.UPDATE_READ;
    }

    /** The writes that undo another one each, of whichever variables, also where one finding tells of several. */
    static List<Event> undoing(Timeline timeline) {
        return of(timeline).map(lost -> List.copyOf(lost.undoing)).orElse(List.of());
    }

    /** What would have been lost in this run, had its thread not waited, or chanced to look, for the other one. */
    static Set<Finding.Identity> waitedFor(Timeline timeline) {
        return of(timeline).map(lost -> Set.copyOf(lost.waitedFor)).orElse(Set.of());
    }

    private static Optional<LostUpdates> of(Timeline timeline) {
        if (timeline.woven().updates().isEmpty()) {
            return Optional.empty();
        }
        LostUpdates lost = new LostUpdates(timeline);
        timeline.events().forEach(lost::read);
        return Optional.of(lost);
    }

    private List<Finding> found() {
        return findings.values().stream()
                .sorted(Comparator.comparing(finding -> finding.where().get(0), Words.LEAST_PLACE))
                .toList();
    }

    private void read(Event event) {
        // whoever sets an atomic object is taken to have seen what it was before, but has not read it
        boolean isRead = event.kind() != EventKind.ACQUIRE || !isOfUpdate(event);
        targetOf(event).filter(target -> isRead).ifPresent(target -> access(event, target));
    }

    private void access(Event event, Target target) {
        Map<Integer, Event> last = latest.computeIfAbsent(target, key -> new HashMap<>());
        boolean writes = writes(event);
        boolean sets = writes && isOfUpdate(event);
        Optional<Event> since = Optional.ofNullable(last.get(event.thread()));
        Map<Integer, Update> updates = updated.computeIfAbsent(target, key -> new HashMap<>());
        if (sets) {
            // the read of an update is always an event (Updates.reads): the thread has read nothing newer since
            // its last one
            since.ifPresent(read -> updates.values().stream()
                    .filter(other -> undoes(read, other, event))
                    .filter(other -> !hasWaited(other.event(), event))
                    .map(Update::event)
                    .min(Comparator.comparingInt(Event::index))
                    .ifPresent(other -> add(read, other, event)));
        }
        // of such steps, those that belong to no update change the variable in one
        if (sets || writes && (isOneStep(event) || event.kind() == EventKind.UPDATE_WRITE)) {
            Set<Integer> known = last.values().stream()
                    .filter(before -> meetings.isOrdered(before, event))
                    .map(Event::thread)
                    .collect(Collectors.toSet());
            updates.put(event.thread(), new Update(event, since, known));
        }
        last.put(event.thread(), event);
    }

    /** Whether nothing but luck brought another update between a thread's read and its write. */
    private boolean undoes(Event since, Update other, Event update) {
        Event undone = other.event();
        return undone.thread() != update.thread()
                && undone.index() > since.index()
                // only what is shown can tell whether asking and setting were to be one step
                && !(onlyAsks(update) && showsNothing())
                && (!changesInOneStep(update) || isSo(UpdateSite::changesAs, update, undone))
                && !isAnsweredTheSame(undone, update)
                && !isSo(UpdateSite::setsAnEqualOf, update, undone)
                && !isDoneOnce(undone, update)
                && !setTheSame(other, update);
    }

    private boolean hasWaited(Event undone, Event update) {
        boolean waited = isKept(update) && order.isOrdered(undone, update);
        if (waited) {
            waitedFor.add(identity(undone, update));
        }
        return waited;
    }

    private Finding.Identity identity(Event undone, Event update) {
        return new Finding.Identity(Kind.RACE, Finding.LOST_UPDATE, words.places(List.of(undone, update)));
    }

    /** Whether the value that was read is one that the program has kept, and not just the one side of a sum that waits for the other. */
    private boolean isKept(Event update) {
        return Optional.ofNullable(sites.get(update.site()))
                .filter(UpdateSite::kept)
                .isPresent();
    }

    private boolean showsNothing() {
        return timeline.first(EventKind.OUTPUT).isEmpty();
    }

    /** Whether a flag or a state was asked for before, and nothing is computed of it. */
    private boolean onlyAsks(Event update) {
        return Optional.ofNullable(sites.get(update.site()))
                .filter(UpdateSite::onlyAsks)
                .isPresent();
    }

    /** Whether it was only asked before, and then changed, whatever it was then: what others do in another way, or without asking, is theirs to do. */
    private boolean changesInOneStep(Event update) {
        return Optional.ofNullable(sites.get(update.site()))
                .filter(UpdateSite::changesInOneStep)
                .isPresent();
    }

    /** Whether who asks for a variable and then sets it would have done the same had he asked only then. */
    private boolean isAnsweredTheSame(Event undone, Event update) {
        return isSo(UpdateSite::isAnsweredTheSameAfter, update, undone);
    }

    /** Where the program shows what it does, that says whether it was done once. */
    private boolean isDoneOnce(Event undone, Event update) {
        return showsNothing() && isSo(UpdateSite::isDoneOnceWith, update, undone);
    }

    /**
     * Whether both set it to the same, and that twice is no more than once as long as nothing shows otherwise, or both have read
     * before either has set, as those do who meet between the two.
     */
    private boolean setTheSame(Update other, Event update) {
        boolean once = showsNothing() && isSo((site, undone) -> site.idempotent(), update, other.event());
        return isSo(UpdateSite::setsTheSameAs, update, other.event()) && (once || knewOfEachOther(other, update));
    }

    private boolean isSo(BiPredicate<UpdateSite, UpdateSite> question, Event update, Event other) {
        UpdateSite site = sites.get(update.site());
        UpdateSite otherSite = sites.get(other.site());
        return site != null && otherSite != null && question.test(site, otherSite);
    }

    private boolean knewOfEachOther(Update other, Event update) {
        return other.known().contains(update.thread())
                && other.since()
                        .filter(read -> meetings.isOrdered(read, update))
                        .isPresent();
    }

    /** An update in one step, such as incrementAndGet and a compareAndSet that succeeds, of an atomic object or by a field's updater. */
    static boolean isOneStep(Event event) {
        String method = event.text();
        return method.startsWith("getAnd") || method.endsWith("AndGet") || method.startsWith("compareAnd");
    }

    private String key(Event update) {
        if (changesInOneStep(update)) {
            return "rule.lost-update-answer";
        }
        return switch (update.kind()) {
            case RELEASE -> "rule.lost-update-atomic";
            case UPDATE_WRITE -> "rule.lost-update-steps";
            default -> "rule.lost-update-volatile";
        };
    }

    private void add(Event seen, Event undone, Event update) {
        undoing.add(update);
        Finding.Identity identity = identity(undone, update);
        Finding finding = new Finding(
                identity.kind(),
                identity.reason(),
                Message.of(
                        key(update),
                        update.kind() == EventKind.RELEASE ? Message.of("rule.an-atomic") : words.variable(update),
                        words.who(update.thread()),
                        words.place(update),
                        words.who(undone.thread()),
                        words.place(undone)),
                identity.where(),
                List.of(seen, undone, update));
        findings.putIfAbsent(identity, finding);
    }
}
