package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.run.Event;

/**
 * Who holds which locks and permits at one place of a run, which is read event by event: what the rules and a
 * {@link Timeline} know of it, they know from here.
 *
 * <p>The two sides of a read-write lock are two locks of one object. Permits count by their number, and only of a semaphore
 * that is used as a lock: one of which nobody ever released more than it held.
 */
public final class HeldLocks {
    private final Map<Integer, List<Event>> locks = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, List<Permits>>> permits = new LinkedHashMap<>();
    private final Set<Integer> signals = new HashSet<>();

    /** What is left of the permits that one event acquired. */
    private record Permits(Event taken, long left) {}

    /** Nobody holds anything. */
    public HeldLocks() {}

    /** Who holds what at the end of a run. */
    public static HeldLocks atTheEndOf(Timeline timeline) {
        HeldLocks held = new HeldLocks();
        timeline.events().forEach(held::read);
        return held;
    }

    /** Goes on past one event. */
    public void read(Event event) {
        switch (event.kind()) {
            case LOCK ->
                locks.computeIfAbsent(event.thread(), thread -> new ArrayList<>())
                        .add(event);
            case UNLOCK -> unlock(event);
            case PERMIT_ACQUIRE -> lend(event, event.value());
            case PERMIT_RELEASE -> giveBack(event);
            default -> {}
        }
    }

    /** By the thread that has it; else by any, as the stamp of a StampedLock belongs to no thread. */
    private void unlock(Event given) {
        if (!isTakenFrom(locks.getOrDefault(given.thread(), List.of()), given)) {
            for (List<Event> others : locks.values()) {
                if (isTakenFrom(others, given)) {
                    return;
                }
            }
        }
    }

    /** The newest first, as each of several stamps of one thread is a lock of its own. */
    private static boolean isTakenFrom(List<Event> locks, Event given) {
        for (int i = locks.size() - 1; i >= 0; i--) {
            Event taken = locks.get(i);
            if (taken.object() == given.object() && taken.value() == given.value()) {
                locks.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Counts some of the permits that an event acquired. */
    void lend(Event taken, long number) {
        if (number > 0) {
            permits.computeIfAbsent(taken.thread(), thread -> new HashMap<>())
                    .computeIfAbsent(taken.object(), object -> new ArrayList<>())
                    .add(new Permits(taken, number));
        }
    }

    private void giveBack(Event given) {
        Map<Integer, List<Permits>> own = permits.getOrDefault(given.thread(), new HashMap<>());
        List<Permits> taken = own.getOrDefault(given.object(), new ArrayList<>());
        long open = given.value();
        while (open > 0 && !taken.isEmpty()) {
            Permits last = taken.remove(taken.size() - 1);
            if (last.left() > open) {
                taken.add(new Permits(last.taken(), last.left() - open));
            }
            open -= Math.min(open, last.left());
        }
        if (taken.isEmpty()) {
            own.remove(given.object());
        }
        if (open > 0) {
            signals.add(given.object());
        }
    }

    /** The acquisitions of a thread's locks, the oldest first; permits are not among them. */
    public List<Event> locksOf(int thread) {
        return Collections.unmodifiableList(locks.getOrDefault(thread, List.of()));
    }

    /** Whether a thread holds permits of a semaphore. */
    boolean holdsPermits(int thread, int semaphore) {
        return permits.getOrDefault(thread, Map.of()).containsKey(semaphore);
    }

    /** Whether somebody has released more permits of a semaphore than they held: it is no lock, but tells others to go on. */
    public boolean isSignal(int semaphore) {
        return signals.contains(semaphore);
    }

    /** Whether a thread holds neither a lock nor a permit. */
    boolean isFree(int thread) {
        return locksOf(thread).isEmpty()
                && permits.getOrDefault(thread, Map.of()).isEmpty();
    }

    /** All acquisitions by the lock or semaphore, each in order. */
    public Map<Integer, List<Event>> byObject() {
        return all().stream().collect(Collectors.groupingBy(Event::object));
    }

    /** All acquisitions, in order. */
    public List<Event> all() {
        Stream<Event> lent = permits.values().stream()
                .flatMap(own -> own.values().stream())
                .flatMap(List::stream)
                .map(Permits::taken)
                .filter(taken -> !isSignal(taken.object()));
        return Stream.concat(locks.values().stream().flatMap(List::stream), lent)
                .sorted(Comparator.comparingInt(Event::index))
                .toList();
    }
}
