package org.threadgrader.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which locks may be part of a circle, by pairs of an outer and an inner one: a piece of {@link LockOrder}. Locks that none
 * leads to are taken away again and again (Kahn 1962), and likewise those from which none goes on; all circles are left.
 */
final class Circles {
    private Circles() {}

    /**
     * The locks that are left.
     *
     * @param pairs lists of two: the outer lock and the inner one
     */
    static Set<Integer> of(Collection<List<Integer>> pairs) {
        Map<Integer, Set<Integer>> inner = new HashMap<>();
        Map<Integer, Set<Integer>> outer = new HashMap<>();
        for (List<Integer> pair : pairs) {
            inner.computeIfAbsent(pair.get(0), lock -> new HashSet<>()).add(pair.get(1));
            outer.computeIfAbsent(pair.get(1), lock -> new HashSet<>()).add(pair.get(0));
        }
        Set<Integer> left = new HashSet<>(inner.keySet());
        left.retainAll(outer.keySet());
        left.removeAll(removable(inner, outer));
        left.removeAll(removable(outer, inner));
        return left;
    }

    /** Those to which only such lead that nothing leads to, or that can be removed themselves. */
    private static Set<Integer> removable(Map<Integer, Set<Integer>> next, Map<Integer, Set<Integer>> previous) {
        Map<Integer, Integer> leadingTo = new HashMap<>();
        previous.forEach((lock, others) -> leadingTo.put(lock, others.size()));
        Set<Integer> removed = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        next.keySet().stream().filter(lock -> !leadingTo.containsKey(lock)).forEach(open::add);
        while (!open.isEmpty()) {
            int lock = open.remove();
            removed.add(lock);
            for (int further : next.getOrDefault(lock, Set.of())) {
                if (leadingTo.merge(further, -1, Integer::sum) == 0) {
                    open.add(further);
                }
            }
        }
        return removed;
    }
}
