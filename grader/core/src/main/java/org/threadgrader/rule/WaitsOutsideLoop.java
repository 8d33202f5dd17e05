package org.threadgrader.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threadgrader.probe.WaitResults;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * Waits after which the thread goes on without looking again at what it looked at before: an {@code if} where a {@code while}
 * belongs (JLS 17.2.1). Only a suspicion, as a wake-up without a reason may not happen in this run.
 */
final class WaitsOutsideLoop {
    private final Set<Integer> sites = new TreeSet<>();

    private WaitsOutsideLoop() {}

    /** A wait that is over, and what its thread looked at before it. */
    private record Over(Event woken, Set<Variable> lookedAt) {}

    /** The sites of such waits; a wait that looked at nothing before is none of them. */
    static List<Integer> in(Timeline timeline) {
        WaitsOutsideLoop waits = new WaitsOutsideLoop();
        timeline.threads().forEach(waits::read);
        return List.copyOf(waits.sites);
    }

    private void read(ThreadFacts thread) {
        Set<Variable> looked = new HashSet<>();
        Map<Integer, Set<Variable>> before = new HashMap<>();
        List<Over> over = new ArrayList<>();
        boolean waiting = false;
        for (Event event : thread.own()) {
            switch (event.kind()) {
                case READ, VOLATILE_READ, POLL, ACQUIRE -> {
                    Variable variable = Variable.of(event);
                    looked.add(variable);
                    over.removeIf(one -> one.lookedAt().contains(variable));
                }
                case LOCK -> {
                    if (!waiting) {
                        looked.clear();
                    }
                }
                case WAIT -> {
                    before.put(event.object(), Set.copyOf(looked));
                    waiting = true;
                }
                case WOKEN -> {
                    waiting = false;
                    // whoever was interrupted leaves, and need not look
                    if (event.value() != WaitResults.INTERRUPTED) {
                        over.add(new Over(event, before.getOrDefault(event.object(), Set.of())));
                    }
                }
                case UNLOCK -> {
                    if (!waiting) {
                        over.stream()
                                .filter(one -> !one.lookedAt().isEmpty())
                                .forEach(one -> sites.add(one.woken().site()));
                        over.clear();
                    }
                }
                default -> {}
            }
        }
    }
}
