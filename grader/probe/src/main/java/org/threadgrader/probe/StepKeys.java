package org.threadgrader.probe;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells the keys and indexes apart at which updates of two steps read and set something, without asking what belongs to the
 * program: a piece of {@link Execution}.
 */
final class StepKeys {
    /** Those of objects go up from here, and those of values down; indexes and int keys are their own numbers. */
    private static final long OBJECTS = Long.MIN_VALUE / 2;

    private final Map<Object, Long> values = new HashMap<>();

    /** A number that no other key has. */
    synchronized long number(Execution execution, Object key) {
        if (key instanceof Integer number) {
            return number;
        }
        boolean isValue = key instanceof String
                || key instanceof Long
                || key instanceof Short
                || key instanceof Byte
                || key instanceof Character
                || key instanceof Boolean;
        return isValue
                ? values.computeIfAbsent(key, other -> OBJECTS - 1 - values.size())
                : key == null ? 0 : OBJECTS + execution.idOf(key);
    }
}
