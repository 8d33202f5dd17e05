package org.threadgrader.weave;

/**
 * What a program asks of a variable before it sets it: whether it is a constant, or is not. A piece of {@link UpdateSite}.
 *
 * @param equal whether it must be the constant; else it must not
 * @param constant as {@link Constants} names it
 */
record Condition(boolean equal, String constant) {
    /** What null is called, which is no other constant. */
    static final String NULL = "null";

    /** Whether it certainly holds of a constant: a number and a field's value may be the same, for all that is known. */
    boolean holdsOf(String other) {
        boolean same = constant.equals(other);
        boolean comparable = constant.equals(NULL) || isOfAField(constant) == isOfAField(other);
        return equal ? same : !same && comparable;
    }

    private static boolean isOfAField(String name) {
        return name.indexOf('.') > 0;
    }
}
