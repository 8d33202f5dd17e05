package org.threadgrader.assignment;

import java.util.ArrayList;
import java.util.List;

/** A named set of the {@link AllowList}, or what an exercise's settings name beside such sets. */
final class MemberSet {
    private final List<Line> lines = new ArrayList<>();

    private record Line(Entry entry, boolean holds) {}

    /**
     * Takes an entry in.
     *
     * @param holds whether what it speaks of belongs to the set, or is an exception from a less precise entry
     */
    void add(Entry entry, boolean holds) {
        lines.add(new Line(entry, holds));
    }

    /** Whether the most precise entry that speaks of this use takes it in. */
    boolean holds(JdkUse use) {
        boolean holds = false;
        int precision = Integer.MIN_VALUE;
        for (Line line : lines) {
            // an exception of one member leaves its class as it is
            boolean speaks =
                    line.holds || line.entry.member().isEmpty() || use.member().isPresent();
            if (speaks && line.entry.precision() >= precision && line.entry.matches(use)) {
                holds = line.holds;
                precision = line.entry.precision();
            }
        }
        return holds;
    }

    /** Whether the member is an exception by its own name. */
    boolean excepts(JdkUse use) {
        return use.member().isPresent()
                && !holds(use)
                && lines.stream()
                        .anyMatch(line -> !line.holds && line.entry.member().isPresent() && line.entry.matches(use));
    }
}
