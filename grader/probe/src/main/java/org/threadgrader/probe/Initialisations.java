package org.threadgrader.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which classes of a program have been initialised, and which of them have to be once more: the JVM does it for the first run
 * that uses a class, this for the runs that follow, at the same moment and in the same thread (JLS 12.4). A piece of {@link
 * ProgramLoader}.
 */
final class Initialisations {
    private final Map<Class<?>, Optional<Method>> initialisers = new ConcurrentHashMap<>();
    private final Set<Class<?>> unfinished = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> finished = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> due = ConcurrentHashMap.newKeySet();

    /** The one that a thread is initialising again after its first use; null: none. */
    private Class<?> current;

    void begins(Class<?> type) {
        unfinished.add(type);
    }

    void ends(Class<?> type) {
        unfinished.remove(type);
        finished.add(type);
    }

    /** From here on each class has to be initialised again; false where an initialiser did not come to its end. */
    boolean makeDue() {
        due.addAll(finished);
        return unfinished.isEmpty();
    }

    /** Whether the class's static fields still are as the JVM made them, as it has not been used yet. */
    boolean isUntouched(Class<?> type) {
        return initialiser(type).isPresent() && !finished.contains(type);
    }

    /** The class that the program begins with: its initialiser may do anything, so others must not have to wait for it here. */
    void first(Class<?> type) {
        if (due.remove(type)) {
            initialise(type);
        }
    }

    /**
     * A class is about to be used. Its initialiser calls nothing of the program's, so that no two threads can wait for each
     * other here.
     *
     * @throws LinkageError what its initialiser threw
     */
    void used(Class<?> type) {
        if (!due.contains(type)) {
            return;
        }
        synchronized (this) {
            if (type == current || !due.contains(type)) {
                return;
            }
            if (unfinished.contains(type)) {
                // JLS 12.4.2, step 5
                throw new NoClassDefFoundError("Could not initialize class " + type.getName());
            }
            current = type;
            try {
                initialise(type);
                due.remove(type);
            } finally {
                current = null;
            }
        }
    }

    private Optional<Method> initialiser(Class<?> type) {
        return initialisers.computeIfAbsent(type, Initialisations::find);
    }

    private static Optional<Method> find(Class<?> type) {
        try {
            Method initialiser = type.getDeclaredMethod(HookIndex.INITIALISER);
            initialiser.setAccessible(true);
            return Optional.of(initialiser);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private void initialise(Class<?> type) {
        unfinished.add(type);
        try {
            initialiser(type).orElseThrow().invoke(null);
            ends(type);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        } catch (InvocationTargetException e) {
            // JLS 12.4.2, step 11
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new ExceptionInInitializerError(e.getCause());
        }
    }
}
