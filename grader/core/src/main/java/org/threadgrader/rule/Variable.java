package org.threadgrader.rule;

import org.threadgrader.probe.VariableNumbers;
import org.threadgrader.run.Event;

/**
 * A variable that plain accesses are about: a field of one instance, one element of one array or list, the value of one
 * key of a map, or one unsynchronised collection as a whole.
 *
 * @param object the instance, the array or the collection; 0 for a static field
 * @param number the field's number, {@code ~index} of an element, or one of {@link VariableNumbers}
 */
record Variable(int object, long number) {
    /** The sorts of variables. */
    enum Sort {
        FIELD,
        ELEMENT,
        VALUE,
        COLLECTION
    }

    static Variable of(Event access) {
        return new Variable(access.object(), access.value());
    }

    static Sort sort(Event access) {
        if (access.value() == VariableNumbers.WHOLE) {
            return Sort.COLLECTION;
        }
        if (VariableNumbers.isValue(access.value())) {
            return Sort.VALUE;
        }
        return access.value() < 0 ? Sort.ELEMENT : Sort.FIELD;
    }
}
