package org.threadgrader.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threadgrader.run.Event;

/** The variables of a run that several threads use: a piece of {@link Beats}. */
record Shared(Set<Variable> variables) {

    /** As {@code EventKind.READ} has them: an object, 0 for static fields, and a number. */
    record Variable(int object, long number) {}

    static Shared in(List<Event> events) {
        Map<Variable, Integer> users = new HashMap<>();
        Set<Variable> shared = new HashSet<>();
        for (Event event : events) {
            if (isAccess(event)) {
                Variable variable = new Variable(event.object(), event.value());
                Integer before = users.putIfAbsent(variable, event.thread());
                if (before != null && before != event.thread()) {
                    shared.add(variable);
                }
            }
        }
        return new Shared(shared);
    }

    boolean isAccessed(Event event) {
        return isAccess(event) && variables.contains(new Variable(event.object(), event.value()));
    }

    private static boolean isAccess(Event event) {
        return switch (event.kind()) {
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> true;
            default -> false;
        };
    }
}
