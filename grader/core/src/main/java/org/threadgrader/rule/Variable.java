package org.threadgrader.rule;

import org.threadgrader.run.Event;

/**
 * A variable that plain accesses are about: a field of one instance, one element of one array, or one unsynchronised
 * collection as a whole.
 *
 * @param object the instance, the array or the collection; 0 for a static field
 * @param number the field's number, {@code ~index} of an element, or {@link Integer#MIN_VALUE}
 */
record Variable(int object, long number) {
    /** The three sorts of variables. */
    enum Sort {
        FIELD,
        ELEMENT,
        COLLECTION
    }

    static Variable of(Event access) {
        return new Variable(access.object(), access.value());
    }

    static Sort sort(Event access) {
        if (access.value() == Integer.MIN_VALUE) {
            return Sort.COLLECTION;
        }
        return access.value() < 0 ? Sort.ELEMENT : Sort.FIELD;
    }
}
