package org.threadgrader.probe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds class initialisers that use each other's classes where two threads may begin at different ones: each then holds the
 * lock of its class and waits for the other's for ever (JLS 12.4.2). The scheduler lets no other thread come to an initialiser
 * that has begun, so that this never happens under control; all that can be said is that it may. A piece of {@link Execution}.
 */
public final class Initialisers {
    /** How the words begin that control is released with; the classes follow. */
    public static final String CROSSED = "class initialisers that wait for each other: ";

    /** The threads that were at work while the first of the classes was initialised could have begun at another. */
    private record Ring(List<Class<?>> classes, Set<ControlledThread> others) {}

    private final Execution run;
    private final Set<Ring> rings = new LinkedHashSet<>();

    Initialisers(Execution run) {
        this.run = run;
    }

    /** An initialiser is about to use a class: a ring closes where its thread initialises that class, too, for whose sake it came here. */
    void usedByAnother(ControlledThread c, Class<?> type) {
        synchronized (run) {
            int first = c.initialising.indexOf(type);
            if (first >= 0 && first < c.initialising.size() - 1) {
                rings.add(new Ring(
                        List.copyOf(c.initialising.subList(first, c.initialising.size())), run.othersAtWork(c)));
            }
        }
    }

    /** A thread is about to use a class for the first time. */
    void used(ControlledThread c, Class<?> type) {
        Ring entered = enteredElsewhere(c, type);
        if (entered != null) {
            run.release(
                    c, CROSSED + entered.classes.stream().map(Class::getName).collect(Collectors.joining(", ")));
        }
    }

    // who has begun at the same class as the first one only waited for that one's initialiser
    private Ring enteredElsewhere(ControlledThread c, Class<?> type) {
        synchronized (run) {
            for (Ring ring : rings) {
                Class<?> first = ring.classes.get(0);
                if (type != first
                        && ring.classes.contains(type)
                        && ring.others.contains(c)
                        && !c.used.contains(first)) {
                    return ring;
                }
            }
        }
        return null;
    }
}
