package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks taken in a cycle, by the definition that the engine's contract gives: different threads, each taking a lock while it
 * holds the one that the thread before it takes; no gate lock held by two of them; no start or join that orders two of
 * them. A piece of the {@link Oracle}, computed from the program's text and not from runs.
 */
final class LockOrders {
    private final List<List<Instruction>> threads;

    private LockOrders(List<List<Instruction>> threads) {
        this.threads = threads;
    }

    /** A step of a thread. */
    record Place(int thread, int step) {}

    /** A lock taken while others are held. */
    private record Nested(Place place, Set<Integer> held, int lock) {}

    /**
     * The places of a cycle.
     *
     * @param taken the acquisitions that some run reaches; others count for nothing
     */
    static Optional<List<String>> cycle(List<List<Instruction>> threads, Set<Place> taken) {
        return new LockOrders(threads).cycle(taken);
    }

    private Optional<List<String>> cycle(Set<Place> taken) {
        List<Nested> all = new ArrayList<>();
        for (int thread = 0; thread < threads.size(); thread++) {
            all.addAll(nested(thread, taken));
        }
        for (Nested first : all) {
            Optional<List<Nested>> found = closed(List.of(first), all);
            if (found.isPresent()) {
                return found.map(cycle -> cycle.stream().map(LockOrders::text).toList());
            }
        }
        return Optional.empty();
    }

    private List<Nested> nested(int thread, Set<Place> taken) {
        List<Nested> made = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        List<Instruction> steps = threads.get(thread);
        for (int step = 0; step < steps.size(); step++) {
            Integer lock = steps.get(step).to();
            Place place = new Place(thread, step);
            if (steps.get(step).step() == Instruction.Step.ACQUIRE) {
                if (!held.isEmpty() && !held.contains(lock) && taken.contains(place)) {
                    made.add(new Nested(place, Set.copyOf(held), lock));
                }
                held.add(lock);
            } else if (steps.get(step).step() == Instruction.Step.RELEASE) {
                held.remove(held.lastIndexOf(lock));
            }
        }
        return made;
    }

    private Optional<List<Nested>> closed(List<Nested> path, List<Nested> all) {
        Nested last = path.get(path.size() - 1);
        if (path.size() > 1 && path.get(0).held().contains(last.lock())) {
            return Optional.of(path);
        }
        for (Nested next : all) {
            if (next.held().contains(last.lock()) && path.stream().allMatch(earlier -> meet(earlier, next))) {
                List<Nested> longer = new ArrayList<>(path);
                longer.add(next);
                Optional<List<Nested>> found = closed(longer, all);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean meet(Nested one, Nested other) {
        return one.place().thread() != other.place().thread()
                && Collections.disjoint(one.held(), other.held())
                && !isBefore(one.place(), other.place())
                && !isBefore(other.place(), one.place());
    }

    /** Whether main's starts and joins put one place before another of a different thread. */
    private boolean isBefore(Place one, Place other) {
        int latest = one.thread() == 0 ? one.step() : inMain(Instruction.Step.JOIN, one.thread(), Integer.MAX_VALUE);
        int earliest = other.thread() == 0 ? other.step() : inMain(Instruction.Step.START, other.thread(), 0);
        return latest < earliest;
    }

    private int inMain(Instruction.Step step, int worker, int otherwise) {
        List<Instruction> main = threads.get(0);
        for (int i = 0; i < main.size(); i++) {
            if (main.get(i).step() == step && main.get(i).to() == worker) {
                return i;
            }
        }
        return otherwise;
    }

    private static String text(Nested nested) {
        Set<String> held = new TreeSet<>();
        nested.held().forEach(lock -> held.add(SmallModel.lockName(lock)));
        return SmallModel.threadName(nested.place().thread()) + " takes " + SmallModel.lockName(nested.lock())
                + " while it holds " + String.join(" and ", held);
    }
}
